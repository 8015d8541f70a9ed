import type { Arm, AtomSort, BurdenKind } from '../../db/vocabulary.ts';

/** What an atom of a team is of. Only notes of one key are ever published together. */
export type AtomKey =
  | { sort: 'work'; taskTypeId: string; arm: Arm }
  /** All kinds of work of that arm: what its own key could not publish. Counts for all work together only. */
  | { sort: 'mixed'; arm: Arm }
  /** Rework noted after its entry had closed. */
  | { sort: 'rework'; arm: Arm }
  /** null: burdens of all kinds, which their own keys could not publish. */
  | { sort: 'burden'; burden: BurdenKind | null };

export function keyText(key: AtomKey): string {
  switch (key.sort) {
    case 'work':
      return `work ${key.taskTypeId} ${key.arm}`;
    case 'burden':
      return `burden ${key.burden ?? ''}`;
    default:
      return `${key.sort} ${key.arm}`;
  }
}

/** The same as columns. */
export function keyColumns(key: AtomKey): {
  sort: AtomSort;
  taskTypeId: string | null;
  arm: Arm | null;
  burden: BurdenKind | null;
  key: string;
} {
  return {
    sort: key.sort,
    taskTypeId: key.sort === 'work' ? key.taskTypeId : null,
    arm: key.sort === 'burden' ? null : key.arm,
    burden: key.sort === 'burden' ? key.burden : null,
    key: keyText(key),
  };
}
