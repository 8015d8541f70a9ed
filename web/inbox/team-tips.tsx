import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Failed, refusalText } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { type TaskType, taskName } from '../log/catalogue.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './inbox.module.css';
import { useInboxWords } from './words.tsx';

export interface Team {
  id: string;
  name: string;
  openGuidance: boolean;
  joinCode: string | null;
}

async function readTips(id: string) {
  const read = async (state: 'pending' | 'approved') =>
    (await (await api.teams[':id'].tips.$get({ param: { id }, query: { state } })).json()).tips;
  const [pending, approved] = await Promise.all([read('pending'), read('approved')]);
  return { pending, approved };
}
type Tip = Awaited<ReturnType<typeof readTips>>['pending'][number];

/** One team's tips, those that wait first, and who may read what is made of them. */
export function TeamTips(props: { team: Team; taskTypes: TaskType[] | undefined; changed(): Promise<void> }) {
  const { team, taskTypes, changed } = props;
  const inbox = useInboxWords();
  const { lead } = useWords();
  const tips = useLoaded(() => readTips(team.id), `tips ${team.id}`);
  const [error, setError] = useState<unknown>(null);
  const attempt = (act: Promise<unknown>, then: () => Promise<void>) => {
    setError(null);
    void act.then(then, setError);
  };
  const rule = (tip: Tip, approve: boolean) => {
    const param = { id: team.id, tipId: tip.id };
    const path = api.teams[':id'].tips[':tipId'];
    attempt(approve ? path.approve.$post({ param }) : path.$delete({ param }), tips.reload);
  };
  const openTo = (openGuidance: boolean) =>
    attempt(api.teams[':id'].$patch({ param: { id: team.id }, json: { openGuidance } }), changed);
  if (tips.kind === 'loading') return <Skeleton />;
  if (tips.kind === 'failed') return <Failed error={tips.error} again={tips.reload} />;
  const { pending, approved } = tips.value;
  return (
    <section className={styles.team} aria-labelledby={`tips-${team.id}`}>
      <h3 id={`tips-${team.id}`}>{team.name}</h3>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {pending.length === 0 && <p className={styles.empty}>{inbox.noTips}</p>}
      <Tips tips={pending} taskTypes={taskTypes} rule={rule} waiting />
      {approved.length > 0 && <h4>{inbox.shown}</h4>}
      <Tips tips={approved} taskTypes={taskTypes} rule={rule} />
      <div className={styles.open}>
        <h4>{inbox.open.title}</h4>
        <p>{team.openGuidance ? inbox.open.open : inbox.open.closed}</p>
        <div className={styles.buttons}>
          <Button onClick={() => openTo(!team.openGuidance)}>
            {team.openGuidance ? inbox.open.toClose : inbox.open.toOpen}
          </Button>
          {team.openGuidance && team.joinCode !== null && (
            <Link href={`/j/${team.joinCode}/works`}>{inbox.open.look}</Link>
          )}
        </div>
      </div>
    </section>
  );
}

function Tips(props: {
  tips: readonly Tip[];
  taskTypes: TaskType[] | undefined;
  waiting?: boolean;
  rule(tip: Tip, approve: boolean): void;
}) {
  const { tips, taskTypes, waiting = false, rule } = props;
  const inbox = useInboxWords();
  const { language } = useWords();
  if (tips.length === 0) return null;
  return (
    <ul className={styles.items}>
      {tips.map((tip) => (
        <li key={tip.id} className={styles.item}>
          <p className={styles.meta}>{inbox.on(taskName(taskTypes, tip.taskTypeId, language))}</p>
          <p className={styles.text}>{tip.text}</p>
          <div className={styles.buttons}>
            {waiting && <Button onClick={() => rule(tip, true)}>{inbox.approve}</Button>}
            <Button kind={waiting ? 'quiet' : 'plain'} onClick={() => rule(tip, false)}>
              {waiting ? inbox.reject : inbox.takeBack}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
