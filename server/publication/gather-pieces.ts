import type { Run } from '../../db/runs.ts';
import { listWaitingBurdens, listWaitingEntries, listWaitingReworks } from '../../db/waiting.ts';
import type { Context } from '../context.ts';
import { cameBack } from '../domain/came-back.ts';
import type { Piece } from './piece.ts';
import type { SeatNumbers } from './seat-numbers.ts';

/** What waits in a team and is of seats. `runs`: all until this one, as what has passed a piece by is counted in runs. */
export async function gatherPieces(
  { db }: Pick<Context, 'db'>,
  teamId: string,
  runs: readonly Run[],
  seats: SeatNumbers,
): Promise<Piece[]> {
  const { number, day } = runs.at(-1)!;
  const placed = (row: { id: string; contributorId: string; teamId: string; cellKey: number | null } & Passed) => {
    seats.know(row.contributorId, row.cellKey);
    return { id: row.id, seat: row.contributorId, teamId: row.teamId, waited: number - firstRunOf(row, runs) };
  };
  const entries = (await listWaitingEntries(db, teamId, day)).map(
    (row): Piece => ({
      ...placed(row),
      sort: 'entry',
      key: { sort: 'work', taskTypeId: row.taskTypeId, arm: row.arm },
      taskTypeId: row.taskTypeId,
      size: row.size,
      day: row.day,
      minutes: row.minutes + row.reworkMinutes,
      cameBack: cameBack(row),
      outcome: row.outcome,
      reasons: row.reworkReasons,
      byHandMinutes: row.byHandMinutes,
      moreAsked: row.moreAsked,
      alsoByHand: row.alsoByHand,
      timeBecame: row.timeBecame,
      whyWithoutAi: row.whyWithoutAi,
      quality: row.quality,
      secondsToLog: row.secondsToLog,
    }),
  );
  const reworks = (await listWaitingReworks(db, teamId, day)).map(
    (row): Piece => ({
      ...placed(row),
      sort: 'rework',
      key: { sort: 'rework', arm: row.arm },
      taskTypeId: row.taskTypeId,
      size: row.size,
      day: row.day,
      minutes: row.minutes,
      reasons: row.reworkReasons,
    }),
  );
  const burdens = (await listWaitingBurdens(db, teamId, day)).map(
    (row): Piece => ({
      ...placed(row),
      sort: 'burden',
      key: { sort: 'burden', burden: row.kind },
      minutes: row.minutes,
      secondsToLog: row.secondsToLog,
    }),
  );
  return [...entries, ...reworks, ...burdens];
}

interface Passed {
  closedRun: number;
  seatFrom: string;
}

/** The first run that could take it: once it had closed and its seat counted. */
function firstRunOf({ closedRun, seatFrom }: Passed, runs: readonly Run[]): number {
  const seated = runs.find(({ day }) => day >= seatFrom)?.number ?? runs.at(-1)!.number;
  return Math.max(closedRun, seated);
}
