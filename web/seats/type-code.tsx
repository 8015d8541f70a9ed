import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { readCode } from '../../server/domain/slip-code.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import type { DrawWords } from '../words/zh-Hans/draw.ts';
import styles from './draw.module.css';

/** For who cannot scan: a slip of the hand is told before anybody is asked. */
export function TypeCode({ words }: { words: DrawWords }) {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(typed);
    setWrong(code === null);
    if (code !== null) navigate(`/d/${code}`);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={words.label}
        hint={words.typeText}
        error={wrong ? words.wrong : undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
      />
      <Button kind="primary" type="submit">
        {words.next}
      </Button>
    </form>
  );
}
