import type { ForbiddenBurden } from '../../db/vocabulary.ts';

/** The rule that forbids some burdens, for the board, its letter and the reports alike. */
export interface RuleWords {
  circular: string;
  forbids: Record<ForbiddenBurden, string>;
}
