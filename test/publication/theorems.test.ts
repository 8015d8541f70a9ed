import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { listAtomIds, sumCells } from '../../db/atoms.ts';
import { noteToolChange } from '../../db/series.ts';
import { listKinds } from '../../db/sums.ts';
import { setMergedInto } from '../../db/task-types.ts';
import type { Shrinkage } from '../../server/evidence/fits.ts';
import { informationAt, informationOf } from '../../server/evidence/information.ts';
import { ditherReading, releaseDithered } from '../../server/evidence/released.ts';
import { fitRow } from '../../server/publication/fit-row.ts';
import { ditherOf } from '../../server/publication/keyed.ts';
import { readReleased } from '../../server/publication/read-released.ts';
import { rowCells } from '../../server/publication/row-cells.ts';
import { publishDue } from '../support/runs.ts';
import { contributorsAct, forgetGrounds, type History, newHistory } from './history.ts';

const histories = Number(process.env.HISTORIES ?? 3);
const runsEach = 9;

interface StoredReading {
  id: number;
  series: number;
  team: string;
  kind: string | null;
  since: number;
  run: number;
  step: number;
  estimate: number;
  low: number;
  high: number;
  word: string;
}

const readingsOf = ({ context }: History) =>
  context.db.all<StoredReading>(
    sql`select readings.id as id, series.id as series, team_id as team, task_type_id as kind, since_run as since, run, step, estimate, low, high, word
      from readings join series on series.id = readings.series_id order by readings.id`,
  );

async function cellsOf({ context }: History, { team, kind, since, run }: StoredReading) {
  const names = new Map((await listKinds(context.db)).map((one) => [one.number, one.taskTypeId]));
  const scope = { teamId: team, taskTypeId: kind, fromRun: since, toRun: run };
  return { scope, cells: rowCells(await sumCells(context.db, scope), (number) => names.get(number)!) };
}

/** What leads and administrators do: marks, merges. Neither may make a reading. */
async function leadsAct({ context, random, kinds, teams }: History): Promise<void> {
  const [kept, gone] = kinds as [string, string];
  if (random() < 0.2) await context.writer.commit(setMergedInto(context.db, [gone], random() < 0.5 ? kept : null));
  if (random() < 0.2) {
    const changedOn = context.clock().toISOString().slice(0, 10);
    await context.writer.commit(noteToolChange(context.db, { teamId: teams[1]!, taskTypeId: kept, changedOn }));
  }
}

test.each(Array.from({ length: histories }, (_, seed) => seed + 1))(
  'history %i: what is released is a function of atoms, stands between runs, and is read eleven times at most',
  async (seed) => {
    const history = await newHistory(seed);
    const { context, teams } = history;
    const told = async () => {
      const all = [];
      for (const teamId of teams) all.push(await readReleased(context, teamId));
      return JSON.stringify(all);
    };
    for (let run = 0; run < runsEach; run++) {
      const before = await told();
      await contributorsAct(history, 120);
      await leadsAct(history);
      expect(await told()).toBe(before);
      await publishDue(context);
    }
    const readings = await readingsOf(history);
    expect(readings.length).toBeGreaterThan(0);

    // Theorem 3: steps rise within a series, one a run, each with the information of its step.
    const last = new Map<number, StoredReading>();
    for (const reading of readings) {
      const { cells } = await cellsOf(history, reading);
      const { information } = informationOf(cells, reading.kind === null ? 'together' : 'kind');
      expect(information).toBeGreaterThanOrEqual(informationAt(reading.step));
      const former = last.get(reading.series);
      if (former) expect([reading.step > former.step, reading.run > former.run]).toEqual([true, true]);
      last.set(reading.series, reading);
    }
    // An atom is in one series of a row.
    const spans = await context.db.all<{ n: number }>(
      sql`select count(*) as n from series as one join series as other on other.team_id = one.team_id and other.task_type_id is one.task_type_id and other.id <> one.id and other.since_run = one.since_run`,
    );
    expect(spans).toEqual([{ n: 0 }]);

    // The same from scratch: each reading again from its atoms, dithered by the same key.
    for (const reading of readings) {
      const { scope, cells } = await cellsOf(history, reading);
      const shrinkage = reading.kind === null ? null : await shrinkageAt(history, reading);
      const lastStep = readings.filter((one) => one.series === reading.series && one.id < reading.id).at(-1)?.step;
      const fitted = fitRow({ cells, lastStep: lastStep ?? null, shrinkage })!;
      expect(fitted.step).toBe(reading.step);
      const dither = ditherOf(context, 'reading', reading.series, ...(await listAtomIds(context.db, scope)));
      const { word, estimate, low, high } = releaseDithered(ditherReading(fitted, fitted.step, dither));
      expect({ word, estimate, low, high }).toEqual({
        word: reading.word,
        estimate: reading.estimate,
        low: reading.low,
        high: reading.high,
      });
    }

    // Theorem 5: without anything but the released record the same is told.
    const before = await told();
    await forgetGrounds(history);
    expect(await told()).toBe(before);
  },
  120_000,
);

async function shrinkageAt({ context }: History, { team, run }: StoredReading): Promise<Shrinkage> {
  const [row] = await context.db.all<Shrinkage>(
    sql`select centre, centre_variance as centreVariance, spread_squared as spreadSquared from reading_grounds
      join readings on readings.id = reading_id join series on series.id = series_id
      where team_id = ${team} and task_type_id is null and run <= ${run} order by since_run desc, step desc limit 1`,
  );
  return row!;
}
