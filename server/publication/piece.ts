import type { Entry } from '../../db/entries.ts';
import type { Arm } from '../../db/vocabulary.ts';
import type { Piece } from '../evidence/cell.ts';

/** A trial's piece counts in the arm that the coin gave it, followed or not (intention to treat). */
export function armOf({ assignedArm, arm }: Pick<Entry, 'assignedArm' | 'arm'>): Arm {
  return assignedArm ?? arm;
}

/** What evidence sees of an entry: exactly this is written into the atom that publishes it. */
export function pieceOf(entry: Entry): Piece {
  return {
    arm: armOf(entry),
    outcome: entry.outcome,
    minutes: entry.minutes,
    reworkMinutes: entry.reworkMinutes,
    size: entry.size,
    expectedMinutes: entry.expectedMinutes,
    expectedMinutesWithAi: entry.expectedMinutesWithAi,
    byHandMinutes: entry.byHandMinutes,
    reworkReasons: entry.reworkReasons,
    moreAsked: entry.moreAsked,
    alsoByHand: entry.alsoByHand,
    timeBecame: entry.timeBecame,
    whyWithoutAi: entry.whyWithoutAi,
    secondsToLog: entry.secondsToLog,
    day: entry.day,
  };
}

/** The same of a burden. */
export interface BurdenPiece {
  minutes: number;
  secondsToLog: number | null;
}

export function weightOf(body: Piece | BurdenPiece): number {
  return body.minutes + ('reworkMinutes' in body ? body.reworkMinutes : 0);
}
