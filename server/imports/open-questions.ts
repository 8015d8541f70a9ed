import { type FieldProblem, Refusal } from '../refusal.ts';
import type { Question, QuestionId } from './questions.ts';

/** Under which name each question is answered. */
const answeredBy: Record<QuestionId, string> = {
  encoding: 'encoding',
  header_row: 'headerRow',
  contributor: 'map.contributor',
  minutes: 'map.minutes',
  ai: 'map.ai',
  arm_values: 'armValues',
  unit: 'unit',
  clock: 'clock',
  hours_per_day: 'hoursPerDay',
  decimal_mark: 'decimalMark',
  day_order: 'dayOrder',
  year: 'year',
};

/** Nothing is brought in while a file has two readings. */
export function openQuestions(questions: readonly Question[]): Refusal {
  return new Refusal('invalid_input', questions.map(problemOf));
}

function problemOf({ id, options, proposal, facts }: Question): FieldProblem {
  const field = answeredBy[id];
  const listed = options.map(({ value, reads }) => (reads === undefined ? value : `${value} (${reads})`)).join(', ');
  const lacks = (id === 'contributor' || id === 'minutes' || id === 'ai') && facts.why === undefined;
  const values = {
    ...facts,
    question: id,
    ...(listed !== '' && !lacks && { options: listed }),
    ...(proposal !== null && { near: proposal }),
  };
  return { field, code: lacks ? 'required' : 'unclear', values };
}
