import type { BurdenKind, Ruling } from '../../db/vocabulary.ts';
import { type SidedWord, sideOf } from './word-side.ts';

/** What is known of one kind of work that can be logged. */
export interface Advisable<Task> {
  task: Task;
  /** null: no reading. */
  word: SidedWord | null;
  /** In force. */
  ruling: Ruling | null;
  /** People keep saying that it is also done by hand. */
  doneTwice: boolean;
  /** Often enough mended that it should be checked. */
  oftenMended: boolean;
}

export interface Burdensome<Minutes> {
  burden: BurdenKind;
  minutes: Minutes;
}

export type Line<Task, Minutes> =
  | { kind: 'use'; taskTypes: Task[]; withChecks: Task[] }
  | { kind: 'avoid'; taskTypes: Task[] }
  | { kind: 'ask_whether_needed'; taskTypes: Task[] }
  | { kind: 'drop_burden'; burden: BurdenKind; minutes: Minutes };

/**
 * At most three lines. A team's ruling goes before what readings propose; a kind to be dropped is neither used nor avoided; words
 * that only point somewhere propose nothing. A burden comes last, as it stands in the ledger anyway.
 */
export function adviceOf<Task, Minutes>(
  tasks: readonly Advisable<Task>[],
  burden: Burdensome<Minutes> | null,
): Line<Task, Minutes>[] {
  const of = (wanted: Proposal) => tasks.filter((one) => proposalOf(one) === wanted).map(({ task }) => task);
  const [use, withChecks, avoid, needed] = [of('use'), of('use_with_checks'), of('avoid'), of('ask_whether_needed')];
  const lines: Line<Task, Minutes>[] = [
    ...(use.length + withChecks.length > 0 ? [{ kind: 'use' as const, taskTypes: use, withChecks }] : []),
    ...(avoid.length > 0 ? [{ kind: 'avoid' as const, taskTypes: avoid }] : []),
    ...(needed.length > 0 ? [{ kind: 'ask_whether_needed' as const, taskTypes: needed }] : []),
    ...(burden ? [{ kind: 'drop_burden' as const, ...burden }] : []),
  ];
  return lines.slice(0, 3);
}

export type Proposal = 'use' | 'use_with_checks' | 'avoid' | 'ask_whether_needed';

/** What is to be done about one kind of work; null: nothing is clear. Board, cards and tiles all ask here. */
export function proposalOf({
  word,
  ruling,
  doneTwice,
  oftenMended,
}: Omit<Advisable<unknown>, 'task'>): Proposal | null {
  if (ruling === 'drop_the_task') return null;
  if (ruling === 'use' || ruling === 'use_with_checks') return ruling;
  if (ruling === 'do_not_use') return 'avoid';
  if (doneTwice) return 'ask_whether_needed';
  const side = word && sideOf(word);
  if (side === 'gain') return oftenMended ? 'use_with_checks' : 'use';
  return side === 'loss' ? 'avoid' : null;
}
