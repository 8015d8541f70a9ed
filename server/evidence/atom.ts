import type { Arm, BurdenKind } from '../../db/vocabulary.ts';
import type { Cell } from './cell.ts';

/**
 * The smallest set of entries that is ever published together: one team, one task type, one arm.
 * `publishedOn` is a day, YYYY-MM-DD. `trial` only where a coin decided and the trial is closed: a trial is read once, at its end.
 */
export interface Atom {
  id: number;
  publishedOn: string;
  arm: Arm;
  trial: boolean;
  people: number;
  cells: readonly Cell[];
  team: string;
}

/** Time that the AI campaign costs outside any task, published together in the same way. Minutes. */
export interface BurdenAtom {
  id: number;
  publishedOn: string;
  burden: BurdenKind;
  people: number;
  minutes: number;
  team: string;
  cells: readonly { contributor: string; minutes: number }[];
}
