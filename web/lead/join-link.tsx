import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { CopyButton } from './copy-button.tsx';
import { refusalText } from './failed.tsx';
import styles from './join-link.module.css';
import { opensOnlyHere, useOwnAddress } from './own-address.ts';
import { Qr } from './qr.tsx';
import { joinAddress, type Team } from './team-tree.ts';

/** One link for the whole team: shown, copied, printed, replaced, closed. What each does is said before it is done. */
export function JoinLink({ team, changed, manage = true }: { team: Team; changed(): Promise<void>; manage?: boolean }) {
  const { lead } = useWords();
  const { teams: words } = lead;
  const origin = useOwnAddress();
  const [asking, setAsking] = useState<'rotate' | 'close' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const param = { id: team.id };

  async function act(request: () => Promise<unknown>) {
    setError(null);
    try {
      await request();
      setAsking(null);
      await changed();
    } catch (refused) {
      setError(refused);
    }
  }

  const problem = error !== null && (
    <Notice tone="alarm" announce>
      {refusalText(error, lead.failed.text)}
    </Notice>
  );
  const make = () => act(() => api.teams[':id']['join-link'].$post({ param }));
  if (team.joinCode === null)
    return (
      <div className={styles.closed}>
        {problem}
        <p>{words.makeText}</p>
        <Button onClick={make}>{words.make}</Button>
      </div>
    );
  const address = joinAddress(origin, team.joinCode);
  return (
    <div className={styles.open}>
      <Qr text={address} label={words.qr(team.name)} />
      <div className={styles.about}>
        {problem}
        <p className={styles.address}>{address}</p>
        {opensOnlyHere(origin) && <p className={styles.note}>{words.address}</p>}
        <div className={styles.actions}>
          <CopyButton text={address} />
          <ButtonLink href={`/lead/teams/${team.id}/poster`}>{words.poster}</ButtonLink>
        </div>
        {manage && (
          <div className={styles.quiet}>
            <Button kind="quiet" aria-expanded={asking === 'rotate'} onClick={() => setAsking('rotate')}>
              {words.rotate}
            </Button>
            <Button kind="quiet" aria-expanded={asking === 'close'} onClick={() => setAsking('close')}>
              {words.close}
            </Button>
          </div>
        )}
        {asking !== null && (
          <Notice tone="attention" announce>
            <p>{asking === 'rotate' ? words.rotateText : words.closeText}</p>
            <div className={styles.actions}>
              <Button
                kind="danger"
                onClick={asking === 'rotate' ? make : () => act(() => api.teams[':id']['join-link'].$delete({ param }))}
              >
                {asking === 'rotate' ? words.rotateConfirm : words.closeConfirm}
              </Button>
              <Button onClick={() => setAsking(null)}>{words.cancel}</Button>
            </div>
          </Notice>
        )}
      </div>
    </div>
  );
}
