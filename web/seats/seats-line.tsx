import type { Me } from '../api/me.tsx';
import { noon } from '../words/noon.ts';
import { useWords } from '../words/words.tsx';
import styles from './seats-line.module.css';

type TeamSeats = NonNullable<Me['contributor']>['seats'];

/** How many seats the team has, since when and by whom: for everybody of it to count, a slip too many included. */
export function SeatsLine({ seats, open = false }: { seats: TeamSeats; open?: boolean }) {
  const { t, language } = useWords();
  const words = t.seats;
  if (seats.total === 0) return <p className={styles.none}>{words.noneYet}</p>;
  const day = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' });
  return (
    <details className={styles.seats} open={open}>
      <summary>{words.total(seats.total)}</summary>
      <ul>
        {seats.hats.map((hat, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hats have no name, and stand in the order of their days
          <li key={place}>{words.hat({ ...hat, day: day.format(noon(hat.day)), by: words.by[hat.by] })}</li>
        ))}
      </ul>
      <p>{words.count}</p>
    </details>
  );
}
