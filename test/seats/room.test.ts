import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { hats, slips } from '../../db/schema/seats.ts';
import { seatsOf } from '../../db/seats.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, nonceOf, setUpOffice, signInAgain } from '../support/http.ts';

async function room() {
  const context = await freshContext('2026-03-10T09:00:00');
  const office = await setUpOffice(context);
  const team = await office.newTeam('Team');
  const path = `/api/teams/${team.id}/hats`;
  const open = async (seats: number, more: object = {}) =>
    (await office.administrator.ask('POST', path, { kind: 'screen', seats, ...more })).body as {
      id: string;
      codes: [string];
      expiresAt: string;
    };
  const draw = (browser: Browser, code: string, more: object = {}) =>
    browser.ask('POST', '/api/draws', { code, nonce: nonceOf(), ...more });
  const drawAll = async (code: string, people: readonly Browser[]) => {
    for (const person of people) expect((await draw(person, code)).status).toBe(200);
  };
  const watch = async (id: string) => (await office.administrator.ask('GET', `${path}/${id}`)).body;
  const confirm = (id: string) => office.administrator.ask('POST', `${path}/${id}/confirmation`);
  const again = (id: string) => office.administrator.ask('DELETE', `${path}/${id}`);
  const seat = async (browser: Browser) => (await browser.ask('GET', '/api/draws')).body.seat;
  const seats = (day = '2026-03-10') => seatsOf(context.db, team.id, day);
  const strangers = (count: number) => Array.from({ length: count }, office.stranger);
  return { ...office, context, team, path, open, draw, drawAll, watch, confirm, again, seat, seats, strangers };
}

test('twelve draw, a thirteenth finds it empty, and there is no seat before the room has confirmed', async () => {
  const { open, draw, drawAll, watch, confirm, seat, seats, strangers, team } = await room();
  const { id, codes } = await open(12);
  const [thirteenth, ...twelve] = strangers(13) as [Browser, ...Browser[]];
  await drawAll(codes[0], twelve.slice(0, 7));
  expect(await watch(id)).toMatchObject({ state: 'open', seats: 12, drawn: 7 });
  expect(await confirm(id)).toMatchObject({ status: 409, body: { code: 'slips_left' } });
  await drawAll(codes[0], twelve.slice(7));
  expect(await draw(thirteenth, codes[0])).toMatchObject({ status: 409, body: { code: 'hat_empty' } });
  expect(thirteenth.cookies.size).toBe(0);
  expect(await seat(twelve[0]!)).toEqual({ state: 'waiting' });
  expect(await seats()).toEqual([]);

  expect((await confirm(id)).status).toBe(204);
  expect(await seats()).toHaveLength(12);
  expect(await seats('2026-03-09')).toEqual([]);
  expect(await seat(twelve[11]!)).toEqual({ state: 'seated', from: '2026-03-10' });
  // Over is over: nothing tells how many were drawn, and nobody comes in late.
  expect(await watch(id)).toMatchObject({ state: 'confirmed', drawn: null });
  expect(await draw(thirteenth, codes[0])).toMatchObject({ status: 410, body: { code: 'hat_over' } });
  expect((await confirm(id)).status).toBe(204);
  const me = (await twelve[3]!.ask('GET', '/api/me')).body.contributor;
  expect(me).toMatchObject({
    team: { id: team.id },
    seats: { total: 12, hats: [{ kind: 'screen', seats: 12, day: '2026-03-10', by: 'administrator' }] },
  });
});

test('a phone that scans twice, in two apps, takes another’s slip: it shows, all draw again, and nothing is lost', async () => {
  const { open, draw, drawAll, confirm, again, seat, seats, strangers } = await room();
  const { id, codes } = await open(5);
  const [wecom, browserOfTheSame, ...others] = strangers(6) as [Browser, Browser, ...Browser[]];
  await drawAll(codes[0], [wecom, browserOfTheSame, ...others.slice(0, 3)]);
  expect((await draw(others[3]!, codes[0])).body.code).toBe('hat_empty');
  expect((await again(id)).status).toBe(204);
  expect(await seat(wecom)).toEqual({ state: 'none', why: 'again' });
  expect((await draw(others[3]!, codes[0])).body.code).toBe('hat_void');
  expect((await confirm(id)).body.code).toBe('hat_void');

  const next = await open(5);
  expect(next.codes[0]).not.toBe(codes[0]);
  await drawAll(next.codes[0], [wecom, ...others]);
  expect((await confirm(next.id)).status).toBe(204);
  expect(await seats()).toHaveLength(5);
  expect(await seat(browserOfTheSame)).toEqual({ state: 'none', why: 'again' });
});

test('the same device scans as often as it likes and holds one slip', async () => {
  const { open, draw, watch, strangers } = await room();
  const { id, codes } = await open(5);
  const [person] = strangers(1) as [Browser];
  for (let time = 0; time < 3; time++)
    expect((await draw(person, codes[0])).body).toMatchObject({ seat: { state: 'waiting' } });
  expect((await watch(id)).drawn).toBe(1);
});

test('a lost answer is asked for again with the same nonce; another nonce is another person', async () => {
  const { open, watch, context, strangers } = await room();
  const { id, codes } = await open(5);
  const asked = { code: codes[0], nonce: nonceOf() };
  const [lost, again, other] = strangers(3) as [Browser, Browser, Browser];
  await lost.ask('POST', '/api/draws', asked);
  const repeated = await again.ask('POST', '/api/draws', asked);
  expect(repeated.body.seat).toEqual({ state: 'waiting' });
  expect(again.cookies.get('shixiao_contributor')).toBe(lost.cookies.get('shixiao_contributor'));
  expect((await watch(id)).drawn).toBe(1);
  await other.ask('POST', '/api/draws', { ...asked, nonce: nonceOf() });
  expect((await watch(id)).drawn).toBe(2);
  expect(other.cookies.get('shixiao_contributor')).not.toBe(again.cookies.get('shixiao_contributor'));
  expect(await context.db.$count(slips)).toBe(3);
});

test('all who ask at once are served, and none twice', async () => {
  const { open, draw, watch, confirm, seats, strangers } = await room();
  const { id, codes } = await open(12);
  const answers = await Promise.all(strangers(20).map((person) => draw(person, codes[0])));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(12);
  expect(answers.filter(({ body }) => body.code === 'hat_empty')).toHaveLength(8);
  expect((await watch(id)).drawn).toBe(12);
  await confirm(id);
  expect(await seats()).toHaveLength(12);
});

test('a room has fifteen minutes', async () => {
  const { context, open, draw, drawAll, watch, confirm, seat, seats, strangers } = await room();
  const people = strangers(6) as [Browser, ...Browser[]];
  const early = await open(5);
  await drawAll(early.codes[0], people.slice(0, 4));
  context.setNow('2026-03-10T09:14:59.999');
  expect((await draw(people[4]!, early.codes[0])).status).toBe(200);
  expect((await watch(early.id)).state).toBe('open');
  context.setNow('2026-03-10T09:15:00.000');
  expect(await watch(early.id)).toMatchObject({ state: 'void', drawn: null });
  expect((await draw(people[5]!, early.codes[0])).body.code).toBe('hat_void');
  expect((await confirm(early.id)).body.code).toBe('hat_void');
  expect(await seat(people[0])).toEqual({ state: 'none', why: 'again' });
  expect(await seats()).toEqual([]);

  const inTime = await open(5);
  await drawAll(inTime.codes[0], people.slice(0, 5));
  context.setNow('2026-03-10T09:29:59.999');
  expect((await confirm(inTime.id)).status).toBe(204);
  expect(await seats()).toHaveLength(5);
});

test('a new draw of the same team voids the one before', async () => {
  const { open, draw, watch, strangers, administrator, path } = await room();
  const first = await open(5);
  const second = await open(6);
  expect((await watch(first.id)).state).toBe('void');
  expect((await draw(strangers(1)[0]!, first.codes[0])).body.code).toBe('hat_void');
  expect((await administrator.ask('GET', path)).body.drawing).toEqual({ id: second.id, seats: 6 });
});

test('looking at the screen’s code consumes nothing, and says what it is for', async () => {
  const { open, watch, stranger, newStaff, team, newTeam } = await room();
  const { id, codes } = await open(5);
  const look = async (browser: Browser) => (await browser.ask('GET', `/api/draws/${codes[0]}`)).body;
  expect(await look(stranger())).toMatchObject({ team: 'Team', kind: 'screen', hatSeats: 5, you: 'stranger' });
  expect(await look(await newStaff(team, { seat: false }))).toMatchObject({ you: 'of_the_team', otherTeam: null });
  expect(await look(await newStaff(await newTeam('Other'), { seat: false }))).toMatchObject({
    you: 'of_another_team',
    otherTeam: 'Other',
  });
  expect((await watch(id)).drawn).toBe(0);
});

test('in a re-draw the seats of before count until the new room has confirmed; who draws keeps notes and contributor', async () => {
  const { context, open, draw, drawAll, confirm, again, seat, seats, strangers, administrator, path } = await room();
  const people = strangers(6) as Browser[];
  const first = await open(6);
  await drawAll(first.codes[0], people);
  await confirm(first.id);
  const before = await seats();
  context.setNow('2026-06-08T09:00:00');
  await signInAgain(administrator);

  const failed = await open(5, { redraw: true });
  await drawAll(failed.codes[0], people.slice(0, 5));
  expect(await seat(people[0]!)).toEqual({ state: 'waiting' });
  expect(await seats('2026-06-08')).toEqual(before);
  await again(failed.id);
  expect(await seat(people[0]!)).toEqual({ state: 'seated', from: '2026-03-10' });
  expect(await seats('2026-06-08')).toEqual(before);

  const next = await open(5, { redraw: true });
  await drawAll(next.codes[0], people.slice(0, 5));
  await confirm(next.id);
  expect(await seat(people[0]!)).toEqual({ state: 'seated', from: '2026-06-08' });
  expect(await seat(people[5]!)).toEqual({ state: 'none', why: 'redrawn' });
  const after = await seats('2026-06-08');
  expect(after).toHaveLength(5);
  expect(before).toEqual(expect.arrayContaining(after));
  expect((await people[5]!.ask('GET', '/api/entries')).status).toBe(200);
  expect((await administrator.ask('GET', path)).body.seats.total).toBe(5);
  // A room for who has none yet leaves the others alone.
  const more = await open(1);
  expect((await draw(people[0]!, more.codes[0])).body.seat.state).toBe('seated');
  expect((await draw(people[5]!, more.codes[0])).body.seat.state).toBe('waiting');
  await confirm(more.id);
  expect(await seats('2026-06-08')).toEqual(before);
  expect((await administrator.ask('GET', path)).body.seats.total).toBe(6);
});

test('a device of another team is asked first, and becomes another contributor', async () => {
  const { open, draw, newStaff, newTeam, seat } = await room();
  const { codes } = await open(5);
  const person = await newStaff(await newTeam('Other'), { seat: false });
  const token = person.cookies.get('shixiao_contributor');
  expect(await draw(person, codes[0])).toMatchObject({ status: 409, body: { code: 'other_team' } });
  expect((await draw(person, codes[0], { leavesOther: true })).body.team.name).toBe('Team');
  expect(person.cookies.get('shixiao_contributor')).not.toBe(token);
  expect(await seat(person)).toEqual({ state: 'waiting' });
});

test('who leaves while the room draws, or afterwards, has no seat', async () => {
  const { open, drawAll, confirm, seats, strangers } = await room();
  const people = strangers(5) as Browser[];
  const { id, codes } = await open(5);
  await drawAll(codes[0], people);
  await people[0]!.ask('DELETE', '/api/contributors/me');
  await confirm(id);
  expect(await seats()).toHaveLength(4);
  await people[1]!.ask('DELETE', '/api/contributors/me');
  expect(await seats()).toHaveLength(3);
});

test('seats are of teams: a level has no hat, a closed team none any more', async () => {
  const { administrator, newTeam, team, open, draw, strangers, path } = await room();
  const level = await newTeam('Level');
  await newTeam('Below', { parentId: level.id });
  const asked = { kind: 'screen', seats: 5 };
  expect((await administrator.ask('POST', `/api/teams/${level.id}/hats`, asked)).body.code).toBe('level_has_no_hat');
  const { codes } = await open(5);
  await administrator.ask('PATCH', `/api/teams/${team.id}`, { closed: true });
  expect((await administrator.ask('POST', path, asked)).body.code).toBe('team_closed');
  expect((await draw(strangers(1)[0]!, codes[0])).body.code).toBe('team_closed');
});

test.each([
  [0, 422],
  [1, 201],
  [500, 201],
  [501, 422],
  [2.5, 422],
])('a hat of %s seats is answered with %s', async (seats, status) => {
  const { administrator, path, context } = await room();
  expect((await administrator.ask('POST', path, { kind: 'screen', seats })).status).toBe(status);
  expect(await context.db.$count(slips)).toBe(status === 201 ? seats : 0);
});

test('only keyed hashes are kept, and nothing tells a slip that was drawn', async () => {
  const { context, open, drawAll, strangers } = await room();
  const { id, codes } = await open(5);
  await drawAll(codes[0], strangers(2));
  const [hat] = await context.db.select().from(hats).where(eq(hats.id, id));
  expect(hat!.codeHash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(await context.db.select().from(hats))).not.toContain(codes[0]);
  expect(await context.db.$count(slips)).toBe(3);
});
