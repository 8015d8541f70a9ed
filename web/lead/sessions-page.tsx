import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { ChangePassword } from './change-password.tsx';
import { Failed } from './failed.tsx';
import styles from './sessions-page.module.css';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

/** One's own account: its password, and where it is signed in. */
export default function SessionsPage() {
  const { lead } = useWords();
  const { sessions: words } = lead;
  const open = useLoaded(async () => (await (await api.sessions.$get()).json()).sessions, 'sessions');
  if (open.kind === 'loading') return <Skeleton />;
  if (open.kind === 'failed') return <Failed error={open.error} again={open.reload} />;
  const others = open.value.filter(({ current }) => !current);
  return (
    <>
      <h1>{lead.nav.sessions}</h1>
      <h2 className={styles.first}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.list}>
        <li>{words.current}</li>
        {others.map(({ id }, at) => (
          <li key={id}>
            {words.other(at + 1)}
            <Button
              aria-label={`${words.other(at + 1)}: ${words.revoke}`}
              onClick={() => api.sessions[':id'].$delete({ param: { id } }).finally(open.reload)}
            >
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Button kind="danger" onClick={() => api.sessions.$delete().finally(open.reload)}>
          {words.revokeAll}
        </Button>
      )}
      <ChangePassword changed={open.reload} />
    </>
  );
}
