import { expect, test } from 'vitest';
import { insertContributors } from '../../db/contributors.ts';
import { updateOffice } from '../../db/office.ts';
import { slips } from '../../db/schema/seats.ts';
import { seatsOf } from '../../db/seats.ts';
import { newId } from '../../server/access/tokens.ts';
import { codeLetters } from '../../server/domain/slip-code.ts';
import { createLimits } from '../../server/http/limits.ts';
import { newMadeUpSlip } from '../../server/seats/made-up-slip.ts';
import { seatMadeUpPeople } from '../../server/seats/seat-made-up-people.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, nonceOf, setUpOffice, signInAgain } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

async function office(start = '2026-03-10T09:00:00') {
  const context = await freshContext(start);
  const made = await setUpOffice(context);
  const team = await made.newTeam('Team');
  const path = `/api/teams/${team.id}/hats`;
  const print = (body: object) => made.administrator.ask('POST', path, { kind: 'sheet', seats: 6, ...body });
  const codesOf = async (body: object = {}) => (await print(body)).body.codes as string[];
  const draw = (browser: Browser, code: string, nonce = nonceOf()) =>
    browser.ask('POST', '/api/draws', { code, nonce });
  const seat = async (browser: Browser) => (await browser.ask('GET', '/api/draws')).body.seat;
  const seats = (day: string) => seatsOf(context.db, team.id, day);
  return { ...made, context, team, path, print, codesOf, draw, seat, seats };
}

test('each slip of a team’s first sheet gives one seat, at once', async () => {
  const { codesOf, draw, seats, stranger, newStaff, team, seat } = await office();
  const codes = await codesOf();
  expect(new Set(codes).size).toBe(6);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{10}$/);
  const joining = stranger();
  expect((await draw(joining, codes[0]!)).body.seat).toEqual({ state: 'seated', from: '2026-03-10' });
  // Who joined before and logged keeps what they have.
  const staff = await newStaff(team, { seat: false });
  const token = staff.cookies.get('shixiao_contributor');
  await draw(staff, codes[1]!);
  expect(staff.cookies.get('shixiao_contributor')).toBe(token);
  expect(await seat(staff)).toEqual({ state: 'seated', from: '2026-03-10' });
  expect(await seats('2026-03-10')).toHaveLength(2);
});

test('a code is read as people type it, and a slip of the hand is told from a used slip', async () => {
  const { codesOf, draw, stranger } = await office();
  const [code] = (await codesOf()) as [string];
  const other = code[3] === 'A' ? 'B' : 'A';
  const wrong = `${code.slice(0, 3)}${other}${code.slice(4)}`;
  expect(await draw(stranger(), wrong)).toMatchObject({ status: 422, body: { code: 'slip_mistyped' } });
  const look = async (typed: string) => (await stranger().ask('GET', `/api/draws/${encodeURIComponent(typed)}`)).status;
  expect(await look(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `)).toBe(200);
  expect(await look(`http://10.0.0.5:3000/d/${code}`)).toBe(200);
  expect((await draw(stranger(), `${code.slice(0, 5)} ${code.slice(5)}`)).status).toBe(200);
});

test('a used slip opens nothing, and says what to do', async () => {
  const { codesOf, draw, stranger, context } = await office();
  const [code] = (await codesOf()) as [string];
  const owner = stranger();
  const nonce = nonceOf();
  await draw(owner, code, nonce);
  const thief = stranger();
  const refused = await draw(thief, code);
  expect(refused).toMatchObject({ status: 410, body: { code: 'slip_used' } });
  expect(refused.body.title).toContain('My code');
  expect(thief.cookies.size).toBe(0);
  expect((await stranger().ask('GET', `/api/draws/${code}`)).body.code).toBe('slip_used');
  // The owner's own answer was lost: asked again, it is given again, and no further slip goes.
  const left = await context.db.$count(slips);
  const repeated = stranger();
  expect((await draw(repeated, code, nonce)).body.seat.state).toBe('seated');
  expect(repeated.cookies.get('shixiao_contributor')).toBe(owner.cookies.get('shixiao_contributor'));
  expect(await context.db.$count(slips)).toBe(left);
});

test('the nonce of a draw opens nothing once the token has changed', async () => {
  const { codesOf, draw, stranger } = await office();
  const [code] = (await codesOf()) as [string];
  const [owner, phone] = [stranger(), stranger()];
  const nonce = nonceOf();
  await draw(owner, code, nonce);
  const { code: moving } = (await owner.ask('POST', '/api/contributors/me/code')).body;
  await phone.ask('POST', '/api/contributors/moves', { code: moving, nonce: nonceOf() });
  expect((await draw(stranger(), code, nonce)).body.code).toBe('slip_used');
  expect((await phone.ask('GET', '/api/draws')).body.seat.state).toBe('seated');
});

test('who has a seat uses no second slip up', async () => {
  const { codesOf, draw, stranger, context } = await office();
  const codes = await codesOf();
  const person = stranger();
  await draw(person, codes[0]!);
  expect((await draw(person, codes[1]!)).body.seat.state).toBe('seated');
  expect((await person.ask('GET', `/api/draws/${codes[1]}`)).body.you).toBe('seated');
  expect(await context.db.$count(slips)).toBe(5);
  expect((await draw(stranger(), codes[1]!)).status).toBe(200);
});

test('a sheet can be drawn from for sixty days', async () => {
  const { context, codesOf, draw, stranger, administrator, path } = await office();
  const codes = await codesOf();
  context.setNow('2026-05-09T08:59:59.999');
  expect((await draw(stranger(), codes[0]!)).status).toBe(200);
  context.setNow('2026-05-09T09:00:00.000');
  expect((await draw(stranger(), codes[1]!)).body.code).toBe('slip_expired');
  // The number stays what it was: a smaller one would tell how many were not drawn.
  await signInAgain(administrator);
  expect((await administrator.ask('GET', path)).body.seats.total).toBe(6);
});

test.each([
  ['2026-03-01T09:00:00', '2026-03-01'],
  ['2026-03-02T09:00:00', '2026-04-01'],
  ['2026-03-31T09:00:00', '2026-04-01'],
  ['2026-12-31T09:00:00', '2027-01-01'],
])('a single slip drawn on %s counts from %s, its first full month', async (now, from) => {
  const { codesOf, draw, stranger, seats } = await office(now);
  const [code] = (await codesOf({ kind: 'single', seats: 1 })) as [string];
  expect((await draw(stranger(), code)).body.seat).toEqual({ state: 'seated', from });
  expect(await seats(from)).toHaveLength(1);
  if (from !== now.slice(0, 10)) expect(await seats(now.slice(0, 10))).toEqual([]);
});

test('a second sheet is a re-draw; people who come later have single slips, twenty at most', async () => {
  const { print } = await office();
  expect((await print({})).status).toBe(201);
  expect(await print({})).toMatchObject({ status: 409, body: { code: 'sheet_exists' } });
  expect((await print({ redraw: true })).status).toBe(201);
  expect((await print({ kind: 'single', seats: 20 })).status).toBe(201);
  expect((await print({ kind: 'single', seats: 21 })).body.errors).toMatchObject([{ field: 'seats' }]);
  expect((await print({ kind: 'single', seats: 1, redraw: true })).body.errors).toMatchObject([{ field: 'redraw' }]);
  expect((await print({ kind: 'sheet', seats: 500, redraw: true })).body.codes).toHaveLength(500);
});

test('a re-draw on paper closes all seats at once; who draws again keeps the contributor, slips of before are gone', async () => {
  const { context, codesOf, draw, stranger, seat, seats, administrator, path } = await office();
  const codes = await codesOf();
  const [one, other] = [stranger(), stranger()];
  await draw(one, codes[0]!);
  await draw(other, codes[1]!);
  const before = await seats('2026-03-10');
  context.setNow('2027-03-10T09:00:00');
  await signInAgain(administrator);
  const fresh = await codesOf({ seats: 5, redraw: true });
  expect(await seats('2027-03-10')).toEqual([]);
  expect(await seat(one)).toEqual({ state: 'none', why: 'redrawn' });
  expect((await draw(stranger(), codes[2]!)).body.code).toBe('slip_used');
  const token = one.cookies.get('shixiao_contributor');
  expect((await draw(one, fresh[0]!)).body.seat).toEqual({ state: 'seated', from: '2027-03-10' });
  expect(one.cookies.get('shixiao_contributor')).toBe(token);
  expect(before).toEqual(expect.arrayContaining(await seats('2027-03-10')));
  expect((await other.ask('GET', '/api/entries')).status).toBe(200);
  expect((await administrator.ask('GET', path)).body.seats).toEqual({
    total: 5,
    hats: [{ kind: 'sheet', seats: 5, day: '2027-03-10', by: 'administrator' }],
  });
});

test('a misprinted sheet is taken back on its day, not later', async () => {
  const { context, print, draw, seat, stranger, administrator, path } = await office();
  const first = (await print({})).body;
  const person = stranger();
  await draw(person, first.codes[0]);
  expect((await administrator.ask('DELETE', `${path}/${first.id}`)).status).toBe(204);
  expect((await seat(person)).state).toBe('none');
  expect((await draw(stranger(), first.codes[1])).body.code).toBe('slip_used');
  const second = (await print({})).body;
  expect((await draw(person, second.codes[0])).body.seat.state).toBe('seated');
  context.setNow('2026-03-11T09:00:00');
  expect((await administrator.ask('DELETE', `${path}/${second.id}`)).body.code).toBe('hat_over');
});

test('nobody is told how many slips of a sheet were used', async () => {
  const { print, draw, stranger, administrator, path } = await office();
  const { id, codes } = (await print({})).body;
  const read = async () => [
    (await administrator.ask('GET', path)).body,
    (await administrator.ask('GET', `${path}/${id}`)).body,
    (await administrator.ask('GET', '/api/teams')).body,
  ];
  const before = await read();
  for (const code of codes.slice(0, 3)) await draw(stranger(), code);
  expect(await read()).toEqual(before);
});

test('who opens a hat stands in the audit log, with its seats; who draws stands nowhere', async () => {
  const { context, administrator, print, path, draw, stranger, team } = await office();
  const lead = await leadOf(context, stranger(), 'lead', [team.id]);
  const { codes } = (await print({})).body;
  await draw(stranger(), codes[0]);
  const { id } = (await lead.ask('POST', path, { kind: 'screen', seats: 1 })).body;
  await lead.ask('DELETE', `${path}/${id}`);
  await lead.ask('POST', path, { kind: 'single', seats: 2 });
  const { acts } = (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body;
  const told = acts.map(({ action, details }: { action: string; details: object }) => [action, details]);
  expect(told.slice(0, 4)).toEqual([
    ['single_slips_printed', { seats: 2 }],
    ['hat_voided', { seats: 1 }],
    ['hat_opened', { seats: 1 }],
    ['sheet_printed', { seats: 6 }],
  ]);
  const me = await stranger().ask('GET', `/api/join/${team.joinCode}`);
  expect(me.body.seats).toMatchObject({ total: 8, hats: [{ by: 'administrator' }, { by: 'lead', seats: 2 }] });
});

test('another team’s lead sees and does nothing here', async () => {
  const { context, print, path, stranger, newTeam } = await office();
  const { id } = (await print({})).body;
  const other = await newTeam('Other');
  const lead = await leadOf(context, stranger(), 'lead', [other.id]);
  for (const [method, at] of [
    ['GET', path],
    ['GET', `${path}/${id}`],
    ['POST', `${path}/${id}/confirmation`],
    ['DELETE', `${path}/${id}`],
  ] as const)
    expect((await lead.ask(method, at)).status).toBe(403);
  // Through the own team's path neither.
  expect((await lead.ask('DELETE', `/api/teams/${other.id}/hats/${id}`)).status).toBe(404);
});

test('guessing is limited by address', async () => {
  const context = await freshContext();
  const { stranger } = await setUpOffice(context, { limits: createLimits() });
  const person = stranger();
  const guess = () => person.ask('POST', '/api/draws', { code: 'AAAAAAAAAA', nonce: nonceOf() });
  for (let time = 0; time < 600; time++) expect((await guess()).status).not.toBe(429);
  expect((await guess()).status).toBe(429);
}, 30_000);

test.each(['a'.repeat(21), 'ü'.repeat(30), 'a'.repeat(65)])('a nonce %s is refused', async (nonce) => {
  const { codesOf, draw, stranger } = await office();
  const [code] = (await codesOf()) as [string];
  expect((await draw(stranger(), code, nonce)).status).toBe(422);
});

test('people of a made-up office are given seats, of a real one never', async () => {
  const { context, team, seats, administrator } = await office();
  const contributorIds = Array.from({ length: 5 }, () => newId(context));
  await context.writer.commit(insertContributors(context.db, team.id, contributorIds));
  const asked = { teamId: team.id, contributorIds, on: new Date('2026-01-05T09:00:00') };
  await expect(seatMadeUpPeople(context, asked)).rejects.toMatchObject({ code: 'forbidden' });
  await context.writer.commit(updateOffice(context.db, { synthetic: true }));
  await seatMadeUpPeople(context, asked);
  expect(await seats('2026-01-05')).toHaveLength(5);
  expect((await administrator.ask('GET', `/api/teams/${team.id}/hats`)).body.seats.total).toBe(5);
});

test('letters that look alike on paper are in no code', () => {
  expect(codeLetters).not.toMatch(/[01ILO]/);
});

test('a made-up office has a slip for whoever tries it: it counts at once, and those nobody drew do not pile up', async () => {
  const { context, team, administrator, draw, stranger, seats } = await office();
  await expect(newMadeUpSlip(context, team.id)).rejects.toMatchObject({ code: 'forbidden' });
  await context.writer.commit(updateOffice(context.db, { synthetic: true }));
  const total = async () => (await administrator.ask('GET', `/api/teams/${team.id}/hats`)).body.seats.total;
  const first = await newMadeUpSlip(context, team.id);
  const second = await newMadeUpSlip(context, team.id);
  expect(await total()).toBe(1);
  expect((await draw(stranger(), first)).body.code).toBe('slip_used');
  expect((await draw(stranger(), second)).body.seat).toEqual({ state: 'seated', from: '2026-03-10' });
  await newMadeUpSlip(context, team.id);
  expect(await total()).toBe(2);
  expect(await seats('2026-03-10')).toHaveLength(1);
});
