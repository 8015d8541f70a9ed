import { countPieces, listAtomIds, listPublished, type Scope, sumCells } from '../../db/atoms.ts';
import type { Run } from '../../db/runs.ts';
import { groundAt, insertReading, insertSeries, lastReading, runningSeries } from '../../db/series.ts';
import { listKinds } from '../../db/sums.ts';
import type { Context } from '../context.ts';
import type { Shrinkage } from '../evidence/fits.ts';
import { informationAt, lastStep } from '../evidence/information.ts';
import { ditherReading, releaseDithered } from '../evidence/released.ts';
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
  const { db } = context;
  const kinds = new Map((await listKinds(db)).map((kind) => [kind.number, kind.taskTypeId]));
  const fitter = createFitter(options);
  try {
    // All together first: the kinds are shrunk toward it.
    for (const [teamId, taskTypeIds] of await listPublished(db, { fromRun: number, toRun: number }))
      for (const taskTypeId of [null, ...taskTypeIds])
        await readRow(context, fitter, kinds, { teamId, taskTypeId, number });
  } finally {
    await fitter.close();
  }
}

interface Row {
  teamId: string;
  taskTypeId: string | null;
  number: number;
}

async function readRow(context: Context, fitter: Fitter, kinds: ReadonlyMap<number, string>, row: Row): Promise<void> {
  const { db, writer } = context;
  const { teamId, taskTypeId, number } = row;
  const series = await seriesOf(context, row);
  const last = await lastReading(db, series.id);
  if (last !== null && (last.step >= lastStep || last.run === number)) return;
  const scope: Scope = { teamId, taskTypeId, fromRun: series.sinceRun, toRun: number };
  if ((await mostInformation(db, scope)) < informationAt((last?.step ?? -1) + 1)) return;
  const shrinkage = taskTypeId === null ? null : await shrinkageOf(db, row);
  if (taskTypeId !== null && shrinkage === null) return;
  const cells = rowCells(await sumCells(db, scope), (kind) => kinds.get(kind)!);
  const fitted = await fitter.fit({ cells, lastStep: last?.step ?? null, shrinkage });
  if (fitted === null) return;
  const { step } = fitted;
  const dither = ditherOf(context, 'reading', series.id, ...(await listAtomIds(db, scope)));
  const dithered = ditherReading(fitted, step, dither);
  const { centre = null, centreVariance = null, spreadSquared = null } = fitted.shrinkage ?? {};
  const ground = { dithered: dithered.dithered, halfWidth: dithered.halfWidth, centre, centreVariance, spreadSquared };
  const reading = { seriesId: series.id, run: number, ...releaseDithered(dithered) };
  await writer.commit(...insertReading(db, reading, ground));
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

/** Of the latest reading of all work together. Without one no kind is told. */
async function shrinkageOf(db: Context['db'], { teamId, number }: Row): Promise<Shrinkage | null> {
  const ground = await groundAt(db, { teamId, taskTypeId: null, run: number });
  if (ground === null) return null;
  const { centre, centreVariance, spreadSquared } = ground;
  return { centre: centre!, centreVariance: centreVariance!, spreadSquared: spreadSquared! };
}
