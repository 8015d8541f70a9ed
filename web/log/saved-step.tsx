import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Question, reworkReasons } from '../../db/vocabulary.ts';
import { outcomeMeans } from '../../server/domain/outcome-means.ts';
import { useOutbox } from '../outbox/device-outbox.ts';
import type { EntryBody } from '../outbox/waiting.ts';
import { Button } from '../parts/button.tsx';
import { SavedSeat } from '../seats/seat-note.tsx';
import { useWords } from '../words/words.tsx';
import { nextToAsk, noteAsked } from './asking.ts';
import { type TaskType, taskName, taskTypeOf } from './catalogue.ts';
import { dateOf, daysAgo } from './days.ts';
import type { Saved } from './draft.ts';
import { Picks } from './picks.tsx';
import { put } from './save.ts';
import styles from './saved-step.module.css';
import { StateLine } from './state-line.tsx';

// Without a network these are not needed, or can wait: the card stands without a part that does not arrive.
const late = <Props,>(part: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => part().catch(() => ({ default: (): ReactNode => null })));
const KnownOfKind = late(() => import('./known-of-kind.tsx'));
const NotTaken = late(() => import('./not-taken.tsx'));
const OptionalQuestion = late(() => import('./optional-question.tsx'));

interface Props {
  saved: Saved;
  taskTypes: readonly TaskType[] | undefined;
  onAnother(): void;
  /** The same kind again: from its outcome on. */
  onOnceMore(): void;
  onUndo(saved: Saved): void;
  onChange(saved: Saved): void;
}

/** Undo and change stay until the card is left: a mistake is often seen only on the way back to the tiles. */
export function SavedStep({ saved: told, taskTypes, onAnother, onOnceMore, onUndo, onChange }: Props) {
  const { t, language } = useWords();
  const { stateOf, waiting } = useOutbox();
  const [saved, setSaved] = useState(told);
  const { id, draft, minutes, seconds, day, answers } = saved;
  const { what, outcome } = draft;
  const refusal = waiting.find((one) => one.id === id)?.refusal;
  const refused = stateOf(id) === 'refused';
  const question = useQuestion(id, answers);
  const tell = (more: Partial<Saved>) => {
    const all = { ...saved, ...more };
    setSaved(all);
    void put(all);
  };
  const answer = (more: Partial<EntryBody>) => tell({ answers: { ...answers, ...more } });
  const name = what.kind === 'task' ? taskName(taskTypes, what.id, language) : t.burdens[what.burden];
  const piece = [name, outcome && t.log.outcomes[outcome].label, t.minutes(minutes), dayWords(day)];
  const means = outcome && outcomeMeans[outcome];
  return (
    <div className={styles.saved}>
      <div className={refused ? styles.refusedCard : styles.card}>
        <h1 tabIndex={-1} className={styles.title}>
          {!refused && <Tick />}
          {refused ? t.saved.notTaken : t.saved.title}
        </h1>
        <p className={styles.piece}>{piece.filter(Boolean).join(' · ')}</p>
        {refused ? (
          <Suspense>
            <NotTaken refusal={refusal ?? null} day={day} onDay={(chosen) => tell({ day: chosen })} />
          </Suspense>
        ) : (
          <p className={styles.line} role="status">
            <StateLine id={id} />
            <span className={styles.seconds}>{t.saved.seconds(seconds)}</span>
          </p>
        )}
        <div className={styles.actions}>
          <Button kind="primary" onClick={onAnother}>
            {t.saved.another}
          </Button>
          {what.kind === 'task' && <Button onClick={onOnceMore}>{t.saved.onceMore}</Button>}
          <Button onClick={() => onChange(saved)}>{t.saved.change}</Button>
          <Button onClick={() => onUndo(saved)}>{t.saved.undo}</Button>
        </div>
        {!refused && <SavedSeat />}
      </div>
      {what.kind === 'task' && (
        <Suspense>
          <KnownOfKind taskType={taskTypeOf(taskTypes, what.id)} name={name} />
        </Suspense>
      )}
      {means?.arm === 'with_ai' && (
        <Picks
          title={means.cameBack ? t.saved.reasons : t.saved.mended}
          hint={t.saved.reasonsHint}
          options={reworkReasons}
          labels={t.reworkReasons}
          chosen={answers.reworkReasons ?? []}
          onChange={(reasons) => answer({ reworkReasons: reasons })}
        />
      )}
      {!refused && question && (
        <Suspense>
          <OptionalQuestion question={question} onAnswer={answer} />
        </Suspense>
      )}
    </div>
  );

  function dayWords(one: string): string | null {
    if (one === daysAgo(0)) return null;
    return one === daysAgo(1) ? t.log.yesterday : t.day(dateOf(one));
  }
}

/** Chosen once, when the server has answered; what has been said on the card since is not asked for. */
function useQuestion(id: string, answers: Partial<EntryBody>): Question | null {
  const wanted = useOutbox().questionsFor(id);
  const [asked, setAsked] = useState<Question | null>(null);
  useEffect(() => {
    if (asked || wanted.length === 0) return;
    const chosen = nextToAsk(wanted);
    if (!chosen) return;
    noteAsked(chosen);
    setAsked(chosen);
  }, [asked, wanted]);
  if (asked === 'also_by_hand' && answers.reworkReasons?.includes('still_by_hand')) return null;
  return asked;
}

function Tick() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="16" fill="var(--brand)" />
      <path d="M9 16.5l5 5 9.5-10" fill="none" stroke="var(--on-brand)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
