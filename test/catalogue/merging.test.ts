import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { atomItems, atoms } from '../../db/schema/atoms.ts';
import { taskTypeNames } from '../../db/schema/catalogue.ts';
import { entries } from '../../db/schema/entries.ts';
import { mergeTaskTypes, unmergeTaskType } from '../../server/catalogue/merge-task-types.ts';
import { evidenceReport } from '../../server/publication/evidence-report.ts';
import { publish } from '../../server/publication/publish.ts';
import { readTaskPage } from '../../server/publication/read-task-page.ts';
import { evidenceOf } from '../publication/shown.ts';
import { addPeople, addTaskType, addTeam, addTrial, changeWork, logWork, type Person } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function twoKinds() {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const minutes = await addTaskType(context, 'Minutes of meetings');
  const notes = await addTaskType(context, 'Meeting notes');
  const people = await addPeople(context, teamId, 5);
  const log = (of: readonly Person[], taskTypeId: string, more = {}) =>
    Promise.all(of.map((person) => logWork(context, person, { taskTypeId, ...more })));
  const rework = async (taskTypeId: string) => {
    const evidence = await evidenceOf(context, teamId, taskTypeId);
    return evidence && evidence.kind !== 'estimated' ? evidence.rework : evidence;
  };
  return { context, teamId, minutes, notes, people, log, rework };
}

test('what waits under both names is published together, as one whole atom', async () => {
  const { context, minutes, notes, people, log } = await twoKinds();
  await log(people.slice(0, 2), notes);
  await log(people.slice(2), minutes);
  await publish(context);
  expect(await context.db.select().from(atoms)).toEqual([]);
  await mergeTaskTypes(context, null, { id: notes, into: minutes });
  await publish(context);
  expect(await context.db.select().from(atoms)).toMatchObject([{ taskTypeId: minutes, people: 5 }]);
  await unmergeTaskType(context, null, notes);
  await publish(context);
  // It is never split: what was published together stays with the one that it was published under.
  expect(await context.db.select().from(atoms)).toHaveLength(1);
});

test('a change of an entry published before finds its atom after the merging, and is no move', async () => {
  const { context, teamId, minutes, notes, people, log } = await twoKinds();
  const [first] = await log(people, notes, { reworkMinutes: 10 });
  await publish(context);
  const [before] = await context.db.select().from(atoms);
  await mergeTaskTypes(context, null, { id: notes, into: minutes });
  await changeWork(context, first!, { reworkMinutes: 20 });
  await log(people, minutes);
  await publish(context);
  const found = await context.db.select().from(atoms);
  expect(found).toMatchObject([before!, { taskTypeId: minutes, people: 5 }]);
  const riding = await context.db.select().from(atomItems).where(eq(atomItems.itemId, first!));
  expect(riding.map(({ atomId, sign }) => [atomId, sign]).toSorted()).toEqual([
    [before!.id, 1],
    [found[1]!.id, -1],
    [found[1]!.id, 1],
  ]);
  expect(await evidenceOf(context, teamId, minutes)).toMatchObject({ reworkMinutes: 60 });
  expect(await evidenceOf(context, teamId, notes)).toBeUndefined();
});

test('figures, pages and reports follow, and part again', async () => {
  const { context, teamId, minutes, notes, people, log } = await twoKinds();
  await log(people, notes, { reworkMinutes: 10 });
  await log(people, minutes, { reworkMinutes: 2 });
  await publish(context);
  await mergeTaskTypes(context, null, { id: notes, into: minutes });
  await publish(context);
  expect(await evidenceOf(context, teamId, minutes)).toMatchObject({ reworkMinutes: 60 });
  const page = await readTaskPage(context, { teamId, taskTypeId: notes, window: 'all' });
  expect(page).toMatchObject({ id: minutes, names: { en: 'Minutes of meetings' }, archived: false });
  const report = await evidenceReport(context, { team: 'Team', taskType: 'Meeting notes', window: 'all' });
  expect(report.taskTypes.map(({ taskType }) => taskType)).toEqual(['Minutes of meetings']);
  await unmergeTaskType(context, null, notes);
  await publish(context);
  expect(await evidenceOf(context, teamId, minutes)).toMatchObject({ reworkMinutes: 10 });
  expect(await evidenceOf(context, teamId, notes)).toMatchObject({ reworkMinutes: 50 });
});

test('a closed trial goes with its kind of work', async () => {
  const { context, teamId, minutes, notes } = await twoKinds();
  await addTrial(context, teamId, notes, { opensOn: '2026-01-05', closesOn: '2026-01-30' });
  await mergeTaskTypes(context, null, { id: notes, into: minutes });
  expect((await readTaskPage(context, { teamId, taskTypeId: minutes, window: 'all' })).trials).toMatchObject([
    { taskTypeId: minutes, state: 'closed' },
  ]);
});

test('staff log only the one that is left; a phone that still says the other is believed', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const staff = await newStaff(await newTeam('Team'));
  const entry = { taskTypeId: gone, outcome: 'saved', minutes: 30, day: '2026-03-02' };
  const id = entryId();
  expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).status).toBe(201);
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const { body } = await staff.ask('GET', '/api/catalogue');
  expect(body.taskTypes).toEqual([
    { id: kept, names: { en: 'Minutes of meetings' }, resting: false, was: [gone], search: expect.any(Array) },
  ]);
  expect((await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).status).toBe(201);
  // The same again changes nothing, though it counts for another kind meanwhile.
  expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).status).toBe(200);
  expect((await context.db.select().from(entries)).map(({ revision }) => revision)).toEqual([1, 1]);
  const own = await staff.ask('GET', '/api/entries');
  expect(own.body.entries.map(({ taskTypeId }: { taskTypeId: string }) => taskTypeId)).toEqual([kept, kept]);
});

test('a ruling made on either stands in the history; merging alone overrules none', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  const rule = (taskTypeId: string, ruling: string) =>
    administrator.ask('POST', `/api/teams/${team.id}/decisions`, { taskTypeId, ruling, reason: 'Because' });
  await rule(gone, 'stop_logging');
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const card = async () => (await staff.ask('GET', '/api/guidance')).body.cards[0];
  const resting = async () => (await staff.ask('GET', '/api/catalogue')).body.taskTypes[0].resting;
  expect(await card()).toMatchObject({ taskTypeId: kept, decision: { ruling: 'stop_logging' } });
  expect(await resting()).toBe(true);
  await administrator.ask('DELETE', `/api/catalogue/task-types/${gone}/merging`);
  expect((await card()).decision).toBeNull();
  await rule(kept, 'use');
  context.setNow('2026-03-03T09:00:00');
  await rule(gone, 'stop_logging');
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  expect(await card()).toMatchObject({ decision: { ruling: 'use' } });
  const standing = await administrator.ask('GET', `/api/teams/${team.id}/decisions/standing`);
  expect(standing.body.decisions).toMatchObject([{ taskTypeId: kept, ruling: 'use' }]);
  expect(await resting()).toBe(false);
  const page = await administrator.ask('GET', `/api/teams/${team.id}/task-types/${kept}`);
  expect(
    page.body.decisions.map(({ ruling, takenOnNames }: Record<string, unknown>) => [ruling, takenOnNames]),
  ).toEqual([
    ['stop_logging', { en: 'Meeting notes' }],
    ['use', null],
    ['stop_logging', { en: 'Meeting notes' }],
  ]);
  // A page that was opened before still rules on what is left.
  expect((await rule(gone, 'use_with_checks')).body).toMatchObject({ taskTypeId: kept, takenOnNames: null });
  expect(await card()).toMatchObject({ decision: { ruling: 'use_with_checks' } });
});

test('tips follow, the same words once', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  for (const taskTypeId of [kept, gone]) await staff.ask('POST', '/api/tips', { taskTypeId, text: 'Check the names' });
  const { body } = await administrator.ask('GET', `/api/teams/${team.id}/tips`);
  for (const { id } of body.tips) await administrator.ask('POST', `/api/teams/${team.id}/tips/${id}/approve`);
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const { cards } = (await staff.ask('GET', '/api/guidance')).body;
  expect(cards.map(({ tips }: { tips: string[] }) => tips)).toEqual([['Check the names']]);
  expect(await context.db.select().from(taskTypeNames)).toHaveLength(2);
});
