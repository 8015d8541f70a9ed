import type { Me } from '../api/me.tsx';
import { useMe } from '../api/me.tsx';
import { daysAgo } from '../log/days.ts';
import prose from '../pages/prose.module.css';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { noon } from '../words/noon.ts';
import { useWords } from '../words/words.tsx';
import type { DrawWords } from '../words/zh-Hans/draw.ts';
import styles from './draw.module.css';
import { SeatsLine } from './seats-line.tsx';
import { TypeCode } from './type-code.tsx';

type Seat = NonNullable<Me['contributor']>['seat'];

/** What a draw led to, on the phone of whoever drew. */
export function OwnSeat({ seat, words, unused = false }: { seat: Seat; words: DrawWords; unused?: boolean }) {
  const { language } = useWords();
  const own = useMe().me?.contributor;
  if (seat.state === 'waiting')
    return (
      <div className={prose.prose} role="status">
        <Mark waiting />
        <h1 className={styles.big}>{words.waitingTitle}</h1>
        <p className={prose.lead}>{words.waitingText}</p>
      </div>
    );
  if (seat.state === 'none')
    return (
      <div className={prose.prose}>
        <Notice tone="attention" title={words.againTitle} announce>
          <p>{words.againText}</p>
        </Notice>
        <TypeCode words={words} />
      </div>
    );
  const from = noon(seat.from);
  const day = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' }).format(from);
  return (
    <div className={prose.prose}>
      <Mark />
      <h1 className={styles.big}>{words.seatedTitle}</h1>
      {own && <p className={prose.soft}>{own.team.name}</p>}
      <p className={prose.lead} role="status">
        {seat.from > daysAgo(0) ? words.seatedLater(day) : words.seatedText}
      </p>
      {unused && <p>{words.notUsed}</p>}
      <ButtonLink href="/" kind="primary" wide>
        {words.log}
      </ButtonLink>
      {own?.seats && <SeatsLine seats={own.seats} open />}
    </div>
  );
}

function Mark({ waiting = false }: { waiting?: boolean }) {
  return (
    <svg width="64" height="64" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" fill={waiting ? 'var(--brand-soft)' : 'var(--brand)'} />
      <path
        d={waiting ? 'M16 8v9l6 3' : 'M9 16.5l5 5 9.5-10'}
        fill="none"
        stroke={waiting ? 'var(--brand)' : 'var(--on-brand)'}
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
