import { Link } from 'wouter';
import { useLoaded } from '../lead/use-loaded.ts';
import { Notice } from '../parts/notice.tsx';
import { useHatWords } from './hat-words.ts';
import { readHats } from './open-hat.ts';

/** On the board of a team that has no seats: no figure comes before people have drawn. */
export function DrawFirst({ teamId }: { teamId: string }) {
  const words = useHatWords();
  const hats = useLoaded(() => readHats(teamId), `hats ${teamId}`);
  if (!words || hats.kind !== 'loaded' || hats.value.isLevel || hats.value.seats.total > 0) return null;
  return (
    <Notice tone="attention">
      <p>{words.first}</p>
      <Link href={`/lead/teams/${teamId}/seats`}>{words.toSeats}</Link>
    </Notice>
  );
}
