import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import type { Team } from './team-tree.ts';
import styles from './teams-page.module.css';

/** Ends joining and noting in a team, or lets both begin again. Its figures stay either way. */
export function CloseTeam({ team, changed }: { team: Team; changed(): Promise<void> }) {
  const { lead, levels } = useWords();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isClosed = team.closedOn !== null;
  if (!asking)
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {isClosed ? levels.reopen : levels.close}
      </Button>
    );

  async function act() {
    setError(null);
    try {
      await api.teams[':id'].$patch({ param: { id: team.id }, json: { closed: !isClosed } });
      await changed();
      setAsking(false);
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <div className={styles.change}>
      <Notice tone={error === null ? 'attention' : 'alarm'} announce>
        <p>
          {error === null ? (isClosed ? levels.reopenText : levels.closeText) : refusalText(error, lead.failed.text)}
        </p>
        <div className={styles.buttons}>
          <Button kind={isClosed ? 'primary' : 'danger'} onClick={act}>
            {isClosed ? levels.reopenConfirm : levels.closeConfirm}
          </Button>
          <Button onClick={() => setAsking(false)}>{lead.teams.cancel}</Button>
        </div>
      </Notice>
    </div>
  );
}
