import { useId, useState } from 'react';
import { Field } from '../parts/field.tsx';
import styles from './import.module.css';
import type { Look } from './read-file.ts';
import { asks, type Said } from './said.ts';
import { useImportWords } from './words.tsx';

/** What no column says: of whom the file is, and whether AI was used in it. */
export function WholeFile({ look, said, changed }: { look: Look; said: Said; changed(said: Partial<Said>): void }) {
  const { reading: words, options } = useImportWords();
  const [person, setPerson] = useState(said.person ?? '');
  const own = useId();
  const [who, ai] = [asks(look, 'contributor'), asks(look, 'ai')];
  return (
    <>
      {(who || said.person) && (
        <div className={who ? styles.asked : styles.choose}>
          {who && (
            <p>
              <strong>{words.asked}</strong> {words.questions.contributor}
            </p>
          )}
          <Field
            label={words.person}
            hint={words.personHint}
            value={person}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => setPerson(target.value)}
            onBlur={() => person.trim() !== '' && person.trim() !== said.person && changed({ person: person.trim() })}
          />
        </div>
      )}
      {(ai || said.arm) && (
        <div className={ai ? styles.asked : styles.choose}>
          {ai && (
            <p>
              <strong>{words.asked}</strong> {words.questions.ai}
            </p>
          )}
          <label htmlFor={own}>{words.arm}</label>
          <select
            id={own}
            value={said.arm ?? ''}
            onChange={({ target }) => changed({ arm: (target.value || undefined) as Said['arm'] })}
          >
            <option value="">{options.pick}</option>
            {(['with_ai', 'without_ai'] as const).map((arm) => (
              <option key={arm} value={arm}>
                {words.meanings[arm]}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
