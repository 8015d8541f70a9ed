import { useState } from 'react';
import { useUnseen } from '../parts/unseen.ts';
import { useWords } from '../words/words.tsx';
import { chips, longChips, longFrom } from './chips.ts';
import { ExactMinutes } from './exact-minutes.tsx';
import styles from './minutes-choice.module.css';

interface Props {
  onMinutes(minutes: number): void;
  keys?: boolean;
  /** As it was told before. */
  chosen?: number | undefined;
}

/** One tap on a chip, or an exact number; beyond four hours, one more to say roughly how many. */
export function MinutesChoice({ onMinutes, keys = true, chosen }: Props) {
  const { t } = useWords();
  const [long, setLong] = useState(false);
  useUnseen(long);
  const chip = (minutes: number, label: string, index: number) => (
    <button
      key={label}
      type="button"
      className={minutes === chosen ? `${styles.chip} ${styles.chosen}` : styles.chip}
      onClick={() => onMinutes(minutes)}
      data-key={keys && index < 10 ? (index + 1) % 10 : undefined}
    >
      {label}
      {minutes === chosen && <span className={styles.hidden}>{t.log.before}</span>}
    </button>
  );
  if (long)
    return (
      <div className={styles.choice}>
        <p className={styles.roughly} role="status">
          {t.log.roughly}
        </p>
        {longChips.map((minutes, index) => chip(minutes, t.minutes(minutes), index))}
        <button type="button" className={styles.chip} onClick={() => setLong(false)}>
          {t.back}
        </button>
        <ExactMinutes onMinutes={onMinutes} />
      </div>
    );
  return (
    <div className={styles.choice}>
      {chips.map((one, index) =>
        chip(one.minutes, 'under' in one ? t.log.under(t.minutes(one.under)) : t.minutes(one.minutes), index),
      )}
      <button
        type="button"
        className={chosen && chosen >= longFrom ? `${styles.chip} ${styles.chosen}` : styles.chip}
        onClick={() => setLong(true)}
      >
        {t.log.over(t.minutes(longFrom))}
      </button>
      <ExactMinutes onMinutes={onMinutes} />
    </div>
  );
}
