import { setImmediate as nextTurn } from 'node:timers/promises';
import { type AssessOptions, assess } from '../evidence/assess.ts';
import { type Board as AssembledBoard, assembleBoard } from '../evidence/board.ts';
import { doneTwiceOf } from '../evidence/done-twice.ts';
import { type PresentableEvidence, presentable, presentableBoard } from '../evidence/presentable.ts';
import { maybe, toTenth } from '../evidence/rounding.ts';
import { type TypicalMinutes, typicalMinutes } from '../evidence/typical-minutes.ts';
import { detailsOf, type TaskDetails } from './details.ts';
import type { LoadedAtoms } from './load-atoms.ts';

export interface TaskFigures {
  id: string;
  evidence: PresentableEvidence;
  /** Not in boards that an earlier version made. */
  typicalMinutes?: TypicalMinutes | null;
  /** Share of pieces that are done twice, 0–1, where people keep saying so. Not in boards that an earlier version made. */
  doneTwiceShare?: number | null;
  /** Only with the figures of all time. */
  details?: TaskDetails;
}

/** A board as it is stored: figures by id, without the names and the hour, which may change without it. */
export interface Figures extends AssembledBoard<string> {
  taskTypes: readonly TaskFigures[];
  /** The office's floor when they were made. */
  floor: number;
}

/** What the details of a kind of work depend on besides its atoms. */
export interface Detailing {
  decisionDays: readonly string[];
  /** Those that were stored before, where they are of the same scope, floor and version. */
  known: TaskDetails | undefined;
}

/**
 * Above team level errors go together by team. Clustered errors need several clusters to tell their own spread: a pool of fewer teams
 * than this speaks for just these teams, person by person.
 */
const leastTeamsToCluster = 5;

/** All figures of one scope and window. `catalogue` gives the order; `detailing` asks for each task type's details too. */
export async function figuresOf(
  { work, burdens }: LoadedAtoms,
  catalogue: readonly string[],
  floor: number,
  detailing?: (taskTypeId: string) => Detailing,
): Promise<Figures> {
  const teams = new Set(work.map(({ team }) => team)).size;
  const options: AssessOptions = { clusterBy: teams >= leastTeamsToCluster ? 'team' : 'contributor', floor };
  const taskTypes = [];
  for (const id of catalogue) {
    const atoms = work.filter(({ taskTypeId }) => taskTypeId === id);
    if (atoms.length === 0) continue;
    const evidence = assess(atoms, options);
    const more = detailing?.(id);
    const details = more && (await detailsOf(atoms, more.decisionDays, options, more.known));
    const doneTwice = doneTwiceOf(atoms, floor);
    const typical = typicalMinutes(atoms, floor);
    taskTypes.push({ id, evidence, doneTwice, typicalMinutes: typical, ...(details && { details }) });
    await nextTurn();
  }
  const board = assembleBoard({ taskTypes, burdenAtoms: burdens, atoms: work, floor });
  return {
    ...presentableBoard(board),
    floor,
    taskTypes: taskTypes.map(({ doneTwice, ...one }) => ({
      ...one,
      evidence: presentable(one.evidence),
      doneTwiceShare: maybe(doneTwice?.share ?? null, toTenth),
    })),
  };
}
