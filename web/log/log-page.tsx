import { useCallback, useEffect, useRef, useState } from 'react';
import { Page } from '../parts/page.tsx';
import { QueueLine } from '../parts/queue-line.tsx';
import { SeatNote } from '../seats/seat-note.tsx';
import { useWords } from '../words/words.tsx';
import { BurdenStep } from './burden-step.tsx';
import { useCatalogue } from './catalogue.ts';
import { DaySwitch } from './day-switch.tsx';
import { daysAgo } from './days.ts';
import type { Draft } from './draft.ts';
import { takeEarlyTaps } from './early-taps.ts';
import styles from './log-page.module.css';
import { OutcomeStep } from './outcome-step.tsx';
import { PieceSoFar } from './piece-so-far.tsx';
import { save } from './save.ts';
import { SavedStep } from './saved-step.tsx';
import { TaskStep } from './task-step.tsx';
import { TimeStep } from './time-step.tsx';
import { useKeys } from './use-keys.ts';
import { useSteps } from './use-steps.ts';

/** Three taps: which work, how it went, how long. */
export function LogPage() {
  const { t } = useWords();
  const catalogue = useCatalogue();
  const { step, go, back, restart } = useSteps();
  const [yesterday, setYesterday] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  useKeys(area, back);
  useFocusOnStep(area, step.name);
  const tappedAt = useEarlyTaps(setYesterday);

  const since = () => ('since' in step ? step.since : tappedAt());
  const finish = useCallback(
    async (draft: Draft, minutes: number, size: number) => {
      const saved = await save(draft, { minutes, size, day: daysAgo(yesterday ? 1 : 0) });
      go({ name: 'saved', saved });
    },
    [go, yesterday],
  );
  const again = () => {
    setYesterday(false);
    restart();
  };

  return (
    <Page>
      {step.name === 'saved' && <QueueLine quiet />}
      <div ref={area} className={styles.area}>
        {step.name !== 'saved' && (
          <div className={styles.top}>
            {step.name === 'task' ? (
              <>
                <h1 tabIndex={-1}>{t.log.task}</h1>
                <DaySwitch yesterday={yesterday} onChange={setYesterday} />
              </>
            ) : (
              <>
                <button type="button" className={styles.back} onClick={back}>
                  <span aria-hidden="true">‹ </span>
                  {t.back}
                </button>
                <PieceSoFar step={step} taskTypes={catalogue.taskTypes} yesterday={yesterday} />
              </>
            )}
          </div>
        )}
        {step.name === 'task' && (
          <TaskStep
            catalogue={catalogue}
            onTask={(id, trialStartId) => go({ name: 'outcome', id, trialStartId, since: since() })}
            onBurden={() => go({ name: 'burden', since: since() })}
          />
        )}
        {step.name === 'burden' && (
          <BurdenStep
            onBurden={(burden) =>
              go({
                name: 'time',
                draft: { what: { kind: 'burden', burden }, outcome: null, trialStartId: null, since: since() },
              })
            }
          />
        )}
        {step.name === 'outcome' && (
          <OutcomeStep
            onOutcome={(outcome) =>
              go({
                name: 'time',
                draft: {
                  what: { kind: 'task', id: step.id },
                  outcome,
                  trialStartId: step.trialStartId,
                  since: since(),
                },
              })
            }
          />
        )}
        {step.name === 'time' && <TimeStep draft={step.draft} onTime={finish} />}
        {step.name === 'saved' && <SavedStep saved={step.saved} taskTypes={catalogue.taskTypes} onAnother={again} />}
      </div>
      {step.name !== 'saved' && <QueueLine low />}
      {step.name === 'task' && <SeatNote />}
    </Page>
  );
}

/** Goes on from what was tapped before the script had come. Returns when the tap that is being handled fell. */
function useEarlyTaps(setYesterday: (yesterday: boolean) => void): () => number {
  const at = useRef<number>();
  useEffect(() => {
    const early = takeEarlyTaps();
    if (early?.yesterday) setYesterday(true);
    const tile = early?.tile && document.getElementById(early.tile);
    if (!tile) return;
    history.replaceState(null, '', location.pathname);
    at.current = early.at;
    tile.click();
    at.current = undefined;
  }, [setYesterday]);
  return () => at.current ?? performance.now();
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
