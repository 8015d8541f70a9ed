import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Failed } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Notice } from '../parts/notice.tsx';
import { useHatWords } from './hat-words.ts';
import { type Opened, readHats, recallRoom, rememberRoom } from './open-hat.ts';
import { Room } from './room.tsx';
import { SeatsLine } from './seats-line.tsx';
import styles from './seats-page.module.css';
import { Sheet } from './sheet.tsx';
import { UnderWay } from './under-way.tsx';
import { WaysToDraw } from './ways-to-draw.tsx';

/** A team's seats, and the three ways to draw for them. */
export default function SeatsPage({ teamId }: { teamId: string }) {
  const { lead } = useWords();
  const words = useHatWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  const hats = useLoaded(() => readHats(teamId), `hats ${teamId}`);
  if (teams.kind === 'failed') return <Failed error={teams.error} again={teams.reload} />;
  if (hats.kind === 'failed') return <Failed error={hats.error} again={hats.reload} />;
  if (!words || teams.kind === 'loading' || hats.kind === 'loading') return <Skeleton />;
  const team = teams.value.find(({ id }) => id === teamId);
  if (team === undefined) return <p>{lead.failed.missingText}</p>;

  const { seats, drawing } = hats.value;
  const room = opened?.kind === 'screen' ? opened : drawing && recallRoom(teamId, drawing.id);
  const finish = () => {
    setOpened(null);
    void hats.reload();
  };
  if (room) return <Room key={room.id} team={team} hat={room} words={words} finish={finish} />;
  if (opened) return <Sheet team={team} hat={opened} words={words} finish={finish} />;
  return (
    <div className={styles.page}>
      <p>
        <Link href="/lead/teams">{words.back}</Link>
      </p>
      <h1>{words.title(team.name)}</h1>
      <p className={styles.intro}>{words.intro}</p>
      {seats.total === 0 ? (
        <Notice tone="attention">
          <p>{words.first}</p>
        </Notice>
      ) : (
        <SeatsLine seats={seats} open />
      )}
      {drawing && <UnderWay teamId={teamId} drawing={drawing} words={words} done={hats.reload} />}
      <WaysToDraw
        teamId={teamId}
        seats={seats}
        words={words}
        opened={(hat) => {
          if (hat.kind === 'screen') rememberRoom(teamId, hat);
          setOpened(hat);
        }}
      />
    </div>
  );
}
