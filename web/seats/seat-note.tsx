import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { daysAgo } from '../log/days.ts';
import { Notice } from '../parts/notice.tsx';
import { noon } from '../words/noon.ts';
import { useWords } from '../words/words.tsx';
import styles from './seat-note.module.css';
import { SeatsLine } from './seats-line.tsx';

const whyNone = { not_drawn: 'first', again: 'again', redrawn: 'redrawn' } as const;

/** Below the log page: whether what is noted here counts with the team's, and how many seats that team has. */
export function SeatNote() {
  const { t, language } = useWords();
  const own = useMe().me?.contributor;
  // An answer that this device remembers from before there were seats knows of none.
  if (!own?.seat) return null;
  const { seat, seats } = own;
  const isLater = seat.state === 'seated' && seat.from > daysAgo(0);
  const day = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' });
  return (
    <aside className={styles.note}>
      {seat.state === 'none' && (
        <Notice tone="attention">
          <p>{t.seats[whyNone[seat.why]]}</p>
          <Link href="/d" className={styles.draw}>
            {t.seats.draw}
          </Link>
        </Notice>
      )}
      {seat.state === 'waiting' && (
        <Notice>
          <p>{t.seats.waiting}</p>
        </Notice>
      )}
      {isLater && <p className={styles.later}>{t.seats.later(day.format(noon(seat.from)))}</p>}
      <SeatsLine seats={seats} />
    </aside>
  );
}

/** On the saved card: a note of who has no seat is kept, and counts only later. */
export function SavedSeat() {
  const { t } = useWords();
  const seat = useMe().me?.contributor?.seat;
  if (seat?.state !== 'none') return null;
  return (
    <p className={styles.later}>
      {t.seats.saved}{' '}
      <Link href="/d" className={styles.draw}>
        {t.seats.draw}
      </Link>
    </p>
  );
}
