import { useRef } from 'react';
import { type Language, languages } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { Archive } from './archive.tsx';
import { Merge } from './merge.tsx';
import styles from './offered.module.css';
import { Place } from './place.tsx';
import type { TaskType, Texts } from './read-catalogue.ts';
import { textIn } from './text-in.ts';
import { TextsForm } from './texts-form.tsx';
import { useCatalogueWords } from './words.tsx';

interface Props {
  taskType: TaskType;
  offered: readonly TaskType[];
  /** Its place, counted from 0. */
  at: number;
  mayEdit: boolean;
  changed(sentence: string): Promise<void>;
  move(to: number): Promise<void>;
}

export function TaskTypeRow({ taskType, offered, at, mayEdit, changed, move }: Props) {
  const words = useCatalogueWords();
  const { language } = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const save = (json: Texts) => api.catalogue['task-types'][':id'].$patch({ param: { id: taskType.id }, json });
  const name = nameOf(taskType, language);
  const { caution } = taskType;
  const said = textIn(caution, language);
  const last = offered.length - 1;
  const done = async (sentence: string) => {
    if (details.current) details.current.open = false;
    details.current?.querySelector('summary')?.focus();
    await changed(sentence);
  };
  return (
    <li className={styles.row}>
      <span className={styles.place} aria-hidden="true">
        {at + 1}
      </span>
      <div className={styles.words}>
        <h3>{name}</h3>
        <p className={styles.others}>{otherNames(taskType.names, name)}</p>
        {said && <p className={styles.caution}>{said}</p>}
      </div>
      {mayEdit && (
        <div className={styles.moves}>
          <button
            type="button"
            aria-label={words.up(name)}
            aria-disabled={at === 0}
            onClick={() => at > 0 && move(at - 1)}
          >
            <Arrow up />
          </button>
          <button
            type="button"
            aria-label={words.down(name)}
            aria-disabled={at === last}
            onClick={() => at < last && move(at + 1)}
          >
            <Arrow />
          </button>
        </div>
      )}
      {mayEdit && (
        <details ref={details} className={styles.edit}>
          <summary aria-label={words.editOf(name)}>{words.edit}</summary>
          <div className={styles.body}>
            <TextsForm
              texts={taskType}
              submit={words.save}
              hint={words.unchanged}
              send={save}
              done={(texts) => done(words.saved(nameOf({ id: taskType.id, ...texts }, language)))}
            />
            <Place at={at} places={offered.length} move={move} />
            {taskType.unlisted ? (
              <p>{words.unlistedStays}</p>
            ) : (
              <>
                <Merge taskType={taskType} others={offered.filter((other) => other !== taskType)} done={changed} />
                <Archive taskType={taskType} done={changed} />
              </>
            )}
          </div>
        </details>
      )}
    </li>
  );
}

const otherNames = (names: TaskType['names'], shown: string) =>
  (languages as readonly Language[])
    .flatMap((one) => names[one] ?? [])
    .filter((name) => name !== shown)
    .join(' · ');

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d={up ? 'M12 19V6M6 12l6-6 6 6' : 'M12 5v13M6 12l6 6 6-6'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
