import { useEffect, useRef } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import styles from './time-step.module.css';

interface Props {
  minutes: number;
  /** One's own, for pieces of this kind and size. */
  usual: number;
  onSure(minutes: number): void;
  onBack(): void;
}

/** Asked once, where the minutes are far from what this person's pieces take; whatever they say is right. */
export function Unusual({ minutes, usual, onSure, onBack }: Props) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.step}>
      <h1 ref={title} tabIndex={-1}>
        {t.log.unusual(t.minutes(minutes))}
      </h1>
      <p>{t.log.unusualText(t.minutes(roughly(usual)))}</p>
      <Button kind="primary" wide onClick={() => onSure(minutes)}>
        {t.log.unusualSure(t.minutes(minutes))}
      </Button>
      <Button wide onClick={onBack}>
        {t.log.unusualBack}
      </Button>
    </div>
  );
}

/** A usual is no measurement to the minute. */
function roughly(minutes: number): number {
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}
