import { useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { loadWords, useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { PaperLanguage, usePaperWords } from '../parts/paper-language.tsx';
import { AskAddress } from './ask-address.tsx';
import { Failed } from './failed.tsx';
import { JoinLink } from './join-link.tsx';
import { opensOnlyHere, useOwnAddress } from './own-address.ts';
import styles from './poster-page.module.css';
import { PosterSheet } from './poster-sheet.tsx';
import { Skeleton } from './skeleton.tsx';
import { joinAddress } from './team-tree.ts';
import { useLoaded } from './use-loaded.ts';

/** One A4 page for the wall, in the language of those who pass it. */
export default function PosterPage({ teamId }: { teamId: string }) {
  const spoken = useWords();
  const { lead } = spoken;
  const { me } = useMe();
  const own = useOwnAddress();
  const [typed, setTyped] = useState<string | null>(null);
  const origin = typed ?? own;
  const [language, setLanguage] = useState<Language>(spoken.language);
  const words = usePaperWords(language, { language: spoken.language, words: spoken }, loadWords);
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  if (teams.kind === 'loading') return <Skeleton />;
  if (teams.kind === 'failed') return <Failed error={teams.error} again={teams.reload} />;
  const team = teams.value.find(({ id }) => id === teamId);
  if (team === undefined) return <p>{lead.failed.missingText}</p>;
  if (team.joinCode === null) return <JoinLink team={team} changed={teams.reload} />;
  if (opensOnlyHere(origin)) return <AskAddress here={origin} use={setTyped} />;
  return (
    <>
      <div className={styles.controls}>
        <PaperLanguage legend={lead.poster.language} language={language} choose={setLanguage} />
        <Button kind="primary" onClick={() => window.print()}>
          {lead.poster.print}
        </Button>
      </div>
      <PosterSheet
        words={words}
        place={[me?.office.name, team.name].filter(Boolean).join(' · ')}
        team={team.name}
        address={joinAddress(origin, team.joinCode)}
      />
    </>
  );
}
