import { useWords } from '../words/words.tsx';
import styles from './segments.module.css';

export function DaySwitch({ yesterday, onChange }: { yesterday: boolean; onChange(yesterday: boolean): void }) {
  const { t } = useWords();
  return (
    <fieldset className={`${styles.segments} ${styles.compact}`}>
      <legend className={styles.hidden}>{t.log.dayLabel}</legend>
      {[false, true].map((one) => (
        <label key={String(one)}>
          <input
            type="radio"
            name="day"
            value={one ? 'yesterday' : 'today'}
            checked={one === yesterday}
            onChange={() => onChange(one)}
          />
          <span>{one ? t.log.yesterday : t.log.today}</span>
        </label>
      ))}
    </fieldset>
  );
}
