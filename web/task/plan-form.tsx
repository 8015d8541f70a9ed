import { useState } from 'react';
import type { ToldTrial } from '../../server/boards/told-trial.ts';
import { proposedDays, trialBounds, trialLimits, weeksOf } from '../../server/domain/trial-days.ts';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { PlanningWords } from '../words/planning-words.ts';
import { Outlook } from './outlook.tsx';
import { usePlanningWords } from './planning-words.ts';
import styles from './task.module.css';

interface Props {
  teamId: string;
  taskTypeId: string;
  earlier: readonly ToldTrial[];
  opened(): Promise<void>;
}

/** Days are proposed, their limits said in words, and what such a trial can show stands there before it is opened. */
export function PlanForm(props: Props) {
  const words = usePlanningWords();
  if (!words) return null;
  return (
    <details className={styles.form} open={window.location.hash === '#trials'}>
      <summary>{words.open}</summary>
      <Form {...props} words={words} />
    </details>
  );
}

function Form({ teamId, taskTypeId, earlier, opened, words }: Props & { words: PlanningWords }) {
  const { lead, told } = useWords();
  const today = dayOf(new Date());
  const [days, setDays] = useState(() => proposedDays(today));
  const [people, setPeople] = useState('');
  const [pace, setPace] = useState('');
  const problem = dayProblem(days, today, words, told.day);
  const { submit, busy, error } = useSubmit(async () => {
    if (problem.opensOn !== undefined || problem.closesOn !== undefined) return;
    await api.teams[':id'].trials.$post({ param: { id: teamId }, json: { taskTypeId, ...days } });
    await opened();
  });
  const opensError = problem.opensOn ?? fieldMessage(error, 'opensOn');
  const closesError = problem.closesOn ?? fieldMessage(error, 'closesOn');
  return (
    <form onSubmit={submit} noValidate>
      {error !== null && !opensError && !closesError && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <Field
        label={words.opensOn}
        hint={words.opensHint}
        error={opensError}
        type="date"
        value={days.opensOn}
        required
        onChange={({ target }) => setDays({ ...days, opensOn: target.value })}
      />
      <Field
        label={words.closesOn}
        hint={words.closesHint}
        error={closesError}
        type="date"
        value={days.closesOn}
        required
        onChange={({ target }) => setDays({ ...days, closesOn: target.value })}
      />
      <Field
        label={words.people}
        hint={words.peopleHint}
        type="number"
        inputMode="numeric"
        min={1}
        max={2000}
        value={people}
        onChange={({ target }) => setPeople(target.value)}
      />
      <Field
        label={words.pace}
        hint={words.paceHint}
        type="number"
        inputMode="decimal"
        min={0.1}
        max={200}
        step="any"
        value={pace}
        onChange={({ target }) => setPace(target.value)}
      />
      <Outlook teamId={teamId} people={people} pace={pace} weeks={weeksIn(days)} earlier={earlier} words={words} />
      <Button kind="primary" type="submit" disabled={busy}>
        {words.start}
      </Button>
    </form>
  );
}

type Days = ReturnType<typeof proposedDays>;
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);

const weeksIn = (days: Days) => (isDay(days.opensOn) && isDay(days.closesOn) ? weeksOf(days) : 0);

/** What is wrong with the days, in a sentence that says which would do. */
export function dayProblem(
  { opensOn, closesOn }: Days,
  today: string,
  { limits }: Pick<PlanningWords, 'limits'>,
  say: (day: string) => string,
): { opensOn?: string; closesOn?: string } {
  const first = trialBounds(today, today);
  if (!isDay(opensOn) || opensOn < first.earliestStart || opensOn > first.latestStart)
    return { opensOn: limits.start(say(first.earliestStart), say(first.latestStart)) };
  const { earliestEnd, latestEnd } = trialBounds(today, opensOn);
  const { leastWeeks, mostWeeks } = trialLimits;
  if (!isDay(closesOn) || closesOn < earliestEnd || closesOn > latestEnd)
    return { closesOn: limits.end(say(earliestEnd), say(latestEnd), leastWeeks, mostWeeks) };
  return {};
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
