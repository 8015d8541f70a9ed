import { useState } from 'react';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import { useOfficeWords } from './office-words.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { useOwnAddress } from './own-address.ts';
import styles from './people.module.css';

interface Props {
  title: string;
  text: string;
  button: string;
  open: readonly { id: string; expiresOn: string }[];
  make(): Promise<{ token: string }>;
  withdraw(id: string): Promise<unknown>;
  changed(): Promise<void>;
}

/** Makes links that work once, and lists those that nobody has taken. */
export function Invitations({ title, text, button, open, make, withdraw, changed }: Props) {
  const { lead, task } = useWords();
  const words = useOfficeWords();
  const origin = useOwnAddress();
  const [made, setMade] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  if (!words) return null;

  async function act(request: () => Promise<void>) {
    setError(null);
    try {
      await request();
    } catch (refused) {
      setError(refused);
    }
    await changed();
  }

  const { invitations } = words;
  return (
    <section className={styles.section} aria-labelledby="invite">
      <h2 id="invite">{title}</h2>
      <p className={styles.note}>{text}</p>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {made !== null && <OneTimeLink address={`${origin}/setup/${made}`} />}
      <p>
        <Button
          kind={made === null ? 'primary' : 'plain'}
          onClick={() => act(async () => setMade((await make()).token))}
        >
          {button}
        </Button>
      </p>
      {open.length > 0 && (
        <>
          <h3>{invitations.title}</h3>
          <ul className={styles.list}>
            {open.map(({ id, expiresOn }, at) => (
              <li key={id}>
                <span>
                  {invitations.numbered(at + 1)}
                  <small>{words.until(task.day(new Date(`${expiresOn}T00:00`)))}</small>
                </span>
                <Button
                  kind="quiet"
                  aria-label={`${invitations.withdraw}: ${invitations.numbered(at + 1)}`}
                  onClick={() =>
                    act(async () => {
                      await withdraw(id);
                      setMade(null);
                    })
                  }
                >
                  {invitations.withdraw}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
