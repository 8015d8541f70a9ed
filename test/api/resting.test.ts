import { expect, test } from 'vitest';
import { restings } from '../../db/schema/decisions.ts';
import { office } from '../../db/schema/office.ts';
import { publish } from '../../server/publication/publish.ts';
import { officeWithWork } from '../decisions/office-with-work.ts';
import { addPeople, logWork } from '../support/builders.ts';
import type { TestContext } from '../support/context.ts';
import type { Browser } from '../support/http.ts';

const restingFor = async (browser: Browser, taskTypeId: string) => {
  const { taskTypes } = (await browser.ask('GET', '/api/catalogue')).body;
  return taskTypes.find(({ id }: { id: string }) => id === taskTypeId).resting;
};

/** Of ten people enough is known at once: half the time, hardly any noise. */
async function rested() {
  const all = await officeWithWork();
  const reader = await all.newStaff(all.team);
  await all.log(0.5, { pieces: 12 });
  expect(await restingFor(reader, all.taskTypeId)).toBe(false);
  await publish(all.context);
  return { ...all, reader, isResting: () => restingFor(reader, all.taskTypeId) };
}

const stored = (context: TestContext) =>
  context.db
    .select({ restedOn: restings.restedOn, reopenedOn: restings.reopenedOn, resting: restings.resting })
    .from(restings);

test('what enough is known of rests in that team, and for nobody else', async () => {
  const { isResting, newTeam, newStaff, stranger, taskTypeId, otherTaskTypeId, reader, page } = await rested();
  expect((await page()).evidence.sufficient).toBe(true);
  expect(await isResting()).toBe(true);
  expect((await page()).resting).toBe(true);
  expect(await restingFor(reader, otherTaskTypeId)).toBe(false);
  expect(await restingFor(stranger(), taskTypeId)).toBe(false);
  const elsewhere = await newStaff(await newTeam('Other'));
  expect(await restingFor(elsewhere, taskTypeId)).toBe(false);
});

test('seven people are not enough, however alike they are', async () => {
  const { newStaff, team, log, publish, taskTypeId, page } = await officeWithWork(7);
  const reader = await newStaff(team);
  await log(0.5, { pieces: 12 });
  await publish();
  expect((await page()).evidence).toMatchObject({ kind: 'estimated', sufficient: false });
  expect(await restingFor(reader, taskTypeId)).toBe(false);
});

test('after ninety days it is asked for again, until ten pieces more are published', async () => {
  const { context, isResting, staff, taskTypeId } = await rested();
  const on = async (day: string) => {
    context.setNow(`${day}T09:00:00`);
    await publish(context);
  };
  await on('2026-05-30');
  expect(await isResting()).toBe(true);
  await on('2026-05-31');
  expect(await isResting()).toBe(false);
  expect(await stored(context)).toEqual([{ restedOn: '2026-03-02', reopenedOn: '2026-05-31', resting: false }]);

  context.setNow('2026-06-01T09:00:00');
  for (const person of staff.slice(0, 5)) await logWork(context, person, { taskTypeId, minutes: 25 });
  // Four people wait for a fifth in the other arm: however much it is, it is not published and does not count.
  for (const person of staff.slice(0, 4))
    for (let piece = 0; piece < 5; piece++)
      await logWork(context, person, { taskTypeId, arm: 'without_ai', minutes: 50 });
  await publish(context);
  expect(await isResting()).toBe(false);

  await on('2026-06-02');
  for (const person of staff.slice(0, 5)) await logWork(context, person, { taskTypeId, minutes: 25 });
  await publish(context);
  // 5 + 5 published since the reopening.
  expect(await isResting()).toBe(true);
  expect(await stored(context)).toEqual([{ restedOn: '2026-06-02', reopenedOn: null, resting: true }]);
});

test('a change of tool opens it again at the next publication, and a second one starts the count anew', async () => {
  const { context, isResting, ask, taskTypeId, staff } = await rested();
  context.setNow('2026-03-10T09:00:00');
  expect((await ask('POST', 'tool-changes', { taskTypeId })).status).toBe(204);
  expect(await isResting()).toBe(true);
  await publish(context);
  expect(await isResting()).toBe(false);
  context.setNow('2026-03-11T09:00:00');
  for (const person of staff.slice(0, 6)) await logWork(context, person, { taskTypeId, minutes: 25 });
  await ask('POST', 'tool-changes', { taskTypeId });
  await publish(context);
  expect(await stored(context)).toEqual([{ restedOn: '2026-03-02', reopenedOn: '2026-03-11', resting: false }]);
  context.setNow('2026-03-12T09:00:00');
  for (const person of staff.slice(0, 6)) await logWork(context, person, { taskTypeId, minutes: 25 });
  await publish(context);
  // 6 since the second change; the 6 before it are of another tool.
  expect(await isResting()).toBe(false);
  context.setNow('2026-03-13T09:00:00');
  for (const person of staff.slice(0, 6)) await logWork(context, person, { taskTypeId, minutes: 25 });
  await publish(context);
  expect(await isResting()).toBe(true);
});

test('what turns out otherwise is open again', async () => {
  const { context, isResting, log } = await rested();
  context.setNow('2026-03-10T09:00:00');
  await log(4, { pieces: 12 });
  await publish(context);
  expect(await isResting()).toBe(false);
  expect(await stored(context)).toEqual([{ restedOn: null, reopenedOn: null, resting: false }]);
});

test('a higher floor decides anew, and publishing again changes nothing', async () => {
  const { context, isResting, team } = await rested();
  await publish(context);
  expect(await stored(context)).toEqual([{ restedOn: '2026-03-02', reopenedOn: null, resting: true }]);
  await addPeople(context, team.id, 1);
  await context.writer.commit(context.db.update(office).set({ floor: 11 }));
  await publish(context);
  expect(await isResting()).toBe(false);
});

test('an unknown kind of work has no tool; whoever does not lead the team notes nothing', async () => {
  const { administrator, ask, newTeam, taskTypeId } = await officeWithWork(0);
  const unknown = 'b86db34d-f046-42ce-bc50-34c749093ab4';
  expect((await ask('POST', 'tool-changes', { taskTypeId: unknown })).body.errors).toMatchObject([
    { field: 'taskTypeId', code: 'unknown' },
  ]);
  const foreign = await newTeam('Foreign', { lead: false });
  expect((await administrator.ask('POST', `/api/teams/${foreign.id}/tool-changes`, { taskTypeId })).status).toBe(403);
});
