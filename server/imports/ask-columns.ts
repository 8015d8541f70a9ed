import type { ColumnGuess, Surveyed } from './guess-columns.ts';
import type { Columns } from './mapping.ts';
import type { Question } from './questions.ts';
import type { Answers } from './settings.ts';

export interface Found {
  answers: Answers;
  surveyed: readonly Surveyed[];
  guess: ColumnGuess;
  columns: Columns;
}

/** What no column was found for, or more than one. */
export function askColumns({ answers, surveyed, guess, columns }: Found): Question[] {
  const labels = surveyed.map(({ label }) => ({ value: label }));
  const facts = { columns: labels.map(({ value }) => value).join(', ') };
  const questions: Question[] = [];
  const mapped = answers.map?.minutes !== undefined || answers.map?.start !== undefined;
  if (!columns.contributor && !answers.person)
    questions.push({ id: 'contributor', options: labels, proposal: null, facts });
  const timed = columns.minutes || (columns.start && columns.end);
  if (guess.wide && !mapped) {
    const [withAi, withoutAi] = [surveyed[guess.wide.withAi]!.label, surveyed[guess.wide.withoutAi]!.label];
    questions.push({
      id: 'minutes',
      options: [withAi, withoutAi].map((value) => ({ value })),
      proposal: null,
      facts: { ...facts, why: 'wide', withAi, withoutAi },
    });
  } else if (!timed)
    questions.push({
      id: 'minutes',
      options: labels,
      proposal: null,
      facts: { ...facts, ...(guess.matrix && { why: 'matrix' }) },
    });
  else if (guess.alsoMinutes.length > 0 && !mapped)
    questions.push({
      id: 'minutes',
      options: [columns.minutes!.name, ...guess.alsoMinutes.map((at) => surveyed[at]!.label)].map((value) => ({
        value,
      })),
      proposal: columns.minutes!.name,
      facts: { ...facts, why: 'several' },
    });
  // Side by side, the column of the time says it; which of them count is asked above.
  const toldByTime = columns.minutesWithoutAi !== undefined || (guess.wide !== null && !mapped);
  if (!columns.ai && !columns.outcome && !answers.arm && !toldByTime)
    questions.push({ id: 'ai', options: labels, proposal: null, facts });
  return questions;
}
