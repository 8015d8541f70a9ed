import { countPieces, listAtomIds, listPublished, type Scope, type SummedCell, sumCells } from '../../db/atoms.ts';
import type { Run } from '../../db/runs.ts';
import { groundAt, insertReading, insertSeries, lastReading, runningSeries } from '../../db/series.ts';
import { listKinds } from '../../db/sums.ts';
import type { Query } from '../../db/writer.ts';
import type { Context } from '../context.ts';
import type { Shrinkage } from '../evidence/fits.ts';
import { informationAt, lastStep } from '../evidence/information.ts';
import { ditherReading, releaseDithered } from '../evidence/released.ts';
import type { Cell } from '../evidence/sums.ts';
import { createFitter, type Fitter } from './fitter.ts';
import { ditherOf } from './keyed.ts';
import { rowCells } from './row-cells.ts';

/*
 * THEOREM 3. An entry enters at most eleven readings of a series, each with at least √2 of the information of the one before.
 *
 * A reading is made only at a step of information higher than that of the series' last one; there are eleven steps, each √2 of the one
 * below; the table takes each step of a series once. A series begins with a row, a year or a change of tool (once a quarter), never by
 * merging or making kinds, and holds what was published since: an atom belongs to one series of a row. Minutes never enter the
 * information, so that the date of a reading tells nothing of them.
 */

/** Reads each row in which this run has published something new, where its information has reached the next step. */
export async function readRows(context: Context, { number }: Run, options: { aside: boolean }): Promise<void> {
  const { db, writer } = context;
  const kinds = await listKinds(db);
  const fitter = createFitter(options);
  try {
    for (const [teamId, taskTypeIds] of await listPublished(db, { fromRun: number, toRun: number })) {
      const sums = summedOf(db, kinds);
      const readOne = (taskTypeId: string | null, shrinkage: Shrinkage | null) =>
        readRow(context, fitter, sums, { teamId, taskTypeId, number }, shrinkage);
      // All together first: the kinds are shrunk toward it.
      const together = await readOne(null, null);
      const shrinkage = together?.shrinkage ?? (await shrinkageOf(db, teamId, number));
      const read = [together];
      for (const taskTypeId of taskTypeIds) read.push(await readOne(taskTypeId, shrinkage));
      // One commit a team: thousands of readings would wait for the disk one by one.
      const queries = read.flatMap((one) => one?.queries ?? []);
      if (queries.length > 0) await writer.commit(...queries);
    }
  } finally {
    await fitter.close();
  }
}

interface Row {
  teamId: string;
  taskTypeId: string | null;
  number: number;
}

/** To be stored, with what kinds are shrunk toward where it is of all work together. */
interface RowRead {
  queries: Query[];
  shrinkage: Shrinkage | null;
}

async function readRow(
  context: Context,
  fitter: Fitter,
  sums: (scope: Scope) => Promise<Cell[]>,
  row: Row,
  shrinkage: Shrinkage | null,
): Promise<RowRead | null> {
  const { db } = context;
  const { teamId, taskTypeId, number } = row;
  // Begins with what is published first, though nothing may be told of it yet.
  const series = await seriesOf(context, row);
  const last = await lastReading(db, series.id);
  if (last !== null && (last.step >= lastStep || last.run === number)) return null;
  const scope: Scope = { teamId, taskTypeId, fromRun: series.sinceRun, toRun: number };
  if ((await mostInformation(db, scope)) < informationAt((last?.step ?? -1) + 1)) return null;
  // Without a reading of all together no kind is told.
  if (taskTypeId !== null && shrinkage === null) return null;
  const cells = await sums(scope);
  const fitted = await fitter.fit({ cells, lastStep: last?.step ?? null, shrinkage });
  if (fitted === null) return null;
  const { step } = fitted;
  const dither = ditherOf(context, 'reading', series.id, ...(await listAtomIds(db, scope)));
  const dithered = ditherReading(fitted, step, dither);
  const { centre = null, centreVariance = null, spreadSquared = null } = fitted.shrinkage ?? {};
  const ground = { dithered: dithered.dithered, halfWidth: dithered.halfWidth, centre, centreVariance, spreadSquared };
  const reading = { seriesId: series.id, run: number, ...releaseDithered(dithered) };
  return { queries: insertReading(db, reading, ground), shrinkage: fitted.shrinkage };
}

/**
 * A team's cells, added up once: a kind's row is part of all work together where both began in the same run, as after a new year. They
 * are asked for in that order.
 */
function summedOf(db: Context['db'], kinds: Awaited<ReturnType<typeof listKinds>>): (scope: Scope) => Promise<Cell[]> {
  const idOf = new Map(kinds.map(({ number, taskTypeId }) => [number, taskTypeId]));
  let together: { fromRun: number; summed: SummedCell[] } | null = null;
  return async (scope) => {
    const { taskTypeId, fromRun } = scope;
    const known = taskTypeId !== null && together?.fromRun === fromRun ? together.summed : null;
    const summed =
      known?.filter(({ own, kind }) => own === 1 && idOf.get(kind) === taskTypeId) ?? (await sumCells(db, scope));
    if (taskTypeId === null) together = { fromRun, summed };
    return rowCells(summed, (kind) => idOf.get(kind)!);
  };
}

async function seriesOf({ db, writer }: Context, { teamId, taskTypeId, number }: Row) {
  const running = await runningSeries(db, teamId, taskTypeId);
  if (running) return running;
  await writer.commit(insertSeries(db, { teamId, taskTypeId, sinceRun: number, reason: 'first' }));
  return (await runningSeries(db, teamId, taskTypeId))!;
}

/**
 * What no design can exceed: 4·Σ n₁n₀/(n₁ + n₀) over seats is at most the same of their sums. Saves looking at the cells of rows that
 * can't be due.
 */
async function mostInformation(db: Context['db'], scope: Scope): Promise<number> {
  const { with_ai: one, without_ai: other } = await countPieces(db, scope);
  return one + other === 0 ? 0 : (4 * one * other) / (one + other);
}

/** Of the latest reading of all work together. */
async function shrinkageOf(db: Context['db'], teamId: string, run: number): Promise<Shrinkage | null> {
  const ground = await groundAt(db, { teamId, taskTypeId: null, run });
  if (ground === null) return null;
  const { centre, centreVariance, spreadSquared } = ground;
  return { centre: centre!, centreVariance: centreVariance!, spreadSquared: spreadSquared! };
}
