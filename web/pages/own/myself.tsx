import { type OwnUsual, ownUsuals } from '../../../server/domain/own-usuals.ts';
import { type TaskType, taskName } from '../../log/catalogue.ts';
import { useWords } from '../../words/words.tsx';
import type { EntryItem } from './items.ts';
import styles from './myself.module.css';
import { useOwnWords } from './words.tsx';

/** Me with AI against me without, kind by kind: made on this device, and nobody else's to see. */
export function Myself(props: { entries: readonly EntryItem[]; taskTypes: readonly TaskType[] | undefined }) {
  const { entries, taskTypes } = props;
  const { t, language } = useWords();
  const { mine } = useOwnWords();
  const usuals = ownUsuals(entries);
  if (usuals.length === 0) return null;
  const said = ({ taskTypeId, withAi, withoutAi, pieces }: OwnUsual) => {
    // Two times in one sentence are told in one unit.
    const tell = Math.min(withAi, withoutAi) < 60 ? mine.inMinutes : t.minutes;
    const task = taskName(taskTypes, taskTypeId, language);
    return mine.me({ task, withAi: tell(withAi), without: tell(withoutAi), pieces });
  };
  return (
    <section className={styles.myself} aria-labelledby="myself">
      <h2 id="myself">{mine.myself}</h2>
      <p>{mine.myselfText}</p>
      <ul>
        {usuals.map((usual) => (
          <li key={usual.taskTypeId}>
            <p>{said(usual)}</p>
            <Course usual={usual} label={mine.course} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const width = 320;
const height = 64;
const edge = 7;

/** Every piece in its order: filled with AI, hollow without; the longer, the higher. */
function Course({ usual: { course }, label }: { usual: OwnUsual; label: string }) {
  const most = Math.max(...course.map(({ minutes }) => minutes));
  const x = (place: number) => edge + (place * (width - 2 * edge)) / Math.max(1, course.length - 1);
  const y = (minutes: number) => height - edge - (minutes / most) * (height - 2 * edge);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.course}>
      <line x1={0} x2={width} y1={height - 1} y2={height - 1} stroke="var(--line-strong)" />
      {course.map(({ day, minutes, withAi }, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one day have no other name
          key={`${day} ${place}`}
          cx={x(place)}
          cy={y(minutes)}
          r={5}
          fill={withAi ? 'var(--brand)' : 'var(--card)'}
          stroke="var(--brand)"
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}
