import type { Outcome, Question } from '../../db/vocabulary.ts';
import { isWithAi, outcomeMeans } from './outcome-means.ts';

/** What the choice rests on: this entry alone, and what has been published. Nothing of what others have logged since. */
export interface Asking {
  outcome: Outcome;
  /** Expected minutes were stated: a by-hand estimate would be the same question again. */
  expectedKnown: boolean;
  /** Questions of which the last run told something for this kind of work. */
  published: ReadonlySet<Question>;
}

/** The perception gap first, then what officials fear most, then the ratchet. */
const order: readonly Question[] = [
  'by_hand_minutes',
  'quality',
  'more_asked',
  'also_by_hand',
  'time_became',
  'why_without_ai',
];

/**
 * The optional questions that make sense after an entry: those that nothing is known of come first. Which of them is asked, and
 * whether any is, the person's own device decides (never the same twice running, at most one in three entries).
 */
export function wantedQuestions(asking: Asking): Question[] {
  const applicable = order.filter((question) => applies(question, asking));
  return [
    ...applicable.filter((question) => !asking.published.has(question)),
    ...applicable.filter((question) => asking.published.has(question)),
  ];
}

function applies(question: Question, { outcome, expectedKnown }: Asking): boolean {
  const withAi = isWithAi(outcome);
  // Whoever began again has just said that the text was no good, and that it was done by hand as well.
  const { kept, feltSaved } = outcomeMeans[outcome];
  switch (question) {
    case 'by_hand_minutes':
      return withAi && !expectedKnown;
    case 'also_by_hand':
    case 'quality':
      return kept;
    case 'time_became':
      return feltSaved;
    case 'why_without_ai':
      return !withAi;
    case 'more_asked':
      return true;
  }
}
