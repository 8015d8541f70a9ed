import { useState } from 'react';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import styles from './sure.module.css';
import { useSubmit } from './use-submit.ts';

interface Props {
  label: string;
  /** Where several stand under each other: whom or what this one is about. */
  about?: string;
  /** What will happen, said before it does. */
  text: string;
  confirm: string;
  cancel: string;
  danger?: boolean;
  act(): Promise<unknown>;
}

/** A button that says what it will do before it is done. */
export function Sure({ label, about, text, confirm, cancel, danger = true, act }: Props) {
  const { failed } = useWords().lead;
  const [asking, setAsking] = useState(false);
  const { submit, busy, error, forget } = useSubmit(async () => {
    await act();
    setAsking(false);
  });

  if (!asking)
    return (
      <Button
        kind="quiet"
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    );
  return (
    <div className={styles.sure}>
      <Notice tone={error === null ? 'attention' : 'alarm'} announce>
        <p>{error === null ? text : refusalText(error, failed.text)}</p>
        <div className={styles.buttons}>
          {error === null && (
            <Button kind={danger ? 'danger' : 'primary'} disabled={busy} onClick={() => void submit()}>
              {confirm}
            </Button>
          )}
          <Button
            onClick={() => {
              setAsking(false);
              forget();
            }}
          >
            {cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
