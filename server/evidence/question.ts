import type { Outcome, Question } from '../../db/vocabulary.ts';

/** What the choice rests on: this entry, and how often each question was answered for its task type so far. */
export interface Asking {
  outcome: Outcome;
  /** Expected minutes were stated: a by-hand estimate would be the same question again. */
  expectedKnown: boolean;
  answers: Readonly<Record<Question, number>>;
}

export interface Chosen {
  question: Question;
  /** nothing_known: nobody has answered it yet. widest_gap: it lacks the largest part of the answers that it needs. */
  reason: 'nothing_known' | 'widest_gap';
}

/** Answers after which a question has said what it can: shares are told in tenths, the felt ratio within some 15 %. */
const enough: Record<Question, number> = {
  by_hand_minutes: 40,
  more_asked: 30,
  also_by_hand: 30,
  time_became: 30,
  why_without_ai: 30,
};

/** In the order in which ties are decided: the perception gap first. */
const order: readonly Question[] = ['by_hand_minutes', 'more_asked', 'also_by_hand', 'time_became', 'why_without_ai'];

/**
 * The one optional question of an entry, or null where it would tell nothing new: the applicable question that lacks the largest
 * part of the answers it needs. No answer changes the compared ratio; what narrows that is the entry itself.
 */
export function chooseQuestion(asking: Asking): Chosen | null {
  let chosen: Question | null = null;
  let widest = 0;
  for (const question of order) {
    const gap = 1 - asking.answers[question] / enough[question];
    if (gap <= widest || !applies(question, asking)) continue;
    widest = gap;
    chosen = question;
  }
  if (chosen === null) return null;
  return { question: chosen, reason: asking.answers[chosen] === 0 ? 'nothing_known' : 'widest_gap' };
}

function applies(question: Question, { outcome, expectedKnown }: Asking): boolean {
  const withAi = outcome !== 'without_ai';
  switch (question) {
    case 'by_hand_minutes':
      return withAi && !expectedKnown;
    case 'also_by_hand':
      return withAi;
    case 'time_became':
      return outcome === 'saved';
    case 'why_without_ai':
      return !withAi;
    case 'more_asked':
      return true;
  }
}
