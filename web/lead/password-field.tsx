import { useState } from 'react';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

/** The server has the last word; this only says it sooner. */
export const leastPassword = 10;

/** A password that can be looked at while it is typed; a fresh one is told its rule before. */
export function PasswordField(props: {
  value: string;
  /** Where it stands beside another. */
  label?: string;
  fresh?: boolean;
  error?: string | undefined;
  onChange(password: string): void;
}) {
  const { account } = useWords().lead;
  const [shown, setShown] = useState(false);
  return (
    <Field
      label={props.label ?? account.password}
      {...(props.fresh ? { hint: account.passwordHint(leastPassword) } : {})}
      error={props.error}
      type={shown ? 'text' : 'password'}
      value={props.value}
      maxLength={256}
      autoComplete={props.fresh ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
      required
      onChange={(event) => props.onChange(event.target.value)}
      beside={
        <Button kind="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? account.hide : account.show}
        </Button>
      }
    />
  );
}
