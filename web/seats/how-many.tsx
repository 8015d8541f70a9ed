import { useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { useHatWords } from './hat-words.ts';

/** Asked while a team is made, and sent nowhere: a team of four should know before it begins. */
export function HowMany() {
  const words = useHatWords();
  const [typed, setTyped] = useState('');
  if (!words) return null;
  const people = /^\s*\d+\s*$/.test(typed) ? Number(typed) : null;
  return (
    <>
      <Field
        label={words.howMany}
        hint={words.howManyHint}
        value={typed}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      {people !== null && people < bounds.floor && (
        <Notice tone="attention" announce>
          <p>{words.under}</p>
        </Notice>
      )}
    </>
  );
}
