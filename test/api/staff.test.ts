import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { deletions, entries } from '../../db/schema/entries.ts';
import { contributors } from '../../db/schema/seats.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, entryId, nonceOf, setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team A');
  const staff = await all.newStaff(team, { seat: false });
  const entry = { taskTypeId: all.taskTypeIds[0]!, outcome: 'saved', minutes: 30, day: '2026-03-02' };
  return { context, team, staff, entry, ...all };
}

test('a device joins by the link, and nothing but a keyed hash of its token is stored', async () => {
  const { context, staff, team } = await office();
  const token = staff.cookies.get('shixiao_contributor')!;
  const me = await staff.ask('GET', '/api/me');
  expect(me.body).toEqual({
    office: { name: 'Office', synthetic: false },
    address: null,
    httpsAddress: null,
    contributor: {
      team: { id: team.id, name: 'Team A', closed: false },
      trials: [],
      seat: { state: 'none', why: 'not_drawn' },
      seats: { total: 0, hats: [] },
    },
    account: null,
  });
  const [row] = await context.db.select().from(contributors);
  expect(Object.keys(row!).sort()).toEqual([
    'cellKey',
    'drawnHatId',
    'hatId',
    'id',
    'noteHash',
    'seatFrom',
    'teamId',
    'tokenHash',
  ]);
  expect(row!.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(token);
});

test('the cookie is kept from scripts, and joining twice keeps one contributor', async () => {
  const { context, staff, team, stranger } = await office();
  const first = await stranger().ask('POST', '/api/contributors', { joinCode: team.joinCode });
  expect(first.status).toBe(201);
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
  const again = await staff.ask('POST', '/api/contributors', { joinCode: team.joinCode });
  expect([again.status, again.headers.get('set-cookie')]).toEqual([200, null]);
  expect(await context.db.$count(contributors)).toBe(2);
});

test('an entry is stored once, however often it is sent', async () => {
  const { context, staff, entry } = await office();
  const id = entryId();
  const first = await staff.ask('PUT', `/api/entries/${id}`, entry);
  const second = await staff.ask('PUT', `/api/entries/${id}`, entry);
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.body.entry).toEqual(first.body.entry);
  expect(await context.db.select({ revision: entries.revision }).from(entries)).toEqual([{ revision: 1 }]);
});

test('the same entry sent at the same moment by two tabs is stored once', async () => {
  const { context, staff, entry } = await office();
  const id = entryId();
  const answers = await Promise.all([1, 2, 3].map(() => staff.ask('PUT', `/api/entries/${id}`, entry)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  expect(await context.db.$count(entries)).toBe(1);
});

test('an own entry is changed, listed and deleted; a late retry does not bring it back', async () => {
  const { context, staff, entry } = await office();
  const id = entryId();
  await staff.ask('PUT', `/api/entries/${id}`, { ...entry, secondsToLog: 8.2 });
  const changed = { ...entry, outcome: 'reworked', minutes: 45, reworkMinutes: 10, reworkReasons: ['wrong_figures'] };
  const answer = await staff.ask('PUT', `/api/entries/${id}`, changed);
  expect(answer.status).toBe(200);
  const listed = await staff.ask('GET', '/api/entries');
  // 8.2 seconds are kept as at most 10: the step, from the first time.
  expect(listed.body.entries).toMatchObject([{ id, ...changed, size: 3, secondsToLog: 10 }]);
  expect({ ...answer.body.entry, closed: false }).toEqual(listed.body.entries[0]);
  expect((await staff.ask('DELETE', `/api/entries/${id}`)).status).toBe(204);
  expect((await staff.ask('DELETE', `/api/entries/${id}`)).status).toBe(204);
  expect(await staff.ask('PUT', `/api/entries/${id}`, entry)).toMatchObject({
    status: 410,
    body: { code: 'already_deleted' },
  });
  expect((await staff.ask('GET', '/api/entries')).body).toEqual({ entries: [], next: null });
  expect(await context.db.select().from(deletions)).toMatchObject([{ id }]);
});

test('a long list is read page by page, each entry once', async () => {
  const { staff, entry } = await office();
  const ids = Array.from({ length: 7 }, () => entryId());
  for (const [at, id] of ids.entries())
    await staff.ask('PUT', `/api/entries/${id}`, { ...entry, day: `2026-03-0${1 + (at % 2)}` });
  const seen: string[] = [];
  let before = '';
  for (;;) {
    const { body } = await staff.ask('GET', `/api/entries?limit=3${before && `&before=${before}`}`);
    seen.push(...body.entries.map((one: { id: string }) => one.id));
    if (body.next === null) break;
    before = body.next;
  }
  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(new Set(ids));
});

test("a stranger's token opens nothing, and another's entry can be neither read, changed nor deleted", async () => {
  const { context, staff, entry, team, newStaff, stranger } = await office();
  const id = entryId();
  await staff.ask('PUT', `/api/entries/${id}`, entry);
  const other = await newStaff(team);
  const change = { ...entry, minutes: 1 };
  expect(await other.ask('PUT', `/api/entries/${id}`, change)).toMatchObject({
    status: 403,
    body: { code: 'not_yours' },
  });
  expect(await other.ask('DELETE', `/api/entries/${id}`)).toMatchObject({ status: 403, body: { code: 'not_yours' } });
  expect((await other.ask('GET', '/api/entries')).body.entries).toEqual([]);
  const forged = { cookie: 'shixiao_contributor=abc' };
  for (const headers of [forged, {}])
    expect(await stranger().ask('PUT', `/api/entries/${entryId()}`, entry, headers)).toMatchObject({
      status: 401,
      body: { code: 'not_joined' },
    });
  expect(await context.db.select({ minutes: entries.minutes }).from(entries)).toEqual([{ minutes: 30 }]);
});

test('burdens are logged, listed and deleted likewise', async () => {
  const { staff, newStaff, team } = await office();
  const id = entryId();
  const burden = { kind: 'proof_of_use', minutes: 20, day: '2026-03-01' };
  expect((await staff.ask('PUT', `/api/burdens/${id}`, burden)).status).toBe(201);
  expect((await staff.ask('PUT', `/api/burdens/${id}`, { ...burden, minutes: 25 })).status).toBe(200);
  expect((await staff.ask('GET', '/api/burdens')).body.burdens).toMatchObject([{ id, minutes: 25 }]);
  const other = await newStaff(team);
  expect((await other.ask('PUT', `/api/burdens/${id}`, burden)).status).toBe(403);
  expect((await other.ask('DELETE', `/api/burdens/${id}`)).status).toBe(403);
  expect((await staff.ask('DELETE', `/api/burdens/${id}`)).status).toBe(204);
  expect((await staff.ask('PUT', `/api/burdens/${id}`, burden)).status).toBe(410);
});

test('own entries are taken along as a file', async () => {
  const { staff, entry } = await office();
  await staff.ask('PUT', `/api/entries/${entryId()}`, entry);
  const csv = await staff.ask('GET', '/api/entries/export?format=csv');
  expect(csv.headers.get('content-disposition')).toContain('shixiao-entries.csv');
  // Its head, one entry, and that it is no appraisal basis.
  expect(csv.body.trim().split('\r\n')).toHaveLength(3);
  const json = await staff.ask('GET', '/api/entries/export?format=json');
  expect(json.body).toMatchObject({ notAnAppraisalBasis: true, entries: [{ minutes: 30 }] });
});

test('my code moves a contributor to another device, once and for ten minutes, and the device before has no part in it', async () => {
  const { context, staff, entry, stranger } = await office();
  await staff.ask('PUT', `/api/entries/${entryId()}`, entry);
  const { code } = (await staff.ask('POST', '/api/contributors/me/code')).body;
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
  const tablet = stranger();
  const move = (browser: Browser, more: object) => browser.ask('POST', '/api/contributors/moves', more);
  const asked = { code: code.toLowerCase(), nonce: nonceOf() };
  expect((await move(tablet, asked)).status).toBe(200);
  expect((await tablet.ask('GET', '/api/entries')).body.entries).toHaveLength(1);
  expect((await staff.ask('GET', '/api/entries')).status).toBe(401);
  // The answer was lost: the same question again is the same device's.
  const same = stranger();
  expect((await move(same, asked)).status).toBe(200);
  expect((await same.ask('GET', '/api/entries')).body.entries).toHaveLength(1);
  // A code that somebody saw on the screen opens nothing afterwards.
  expect((await move(stranger(), { code, nonce: nonceOf() })).status).toBe(410);
  expect((await move(stranger(), { code })).status).toBe(422);

  const { code: justInTime } = (await tablet.ask('POST', '/api/contributors/me/code')).body;
  context.setNow('2026-03-02T09:09:59');
  expect((await move(staff, { code: justInTime, nonce: nonceOf() })).status).toBe(200);
  const { code: late } = (await staff.ask('POST', '/api/contributors/me/code')).body;
  context.setNow('2026-03-02T09:19:59');
  expect((await move(tablet, { code: late, nonce: nonceOf() })).status).toBe(410);
  expect((await staff.ask('GET', '/api/entries')).body.entries).toHaveLength(1);
});

test('of two codes only the later one moves, and none once the person has left', async () => {
  const { staff, stranger } = await office();
  const ask = async () => (await staff.ask('POST', '/api/contributors/me/code')).body.code as string;
  const move = async (code: string) =>
    (await stranger().ask('POST', '/api/contributors/moves', { code, nonce: nonceOf() })).status;
  const [first, second] = [await ask(), await ask()];
  expect(await move(first)).toBe(410);
  await staff.ask('DELETE', '/api/contributors/me');
  expect(await move(second)).toBe(410);
});

test('who leaves has no token, no seat and no entries any more', async () => {
  const { context, staff, entry } = await office();
  await staff.ask('PUT', `/api/entries/${entryId()}`, entry);
  const token = staff.cookies.get('shixiao_contributor')!;
  expect((await staff.ask('DELETE', '/api/contributors/me')).status).toBe(204);
  expect(staff.cookies.size).toBe(0);
  const old = { cookie: `shixiao_contributor=${token}` };
  expect((await staff.ask('PUT', `/api/entries/${entryId()}`, entry, old)).status).toBe(401);
  expect(await context.db.$count(entries)).toBe(0);
  expect(await context.db.select().from(contributors).where(eq(contributors.tokenHash, ''))).toEqual([]);
  expect(await context.db.select({ tokenHash: contributors.tokenHash }).from(contributors)).toEqual([
    { tokenHash: null },
  ]);
});

test('a closed link lets nobody in; who is in still logs', async () => {
  const { administrator, staff, team, entry, stranger } = await office();
  await administrator.ask('DELETE', `/api/teams/${team.id}/join-link`);
  expect(await stranger().ask('GET', `/api/join/${team.joinCode}`)).toMatchObject({
    status: 410,
    body: { code: 'join_link_closed' },
  });
  expect((await stranger().ask('POST', '/api/contributors', { joinCode: team.joinCode })).status).toBe(410);
  expect((await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).status).toBe(201);
});

test('optional questions are offered only about a new entry that answers none', async () => {
  const { staff, entry } = await office();
  const id = entryId();
  const first = await staff.ask('PUT', `/api/entries/${id}`, entry);
  expect(first.body.questions[0]).toBe('by_hand_minutes');
  const answered = await staff.ask('PUT', `/api/entries/${id}`, { ...entry, byHandMinutes: 60 });
  expect(answered.body.questions).toEqual([]);
  const said = await staff.ask('PUT', `/api/entries/${entryId()}`, { ...entry, moreAsked: true });
  expect(said.body.questions).toEqual([]);
  const judged = await staff.ask('PUT', `/api/entries/${entryId()}`, { ...entry, quality: 'worse' });
  expect(judged.body).toMatchObject({ questions: [], entry: { quality: 'worse' } });
});
