import { useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import type { ActWords } from '../words/act-words.ts';
import { usePageWords } from '../words/page-words.ts';
import styles from './audit-page.module.css';
import { Failed } from './failed.tsx';
import { useOfficeWords } from './office-words.ts';
import { readActs } from './read-acts.ts';
import { sayAct } from './say-act.ts';
import { useAccount } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';
import { useSubmit } from './use-submit.ts';

const loaders: Record<Language, () => Promise<ActWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/acts.ts')).acts,
  'zh-Hant': async () => (await import('../words/zh-Hant/acts.ts')).acts,
  en: async () => (await import('../words/en/acts.ts')).acts,
};

/** What leads and administrators did, in sentences, day by day. */
export default function AuditPage() {
  const words = useOfficeWords();
  const { words: acts } = usePageWords(loaders);
  const { account } = useAccount();
  const [team, setTeam] = useState('');
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  if (!words || !acts) return <Skeleton />;
  const { audit: said } = words;
  return (
    <>
      <h1>{said.title}</h1>
      <p className={styles.intro}>{said.intro}</p>
      {account.role !== 'administrator' && <p className={styles.intro}>{said.ownOnly}</p>}
      {teams.kind === 'loaded' && teams.value.length > 1 && (
        <label className={styles.team}>
          <span>{said.team}</span>
          <select value={team} onChange={(event) => setTeam(event.target.value)}>
            <option value="">{said.all}</option>
            {teams.value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Acts key={team} team={team} acts={acts} older={said.older} none={said.none} />
    </>
  );
}

type Page = Awaited<ReturnType<typeof readActs>>;

function Acts(props: { team: string; acts: ActWords; older: string; none: string }) {
  const { team, acts: words } = props;
  const spoken = useWords();
  const first = useLoaded(() => readActs(team), `acts ${team}`);
  const [further, setFurther] = useState<readonly Page[]>([]);
  const pages = first.kind === 'loaded' ? [first.value, ...further] : [];
  const acts = pages.flatMap((page) => page.acts);
  const last = acts[acts.length - 1];
  const { submit, busy, error, forget } = useSubmit(async () => {
    if (last) setFurther([...further, await readActs(team, last.id)]);
  });
  if (first.kind === 'loading') return <Skeleton />;
  if (first.kind === 'failed') return <Failed error={first.error} again={first.reload} />;
  const days = [...new Set(acts.map(({ day }) => day))];
  if (!last) return <p>{props.none}</p>;
  return (
    <>
      {days.map((day) => (
        <section key={day} className={styles.day}>
          <h2>
            <time dateTime={day}>{spoken.task.day(new Date(`${day}T00:00`))}</time>
          </h2>
          <ul>
            {acts
              .filter((act) => act.day === day)
              .map((act) => (
                <li key={act.id}>{sayAct(act, words, spoken)}</li>
              ))}
          </ul>
        </section>
      ))}
      {error !== null && <Failed error={error} again={forget} />}
      {pages[pages.length - 1]!.older && error === null && (
        <p className={styles.older}>
          <Button disabled={busy} onClick={() => void submit()}>
            {props.older}
          </Button>
        </p>
      )}
    </>
  );
}
