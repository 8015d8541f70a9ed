import type { Arm } from '../../db/vocabulary.ts';

/** Sums of one seat's pieces of one kind, size, arm and quarter: everything told about minutes is exact from these. */
export interface Cell {
  seat: string;
  kind: string;
  /** 1–5, 3 = usual. */
  size: number;
  arm: Arm;
  /** 'YYYY-Qn'. */
  quarter: string;
  pieces: number;
  /** Σ T and Σ T², T in minutes, held to six times and a sixth of the usual (server/domain/entry-rule.ts). */
  minutes: number;
  minutesSquared: number;
}

/** Which row: all kinds of a team together, or one kind. */
export type Row = 'together' | 'kind';

/**
 * Nothing can be told from these cells, and why. too_few_pieces: an arm has no pieces to learn its own spread from. not_comparable:
 * nothing tells the arms apart from people, kinds, sizes and quarters. no_variation: minutes do not vary. no_answer: the weights and
 * the effects did not settle.
 */
export interface CannotSay {
  kind: 'cannot_say';
  reason: 'too_few_pieces' | 'not_comparable' | 'no_variation' | 'no_answer';
}

export function cannotSay(reason: CannotSay['reason']): CannotSay {
  return { kind: 'cannot_say', reason };
}
