import { expect, test } from 'vitest';
import { atoms, poolAtoms, poolParts, pools } from '../../db/schema/atoms.ts';
import { office } from '../../db/schema/office.ts';
import { windows } from '../../db/vocabulary.ts';
import { publish } from '../../server/publication/publish.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { changeTeam } from '../../server/teams/change-team.ts';
import { addPeople, addTaskType, addTeam, logBurden, logWork, type Person } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { boardsOf, evidenceOf } from './shown.ts';

/** A county and its teams, each of five people. */
async function countyOf(context: TestContext, names: readonly string[]) {
  const county = await addTeam(context, 'County');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = new Map<string, Person[]>();
  const ids: string[] = [];
  for (const name of names) {
    const id = await addTeam(context, name, county);
    people.set(id, await addPeople(context, id, 5));
    ids.push(id);
  }
  /** Five pieces with so many minutes of rework each, published. */
  const publishes = async (teamId: string, reworkMinutes: number) => {
    for (const person of people.get(teamId)!) await logWork(context, person, { taskTypeId, reworkMinutes });
    await publish(context);
  };
  return { county, taskTypeId, people, ids, publishes };
}

const rework = async (context: TestContext, teamId: string, taskTypeId: string, window?: (typeof windows)[number]) =>
  (await evidenceOf(context, teamId, taskTypeId, window))?.reworkMinutes;

test('what finds no five people in its own team goes one level up after four weeks, pooled with the siblings’', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const county = await addTeam(context, 'County');
  const east = await addTeam(context, 'East', county);
  const west = await addTeam(context, 'West', county);
  const north = await addTeam(context, 'North', county);
  const taskTypeId = await addTaskType(context, 'Briefing note');
  for (const teamId of [east, west, north])
    for (const person of await addPeople(context, teamId, 2))
      await logWork(context, person, { taskTypeId, reworkMinutes: 10 });
  context.setNow('2026-03-29T09:00:00');
  await publish(context);
  expect(await context.db.select().from(atoms)).toHaveLength(0);
  context.setNow('2026-03-30T09:00:00');
  await publish(context);
  expect(await context.db.select().from(atoms)).toMatchObject([{ teamId: county, people: 6 }]);
  expect(await evidenceOf(context, county, taskTypeId)).toMatchObject({ reworkMinutes: 60 });
  expect(await evidenceOf(context, east, taskTypeId)).toBeUndefined();
});

test('an upper level shows its teams once there are three of them, together, and its own people’s at once', async () => {
  const context = await freshContext();
  const { county, taskTypeId, ids, publishes } = await countyOf(context, ['East', 'North', 'West']);
  const [east, north, west] = ids as [string, string, string];
  await publish(context);
  const empty = await boardsOf(context, county);
  await publishes(east, 10);
  await publishes(north, 10);
  await publishes(east, 10);
  expect(await boardsOf(context, county)).toBe(empty);
  await publishes(west, 10);
  // 5 people × 10 minutes of four atoms
  expect(await rework(context, county, taskTypeId)).toBe(200);
  expect(await rework(context, east, taskTypeId)).toBe(100);
  const shown = await boardsOf(context, county);
  await publishes(east, 20);
  await publishes(north, 20);
  expect(await boardsOf(context, county)).toBe(shown);

  for (const person of await addPeople(context, county, 5))
    await logWork(context, person, { taskTypeId, reworkMinutes: 5 });
  await publish(context);
  expect(await rework(context, county, taskTypeId)).toBe(225);
  expect((await readBoard(context, { teamId: county, window: 'all' })).team.pooled).toBe(true);
});

test('burdens are pooled by the same rule', async () => {
  const context = await freshContext();
  const { county, people, ids } = await countyOf(context, ['East', 'North', 'West']);
  for (const [at, id] of ids.entries()) {
    for (const person of people.get(id)!) await logBurden(context, person, 'filing_twice', 20);
    await publish(context);
    const { burdens } = await readBoard(context, { teamId: county, window: 'all' });
    expect(burdens).toEqual(at < 2 ? [] : [{ burden: 'filing_twice', minutes: 300 }]);
  }
});

test('a pool counts from the day on which it was pooled, whole, in every window', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const { county, taskTypeId, ids, publishes } = await countyOf(context, ['East', 'North', 'West']);
  await publishes(ids[0]!, 10);
  await publishes(ids[1]!, 10);
  context.setNow('2026-04-20T09:00:00');
  await publishes(ids[2]!, 10);
  for (const window of windows) expect(await rework(context, county, taskTypeId, window)).toBe(150);
  expect(await rework(context, ids[0]!, taskTypeId, '30')).toBeUndefined();
  context.setNow('2026-05-19T09:00:00');
  await publish(context);
  expect(await rework(context, county, taskTypeId, '30')).toBe(150);
  context.setNow('2026-05-20T09:00:00');
  await publish(context);
  expect(await rework(context, county, taskTypeId, '30')).toBeUndefined();
});

test('a raised floor leaves out a pool of which any part rests on fewer, and pools none such', async () => {
  const context = await freshContext();
  const { county, taskTypeId, people, ids, publishes } = await countyOf(context, ['East', 'North', 'West']);
  for (const id of ids.slice(0, 2)) people.get(id)!.push(...(await addPeople(context, id, 1)));
  for (const id of ids) await publishes(id, 10);
  expect(await rework(context, county, taskTypeId)).toBe(170);
  for (const id of ids) await publishes(id, 5);
  await context.writer.commit(context.db.update(office).set({ floor: 6 }));
  await publish(context);
  expect(await rework(context, county, taskTypeId)).toBeUndefined();
  expect(await rework(context, ids[0]!, taskTypeId)).toBe(90);
  people.get(ids[2]!)!.push(...(await addPeople(context, ids[2]!, 1)));
  for (const id of ids) await publishes(id, 10);
  // Three times six people; what was pooled under the lower floor stays out.
  expect(await rework(context, county, taskTypeId)).toBe(180);
});

test('a team that moves leaves its pools behind and takes along what none has counted yet', async () => {
  const context = await freshContext();
  const { county, taskTypeId, people, ids, publishes } = await countyOf(context, ['East', 'North', 'West', 'South']);
  const [east, north, west, south] = ids as [string, string, string, string];
  for (const id of ids.slice(0, 3)) await publishes(id, 10);
  await publishes(east, 20);
  const before = await boardsOf(context, county);
  const other = await addTeam(context, 'Other county');
  const empty = (await boardsOf(context, other)).replaceAll('"pooled":false', '"pooled":true');
  const far = await addTeam(context, 'Far', other);
  const near = await addTeam(context, 'Near', other);
  for (const id of [far, near]) people.set(id, await addPeople(context, id, 5));
  for (const id of [east, south]) {
    await changeTeam(context, null, id, { parentId: other });
    await publish(context);
    expect(await boardsOf(context, county)).toBe(before);
    expect(await boardsOf(context, other)).toBe(empty);
  }
  for (const id of [north, west]) await changeTeam(context, null, id, { parentId: other });
  await publish(context);
  expect(await boardsOf(context, county)).toBe(before);
  // What East alone has not brought into any pool yet, with two others’ new work: 5 × (20 + 1 + 1)
  await publishes(far, 1);
  await publishes(near, 1);
  expect(await rework(context, other, taskTypeId)).toBe(110);
  expect(await boardsOf(context, county)).toBe(before);
});

test('levels above levels count pools, and a level of two teams hands on what it cannot pool', async () => {
  const context = await freshContext();
  const { county, taskTypeId, people, ids, publishes } = await countyOf(context, ['East', 'North', 'West']);
  const villages: string[] = [];
  for (const name of ['Mill', 'Hamlet', 'Ferry']) {
    const id = await addTeam(context, name, villages.length < 2 ? ids[0]! : ids[1]!);
    people.set(id, await addPeople(context, id, 5));
    villages.push(id);
  }
  for (const id of [...villages, ids[2]!]) await publishes(id, 10);
  expect(await rework(context, county, taskTypeId)).toBe(200);
  expect(await rework(context, ids[0]!, taskTypeId)).toBeUndefined();

  await changeTeam(context, null, villages[2]!, { parentId: ids[0]! });
  for (const id of villages) await publishes(id, 1);
  expect(await rework(context, ids[0]!, taskTypeId)).toBe(15);
  for (const id of ids.slice(1)) await publishes(id, 1);
  expect(await rework(context, county, taskTypeId)).toBe(225);
  expect(await context.db.$count(poolParts)).toBe(1);
});

test('the first publication after an upgrade pools what is there, and shows no board of the former kind any more', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const { county, taskTypeId, ids, publishes } = await countyOf(context, ['East', 'North', 'West']);
  for (const id of ids) await publishes(id, 10);
  await publishes(ids[0]!, 10);
  // As the former version had it: atoms and no pools, and a board that united them.
  for (const table of [poolAtoms, poolParts, pools]) await context.writer.commit(context.db.delete(table));
  await context.db.run("update boards set digest = hex(zeroblob(32)) where window = 'all'");
  context.setNow('2026-03-03T09:00:00');
  await publish(context);
  expect(await context.db.select().from(pools)).toMatchObject([
    { teamId: county, taskTypeId, publishedOn: '2026-03-03' },
  ]);
  expect(await rework(context, county, taskTypeId)).toBe(200);
  const once = await boardsOf(context, county);
  await publish(context);
  expect(await boardsOf(context, county)).toBe(once);
});
