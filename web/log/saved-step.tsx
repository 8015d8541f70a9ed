import { useEffect, useState } from 'react';
import { reworkReasons } from '../../db/vocabulary.ts';
import { useOutbox } from '../outbox/device-outbox.ts';
import type { EntryBody } from '../outbox/waiting.ts';
import { Button } from '../parts/button.tsx';
import { SavedSeat } from '../seats/seat-note.tsx';
import { useWords } from '../words/words.tsx';
import { type TaskType, taskName } from './catalogue.ts';
import type { Saved } from './draft.ts';
import { OptionalQuestion } from './optional-question.tsx';
import { Picks } from './picks.tsx';
import { put, takeBack } from './save.ts';
import styles from './saved-step.module.css';
import { StateLine } from './state-line.tsx';

const undoSeconds = 8;

interface Props {
  saved: Saved;
  taskTypes: readonly TaskType[] | undefined;
  onAnother(): void;
}

export function SavedStep({ saved, taskTypes, onAnother }: Props) {
  const { t, language } = useWords();
  const { stateOf, questionFor } = useOutbox();
  const [answers, setAnswers] = useState<Partial<EntryBody>>({});
  const left = useSecondsLeft(undoSeconds);
  const { id, draft, minutes, seconds } = saved;
  const undone = stateOf(id) === 'undone';
  const question = questionFor(id);
  const reworked = draft.outcome === 'reworked' || draft.outcome === 'redone';
  const answer = (more: Partial<EntryBody>) => {
    const all = { ...answers, ...more };
    setAnswers(all);
    void put(saved, all);
  };
  const piece =
    draft.what.kind === 'task'
      ? [taskName(taskTypes, draft.what.id, language), draft.outcome && t.log.outcomes[draft.outcome].label]
      : [t.burdens[draft.what.burden]];
  return (
    <div className={styles.saved}>
      <div className={styles.card}>
        <h1 tabIndex={-1} className={undone ? styles.undone : styles.title}>
          {!undone && <Tick />}
          {undone ? t.saved.undoneTitle : t.saved.title}
        </h1>
        <p className={styles.piece}>{[...piece, t.minutes(minutes)].filter(Boolean).join(' · ')}</p>
        <p className={styles.line} role="status">
          <StateLine id={id} />
          {!undone && <span className={styles.seconds}>{t.saved.seconds(seconds)}</span>}
        </p>
        {!undone && <SavedSeat />}
        <div className={styles.actions}>
          <Button kind="primary" onClick={onAnother}>
            {t.saved.another}
          </Button>
          {!undone && left > 0 && (
            <Button kind="plain" onClick={() => void takeBack(saved)}>
              {t.saved.undo}
              <span className={styles.countdown} aria-hidden="true">
                {left}
              </span>
            </Button>
          )}
        </div>
      </div>
      {!undone && reworked && (
        <Picks
          title={t.saved.reasons}
          hint={t.saved.reasonsHint}
          options={reworkReasons}
          labels={t.reworkReasons}
          chosen={answers.reworkReasons ?? []}
          onChange={(reasons) => answer({ reworkReasons: reasons })}
        />
      )}
      {!undone && question && <OptionalQuestion question={question} onAnswer={answer} />}
    </div>
  );
}

function Tick() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="16" fill="var(--brand)" />
      <path d="M9 16.5l5 5 9.5-10" fill="none" stroke="var(--on-brand)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

function useSecondsLeft(from: number): number {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}
