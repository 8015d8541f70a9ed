import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../words/words.tsx';
import { propose } from './propose.ts';
import styles from './time-step.module.css';

/** Longer is no name of a kind of work. */
const longest = 60;

/** No tile fits: it counts as other work, and its name may be proposed for the list. A wrong tile would be a false entry. */
export function UnlistedStep({ onGo }: { onGo(): void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void propose(name.trim());
    onGo();
  };
  return (
    <form className={styles.step} onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>{t.unlisted.title}</h1>
      <p>{t.unlisted.text}</p>
      <Field
        label={t.unlisted.label}
        hint={t.unlisted.hint}
        value={name}
        onChange={({ target }) => setName(target.value)}
        maxLength={longest}
        autoComplete="off"
      />
      <Button kind="primary" wide type="submit">
        {name.trim() ? t.unlisted.propose : t.unlisted.go}
      </Button>
    </form>
  );
}
