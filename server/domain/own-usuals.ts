import type { Outcome } from '../../db/vocabulary.ts';
import { isWithAi } from './outcome-means.ts';

export interface OwnPiece {
  taskTypeId: string;
  outcome: Outcome;
  minutes: number;
  reworkMinutes?: number | undefined;
  day: string;
}

/** One's own way of doing one kind of work, both ways, against oneself alone. Whole minutes. */
export interface OwnUsual {
  taskTypeId: string;
  withAi: number;
  withoutAi: number;
  /** Pieces behind them, both ways together. */
  pieces: number;
  /** Each piece with its day, oldest first, for a picture over time. */
  course: readonly { day: string; minutes: number; withAi: boolean }[];
}

/** Fewer each way say more about the pieces than about the way. */
const least = 2;

/**
 * Kinds of work that this person has done both ways, with the middle (median) of their own minutes, mending included. Private: it is
 * made on the person's device of what only they can read, and no published figure knows it.
 */
export function ownUsuals(entries: readonly OwnPiece[]): OwnUsual[] {
  const kinds = [...new Set(entries.map(({ taskTypeId }) => taskTypeId))];
  return kinds.flatMap((taskTypeId) => {
    const course = entries
      .filter((entry) => entry.taskTypeId === taskTypeId)
      .map(({ day, outcome, minutes, reworkMinutes = 0 }) => ({
        day,
        minutes: minutes + reworkMinutes,
        withAi: isWithAi(outcome),
      }))
      .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
    const [withAi, withoutAi] = [true, false].map((way) =>
      course.filter((piece) => piece.withAi === way).map(({ minutes }) => minutes),
    ) as [number[], number[]];
    if (withAi.length < least || withoutAi.length < least) return [];
    return [{ taskTypeId, withAi: middle(withAi), withoutAi: middle(withoutAi), pieces: course.length, course }];
  });
}

function middle(minutes: readonly number[]): number {
  const sorted = [...minutes].sort((one, other) => one - other);
  return Math.round((sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2);
}
