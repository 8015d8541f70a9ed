import { type FormEvent, useId, useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import { type Branch, isBelow, optionName, type Team } from './team-tree.ts';
import styles from './teams-page.module.css';

/** Another upper level for a team. What happens to its figures is said before it is done. */
export function MoveTeam({ team, tree, changed }: { team: Team; tree: readonly Branch[]; changed(): Promise<void> }) {
  const { lead, levels } = useWords();
  const own = useId();
  const [parentId, setParentId] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const now = team.parentId ?? '';
  if (parentId === null)
    return (
      <>
        <Button kind="quiet" onClick={() => setParentId(now)}>
          {levels.move}
        </Button>
        {moved && <Notice announce>{levels.moved(team.name)}</Notice>}
      </>
    );

  function close() {
    setParentId(null);
    setError(null);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setMoved(false);
    if (parentId === null || parentId === now) return close();
    try {
      const json = { parentId: parentId === '' ? null : parentId };
      await api.teams[':id'].$patch({ param: { id: team.id }, json });
      await changed();
      close();
      setMoved(true);
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <form className={styles.change} onSubmit={submit}>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <div className={styles.parent}>
        <label htmlFor={own}>{levels.moveTo}</label>
        <select
          id={own}
          aria-describedby={`${own}-text`}
          value={parentId}
          onChange={(event) => setParentId(event.target.value)}
        >
          <option value="">{lead.teams.noParent}</option>
          {tree
            .filter((branch) => !isBelow(branch.team, team, tree))
            .map((branch) => (
              <option key={branch.team.id} value={branch.team.id}>
                {optionName(branch)}
              </option>
            ))}
        </select>
      </div>
      <p id={`${own}-text`} className={styles.consequence}>
        {levels.moveText}
      </p>
      <div className={styles.buttons}>
        <Button kind="primary" type="submit">
          {levels.moveConfirm}
        </Button>
        <Button onClick={close}>{lead.teams.cancel}</Button>
      </div>
    </form>
  );
}
