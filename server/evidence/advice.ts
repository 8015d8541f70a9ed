import type { BurdenKind } from '../../db/vocabulary.ts';

/** What could be done, each from the figures alone; null where there is nothing to say. */
export interface Advice<Task> {
  use: Task | null;
  avoid: Task | null;
  /** People keep saying that it is done twice. */
  dropTask: Task | null;
  dropBurden: BurdenKind | null;
}

/**
 * At most three lines. What need not be done at all comes before a burden, which stands in the ledger with its minutes anyway;
 * a task to drop is not also one to avoid.
 */
export function threeLines<Task extends { id: string }>({ use, avoid, dropTask, dropBurden }: Advice<Task>) {
  const toAvoid = avoid?.id === dropTask?.id ? null : avoid;
  const toUse = use?.id === dropTask?.id ? null : use;
  const full = toUse !== null && toAvoid !== null && dropTask !== null;
  return { use: toUse, avoid: toAvoid, dropTask, dropBurden: full ? null : dropBurden };
}
