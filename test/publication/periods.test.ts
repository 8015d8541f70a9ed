import { expect, test } from 'vitest';
import { sumMinutesWithAi } from '../../db/atoms.ts';
import {
  releasedFelt,
  releasedQuarters,
  releasedReasons,
  releasedShares,
  releasedVolumes,
} from '../../db/schema/released.ts';
import { groundAt } from '../../db/series.ts';
import { listReasonsNamedBy } from '../../db/sums.ts';
import { volumeOf } from '../../server/evidence/volume.ts';
import { ditherOf } from '../../server/publication/keyed.ts';
import { readReleased } from '../../server/publication/read-released.ts';
import { addPeople, addTaskType, addTeam, logBurden, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { publishDue, runsUntil } from '../support/runs.ts';

/** Two months of both arms by so many people, before the second quarter’s runs. */
async function officeOf(people: number) {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const taskTypeId = await addTaskType(context, 'Note');
  const all = await addPeople(context, teamId, people);
  const work = async () => {
    for (const [at, person] of all.entries()) {
      for (let n = 0; n < 6; n++) {
        const [arm, minutes] = n % 2 === 0 ? (['with_ai', 20 + n] as const) : (['without_ai', 40 + n] as const);
        const answers = arm === 'with_ai' ? { byHandMinutes: 40, reworkReasons: reasonsOf(at) } : {};
        await logWork(context, person, { taskTypeId, arm, minutes, secondsToLog: 10, ...answers });
      }
      await logBurden(context, person, 'proof_of_use', 60);
    }
  };
  return { context, teamId, taskTypeId, work };
}

/** Everybody names one reason; all but the first another. */
const reasonsOf = (at: number) => ['wrong_figures' as const, ...(at > 0 ? (['made_up_facts'] as const) : [])];

test('a quarter is told once, by the first run after it; a year without shares; people in two steps', async () => {
  const { context, teamId, taskTypeId, work } = await officeOf(6);
  await work();
  await publishDue(context);
  await work();
  await publishDue(context);
  await runsUntil(context, '2026-06-30');
  const volumes = () => context.db.select().from(releasedVolumes);
  expect([...(await volumes()), ...(await context.db.select().from(releasedShares))]).toEqual([]);
  await runsUntil(context, '2026-07-10');
  const quarter = await volumes();
  expect(new Set(quarter.map(({ period }) => period))).toEqual(new Set(['2026-Q2']));
  expect(quarter.map(({ what, taskTypeId }) => [what, taskTypeId])).toEqual([
    ['saved', null],
    ['saved', taskTypeId],
    ['burdens', null],
    ['proof_of_use', null],
    ['net', null],
  ]);
  const [saved, , burdens, , net] = quarter;
  expect([net!.low, net!.high]).toEqual([saved!.low - burdens!.high, saved!.high - burdens!.low]);
  expect(await context.db.select().from(releasedQuarters)).toMatchObject([{ people: 5, secondsANote: 10 }]);
  expect((await readReleased(context, teamId)).people).toBe('five_or_more');

  await runsUntil(context, '2027-01-10');
  const year = (await volumes()).filter(({ period }) => period === '2026');
  expect(year.map(({ what }) => what)).toEqual(quarter.map(({ what }) => what));
  for (const table of [releasedShares, releasedFelt, releasedQuarters])
    expect(
      new Set((await context.db.select({ period: table.period }).from(table)).map(({ period }) => period)),
    ).toEqual(new Set(['2026-Q2']));
});

test('minutes are dithered by a key of team, period and kind, at the reading in force when the period ended', async () => {
  const { context, teamId, taskTypeId, work } = await officeOf(6);
  await work();
  await publishDue(context);
  await work();
  await runsUntil(context, '2026-07-10');
  const rows = (await context.db.select().from(releasedVolumes)).filter(({ what }) => what === 'saved');
  expect(rows).toHaveLength(2);
  for (const { taskTypeId: kind, low, high } of rows) {
    const reading = (await groundAt(context.db, { teamId, taskTypeId: kind, run: 3 }))!;
    const sums = await sumMinutesWithAi(context.db, { teamId, taskTypeId: kind, fromRun: 1, toRun: 3 });
    const minutesWithAiBySeat = sums.map(({ minutes }) => minutes);
    const told = (dither: number) => volumeOf({ minutesWithAiBySeat, reading }, dither);
    expect(told(ditherOf(context, 'saved', teamId, '2026-Q2', kind ?? ''))).toEqual({ low, high });
    expect(told(-0.5)).not.toEqual(told(0.5));
  }
  expect(new Set(rows.map((row) => row.taskTypeId))).toEqual(new Set([null, taskTypeId]));
});

test('a reason stands once five people named it, not four; who did is forgotten then', async () => {
  const { context, teamId, taskTypeId, work } = await officeOf(5);
  await work();
  await publishDue(context);
  expect(await context.db.select().from(releasedReasons)).toMatchObject([{ taskTypeId, reason: 'wrong_figures' }]);
  expect(await listReasonsNamedBy(context.db, teamId, 1)).toEqual([{ taskTypeId, reason: 'made_up_facts' }]);
});

test('twenty people are the second step', async () => {
  const { context, teamId, work } = await officeOf(20);
  await work();
  await publishDue(context);
  await runsUntil(context, '2026-07-10');
  expect(await context.db.select().from(releasedQuarters)).toMatchObject([{ people: 20 }]);
  expect((await readReleased(context, teamId)).people).toBe('twenty_or_more');
});
