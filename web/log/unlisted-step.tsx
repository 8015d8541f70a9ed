import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useAfterwardsWords } from '../words/afterwards-words.ts';
import { propose } from './propose.ts';
import styles from './time-step.module.css';

/** Longer is no name of a kind of work. */
const longest = 60;

/** No tile fits: it counts as other work, and its name may be proposed for the list. A wrong tile would be a false entry. */
export default function UnlistedStep({ onGo }: { onGo(): void }) {
  const words = useAfterwardsWords()?.unlisted;
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void propose(name.trim());
    onGo();
  };
  if (!words) return null;
  return (
    <form className={styles.step} onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.text}</p>
      <Field
        label={words.label}
        hint={words.hint}
        value={name}
        onChange={({ target }) => setName(target.value)}
        maxLength={longest}
        autoComplete="off"
      />
      <Button kind="primary" wide type="submit">
        {name.trim() ? words.propose : words.go}
      </Button>
    </form>
  );
}
