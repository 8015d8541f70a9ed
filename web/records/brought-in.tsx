import { useId, useState } from 'react';
import { api } from '../api/client.ts';
import styles from '../lead/people.module.css';
import { optionName, type Team, teamTree } from '../lead/team-tree.ts';
import { useLoaded } from '../lead/use-loaded.ts';
import { Select } from '../parts/select.tsx';
import { usePageWords } from '../words/page-words.ts';
import { Files } from './files.tsx';
import { recordWordsIn } from './record-words-in.ts';
import { Tokens } from './tokens.tsx';

/** What was brought into a team, to be taken out file by file, and the programs that may bring more. */
export function BroughtIn({ teams, teamLabel }: { teams: readonly Team[]; teamLabel: string }) {
  const own = useId();
  const words = usePageWords(recordWordsIn).words?.records;
  const [chosen, setChosen] = useState<string | null>(null);
  const teamId = chosen ?? teams[0]?.id;
  const { reload, ...loaded } = useLoaded(async () => {
    if (teamId === undefined) return { files: [], tokens: [] };
    const param = { id: teamId };
    const [{ files }, { tokens }] = await Promise.all([
      (await api.teams[':id'].records.$get({ param })).json(),
      (await api.teams[':id'].tokens.$get({ param })).json(),
    ]);
    return { files, tokens };
  }, teamId ?? '');
  // An aside of the page: where it can't be read, the page itself goes on.
  if (teamId === undefined || !words || loaded.kind !== 'loaded') return null;
  return (
    <section className={styles.section} aria-labelledby={own}>
      <h2 id={own}>{words.title}</h2>
      <p className={styles.note}>{words.intro}</p>
      {teams.length > 1 && (
        <Select label={teamLabel} value={teamId} changed={setChosen}>
          {teamTree(teams).map((branch) => (
            <option key={branch.team.id} value={branch.team.id}>
              {optionName(branch)}
            </option>
          ))}
        </Select>
      )}
      <Files words={words} teamId={teamId} files={loaded.value.files} changed={reload} />
      <Tokens
        key={teamId}
        words={words.tokens}
        cancel={words.cancel}
        teamId={teamId}
        tokens={loaded.value.tokens}
        changed={reload}
      />
    </section>
  );
}
