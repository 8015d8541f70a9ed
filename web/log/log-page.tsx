import { type ComponentType, lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Page } from '../parts/page.tsx';
import { QueueLine } from '../parts/queue-line.tsx';
import { useUnseen } from '../parts/unseen.ts';
import { SeatNote } from '../seats/seat-note.tsx';
import { useWords } from '../words/words.tsx';
import { BurdenStep } from './burden-step.tsx';
import { useCatalogue } from './catalogue.ts';
import { DaySwitch } from './day-switch.tsx';
import { dayMeant, type WhichDay } from './days.ts';
import type { Draft, Saved } from './draft.ts';
import { useEarlyTaps } from './early-taps.ts';
import { useKindInAddress } from './kind-in-address.ts';
import styles from './log-page.module.css';
import { OutcomeStep } from './outcome-step.tsx';
import { PieceSoFar } from './piece-so-far.tsx';
import { sendProposals } from './propose.ts';
import { useRecentKinds } from './recent.ts';
import { save, takeBack } from './save.ts';
import { SavedStep } from './saved-step.tsx';
import { TaskStep } from './task-step.tsx';
import { TimeStep } from './time-step.tsx';
import { useKeys } from './use-keys.ts';
import { useSteps } from './use-steps.ts';

// Without a network there is no naming it, and it counts as other work all the same.
const UnlistedStep = lazy<ComponentType<{ onGo(): void }>>(() =>
  import('./unlisted-step.tsx').catch(() => ({ default: GoOn })),
);

/** Three taps: which work, how it went, how long. */
export function LogPage() {
  const { t } = useWords();
  const catalogue = useCatalogue();
  const recent = useRecentKinds();
  const { step, go, back, restart, tellAgain } = useSteps();
  // Kept for the next piece: who catches up on yesterday logs more than one.
  const [which, setWhich] = useState<WhichDay>('today');
  const area = useRef<HTMLDivElement>(null);
  useKeys(area, back);
  useFocusOnStep(area, step.name);
  useUnseen(step);
  const tappedAt = useEarlyTaps(setWhich);
  useEffect(() => void sendProposals(), []);

  const since = () => ('since' in step ? step.since : tappedAt());
  const { before } = step;
  const outcomeOf = useCallback(
    (id: string, trialStartId: string | null, from: number) =>
      go({ name: 'outcome', id, trialStartId, since: from, before: undefined }),
    [go],
  );
  useKindInAddress(catalogue.taskTypes, (id) => outcomeOf(id, null, performance.now()));
  const finish = useCallback(
    async (draft: Draft, minutes: number, size: number) => {
      const saved = await save(draft, { minutes, size, day: dayMeant(which) }, before);
      go({ name: 'saved', saved });
    },
    [go, which, before],
  );
  const onceMore = ({ draft: { what } }: Saved) => {
    restart();
    if (what.kind === 'task') outcomeOf(what.id, null, performance.now());
  };
  const undo = (saved: Saved) => {
    void takeBack(saved);
    tellAgain(saved, true);
  };
  const unlisted = catalogue.taskTypes?.find((taskType) => taskType.unlisted)?.id;

  return (
    <Page focused={step.name !== 'task' && step.name !== 'saved'}>
      {step.name === 'saved' && <QueueLine quiet />}
      <div ref={area} className={styles.area}>
        {step.name !== 'saved' && (
          <div className={styles.top}>
            {step.name === 'task' ? (
              <>
                <h1 tabIndex={-1}>{t.log.task}</h1>
                <DaySwitch which={which} onChange={setWhich} />
              </>
            ) : (
              <>
                <button type="button" className={styles.back} onClick={back}>
                  <span aria-hidden="true">‹ </span>
                  {t.back}
                </button>
                <PieceSoFar step={step} taskTypes={catalogue.taskTypes} which={which} />
              </>
            )}
            {before && (
              <p role="status" className={styles.before}>
                {before.undone ? t.saved.undone : t.saved.changing}
                {!before.undone && (
                  <button
                    type="button"
                    className={styles.keep}
                    onClick={() => go({ name: 'saved', saved: before.saved })}
                  >
                    {t.saved.keep}
                  </button>
                )}
              </p>
            )}
          </div>
        )}
        {step.name === 'task' && (
          <TaskStep
            catalogue={catalogue}
            recent={recent}
            onTask={(id, trialStartId) => go({ name: 'outcome', id, trialStartId, since: since(), before })}
            onBurden={() => go({ name: 'burden', since: since(), before })}
            onUnlisted={() => go({ name: 'unlisted', since: since(), before })}
          />
        )}
        {step.name === 'unlisted' && unlisted && (
          <Suspense>
            <UnlistedStep
              onGo={() => go({ name: 'outcome', id: unlisted, trialStartId: null, since: since(), before })}
            />
          </Suspense>
        )}
        {step.name === 'burden' && (
          <BurdenStep
            onBurden={(burden) =>
              go({
                name: 'time',
                draft: { what: { kind: 'burden', burden }, outcome: null, trialStartId: null, since: since() },
                before,
              })
            }
          />
        )}
        {step.name === 'outcome' && (
          <OutcomeStep
            id={step.id}
            taskTypes={catalogue.taskTypes}
            before={before}
            onOutcome={(outcome) =>
              go({
                name: 'time',
                draft: {
                  what: { kind: 'task', id: step.id },
                  outcome,
                  trialStartId: step.trialStartId,
                  since: since(),
                },
                before,
              })
            }
          />
        )}
        {step.name === 'time' && <TimeStep draft={step.draft} before={before} onTime={finish} />}
        {step.name === 'saved' && (
          <SavedStep
            key={step.saved.id}
            saved={step.saved}
            taskTypes={catalogue.taskTypes}
            onAnother={restart}
            onOnceMore={() => onceMore(step.saved)}
            onUndo={undo}
            onChange={(saved) => tellAgain(saved, false)}
          />
        )}
      </div>
      {step.name === 'task' && <QueueLine low />}
      {step.name === 'task' && <SeatNote />}
    </Page>
  );
}

/** Each step's question is read out, and the keyboard goes on from there; the first screen leaves the focus alone. */
function useFocusOnStep(area: React.RefObject<HTMLElement | null>, name: string) {
  const last = useRef(name);
  useEffect(() => {
    if (last.current === name) return;
    last.current = name;
    area.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [area, name]);
}

function GoOn({ onGo }: { onGo(): void }) {
  const gone = useRef(false);
  useEffect(() => {
    if (!gone.current) onGo();
    gone.current = true;
  }, [onGo]);
  return null;
}
