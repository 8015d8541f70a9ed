import { useWords } from '../words/words.tsx';
import { daysAgo, type WhichDay } from './days.ts';
import styles from './segments.module.css';

/** The server takes no older ones. */
const oldest = 399;

/** Which day the piece was done on; kept for the next piece, since one catches up on a day. */
export function DaySwitch({ which, onChange }: { which: WhichDay; onChange(which: WhichDay): void }) {
  const { t } = useWords();
  const older = typeof which === 'object';
  const choices = [
    ['today', t.log.today, which === 'today'],
    ['yesterday', t.log.yesterday, which === 'yesterday'],
    ['older', t.log.older, older],
  ] as const;
  const choose = (value: (typeof choices)[number][0]) => onChange(value === 'older' ? { day: daysAgo(2) } : value);
  return (
    <div className={styles.days}>
      <fieldset className={`${styles.segments} ${styles.compact}`}>
        <legend className={styles.hidden}>{t.log.dayLabel}</legend>
        {choices.map(([value, label, checked]) => (
          <label key={value}>
            <input type="radio" name="day" value={value} checked={checked} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {older && (
        <input
          type="date"
          className={styles.date}
          aria-label={t.log.dayLabel}
          required
          value={which.day}
          min={daysAgo(oldest)}
          max={daysAgo(0)}
          onChange={({ target }) => target.value && onChange({ day: target.value })}
        />
      )}
    </div>
  );
}
