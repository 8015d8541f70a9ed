import { expect, test } from 'vitest';
import { cells, tallies } from '../../db/schema/atoms.ts';
import { contributors } from '../../db/schema/seats.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, entryId, setUpOffice } from '../support/http.ts';
import { publishDue } from '../support/runs.ts';

const day = '2026-03-02';

async function officeOfFive() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team');
  const staff: Browser[] = [];
  for (let n = 0; n < 5; n++) staff.push(await all.newStaff(team));
  const [taskTypeId] = all.taskTypeIds as [string];
  const entry = { taskTypeId, outcome: 'reworked', minutes: 30, day };
  const put = (browser: Browser, id: string, more: object = {}) =>
    browser.ask('PUT', `/api/entries/${id}`, { ...entry, ...more });
  const own = async (browser: Browser, id: string) =>
    (await browser.ask('GET', '/api/entries')).body.entries.find((one: { id: string }) => one.id === id);
  return { ...all, context, staff, put, own };
}

test('until its run an entry can be changed; afterwards nothing of it but later rework', async () => {
  const { context, staff, put, own } = await officeOfFive();
  const [one] = staff as [Browser];
  const id = entryId();
  await put(one, id);
  expect((await put(one, id, { minutes: 40 })).status).toBe(200);
  expect(await own(one, id)).toMatchObject({ minutes: 40, closed: false });
  await publishDue(context);
  expect(await own(one, id)).toMatchObject({ minutes: 40, closed: true });
  const refused = await put(one, id, { minutes: 41 });
  expect([refused.status, refused.body.code]).toEqual([409, 'entry_closed']);
  // Sent again by a phone that had no answer, it is there.
  expect((await put(one, id, { minutes: 40 })).status).toBe(200);
});

test('later rework is kept by itself, can be corrected until it closes too, and is never taken back after', async () => {
  const { context, staff, put, own } = await officeOfFive();
  const [one] = staff as [Browser];
  const id = entryId();
  await put(one, id, { reworkMinutes: 5 });
  await publishDue(context);
  const later = await put(one, id, { reworkMinutes: 25, reworkReasons: ['wrong_figures'] });
  expect(later).toMatchObject({
    status: 200,
    body: { entry: { reworkMinutes: 25, reworkReasons: ['wrong_figures'] } },
  });
  await put(one, id, { reworkMinutes: 15 });
  expect(await own(one, id)).toMatchObject({ reworkMinutes: 15, reworkReasons: [], closed: true });
  // Less than what has closed with the entry.
  expect((await put(one, id, { reworkMinutes: 4 })).body.code).toBe('entry_closed');
  await publishDue(context);
  expect((await put(one, id, { reworkMinutes: 14 })).body.code).toBe('entry_closed');
  expect((await put(one, id, { reworkMinutes: 16 })).status).toBe(200);
});

test('five people’s later rework is an atom of its own: minutes, and no pieces', async () => {
  const { context, staff, put } = await officeOfFive();
  const ids = staff.map(() => entryId());
  for (const [at, browser] of staff.entries()) await put(browser, ids[at]!);
  await publishDue(context);
  const before = await context.db.select().from(cells);
  for (const [at, browser] of staff.entries()) await put(browser, ids[at]!, { reworkMinutes: 20 });
  await publishDue(context);
  const late = (await context.db.select().from(cells)).filter(({ pieces }) => pieces === 0);
  expect(late.map(({ minutes, kind, size }) => [minutes, kind, size])).toEqual(staff.map(() => [20, 0, 0]));
  expect((await context.db.select().from(cells)).length).toBe(before.length + 5);
});

test('deleting answers alike, waiting or published; of what was published the sums stay', async () => {
  const { context, staff, put } = await officeOfFive();
  const [one, two] = staff as [Browser, Browser];
  const waiting = entryId();
  await put(one, waiting, { outcome: 'without_ai' });
  const published = entryId();
  for (const browser of staff) await put(browser, browser === two ? published : entryId());
  await publishDue(context);
  const sums = await context.db.select().from(cells);
  expect(sums).toHaveLength(5);
  const answers = [
    await one.ask('DELETE', `/api/entries/${waiting}`),
    await two.ask('DELETE', `/api/entries/${published}`),
  ].map(({ status, body }) => ({ status, body }));
  expect(answers[0]).toEqual(answers[1]);
  expect((await put(two, published)).body.code).toBe('already_deleted');
  await publishDue(context);
  expect(await context.db.select().from(cells)).toEqual(sums);
});

test('who leaves takes entries, token and seat along, and leaves a number that nothing links', async () => {
  const { context, staff, put } = await officeOfFive();
  for (const browser of staff) await put(browser, entryId());
  await publishDue(context);
  const known = new Set((await context.db.select().from(contributors)).map(({ cellKey }) => cellKey));
  expect(known.size).toBe(5);
  await staff[0]!.ask('DELETE', '/api/contributors/me');
  const seats = (await context.db.select().from(cells)).map(({ seat }) => seat);
  expect([seats.length, seats.filter((seat) => !known.has(seat)).length]).toEqual([5, 1]);
  expect((await context.db.select().from(tallies)).filter(({ seat }) => !known.has(seat))).toHaveLength(1);
  const left = (await context.db.select().from(contributors)).filter(({ tokenHash }) => tokenHash === null);
  expect(left).toMatchObject([{ cellKey: null, seatFrom: null, hatId: null, noteHash: null }]);
});

test('a burden closes like an entry', async () => {
  const { context, staff } = await officeOfFive();
  const [one] = staff as [Browser];
  const id = entryId();
  const put = (minutes: number) =>
    one.ask('PUT', `/api/burdens/${id}`, { kind: 'filing_twice', minutes, day, secondsToLog: null });
  await put(30);
  expect((await put(31)).status).toBe(200);
  await publishDue(context);
  expect((await put(32)).body.code).toBe('entry_closed');
  expect((await put(31)).status).toBe(200);
});
