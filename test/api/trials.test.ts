import { expect, test } from 'vitest';
import { entries } from '../../db/schema/entries.ts';
import { trialStarts } from '../../db/schema/trials.ts';
import { listWithheld } from '../../db/trials.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, type Browser, entryId, nonceOf, setUpOffice } from '../support/http.ts';
import { runsUntil } from '../support/runs.ts';

async function officeWithTrial() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team');
  const taskTypeId = all.taskTypeIds[0]!;
  const opened = await all.administrator.ask('POST', `/api/teams/${team.id}/trials`, {
    taskTypeId,
    closesOn: '2026-03-30',
  });
  expect(opened.status).toBe(201);
  const trialId = opened.body.id as string;
  const start = (staff: Browser, expectedMinutes = 60) =>
    staff.ask('POST', `/api/trials/${trialId}/pieces`, { expectedMinutes });
  const finish = (staff: Browser, piece: { id: string; assignedArm: string }, minutes: number, followed = true) => {
    const withAi = (piece.assignedArm === 'with_ai') === followed;
    const outcome = withAi ? 'saved' : 'without_ai';
    const entry = { taskTypeId, trialStartId: piece.id, outcome, minutes, day: '2026-03-02' };
    return staff.ask('PUT', `/api/entries/${entryId()}`, entry);
  };
  return { context, team, taskTypeId, trialId, start, finish, ...all };
}

test('the coin is tossed once for a piece: reloading, a second device and deleting the entry change nothing', async () => {
  const { context, team, newStaff, stranger, start, finish } = await officeWithTrial();
  const staff = await newStaff(team);
  const first = await start(staff, 60);
  expect(first.status).toBe(201);
  const again = await start(staff, 45);
  expect([again.status, again.body]).toEqual([200, first.body]);

  const tablet = stranger();
  const { code } = (await staff.ask('POST', '/api/contributors/me/code')).body;
  await tablet.ask('POST', '/api/contributors/moves', { code, nonce: nonceOf() });
  expect((await start(tablet)).body).toEqual(first.body);
  const both = await Promise.all([start(tablet), start(tablet)]);
  expect(both.map(({ body }) => body)).toEqual([first.body, first.body]);

  const { piece } = first.body;
  const finished = await finish(tablet, piece, 40);
  expect(finished.body.entry).toMatchObject({ trialStartId: piece.id, expectedMinutes: 60 });
  await tablet.ask('DELETE', `/api/entries/${finished.body.entry.id}`);
  expect((await start(tablet)).body).toEqual(first.body);
  expect(await context.db.$count(trialStarts)).toBe(1);
});

test('a piece is finished once, and by who began it', async () => {
  const { team, newStaff, start, finish } = await officeWithTrial();
  const [staff, other] = [await newStaff(team), await newStaff(team)];
  const { piece } = (await start(staff)).body;
  expect((await finish(other, piece, 40)).body.errors).toMatchObject([{ field: 'trialStartId', code: 'unknown' }]);
  expect((await finish(staff, piece, 40)).status).toBe(201);
  expect((await finish(staff, piece, 40)).body.errors).toMatchObject([{ field: 'trialStartId', code: 'taken' }]);
});

test('arms stay even, and nobody is told but of their own piece', async () => {
  const { context, administrator, team, newStaff, start, finish } = await officeWithTrial();
  const staff = await newStaff(team);
  for (let at = 0; at < 24; at++) {
    const { piece } = (await start(staff)).body;
    expect(Object.keys(piece).sort()).toEqual(['assignedArm', 'expectedMinutes', 'id', 'taskTypeId', 'trialId']);
    await finish(staff, piece, 30);
  }
  const arms = await context.db.select({ arm: trialStarts.assignedArm }).from(trialStarts);
  const withAi = arms.filter(({ arm }) => arm === 'with_ai').length;
  // Blocks of 4 and 6: never more than half a block apart.
  expect(Math.abs(withAi - 12)).toBeLessThanOrEqual(3);
  const [trial] = (await administrator.ask('GET', `/api/teams/${team.id}/trials`)).body.trials;
  expect(trial).toMatchObject({ state: 'open' });
  expect(Object.keys(trial).sort()).toEqual(['closesOn', 'id', 'opensOn', 'state', 'taskTypeId']);
});

test('nothing is read before the end; then once, by intention to treat, with what was given up', async () => {
  const { context, administrator, team, newStaff, start, finish } = await officeWithTrial();
  const trialOnBoard = async () => {
    await administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
    return (await administrator.ask('GET', `/api/teams/${team.id}/board`)).body.trials[0];
  };
  for (let person = 0; person < 6; person++) {
    const staff = await newStaff(team);
    for (let round = 0; round < 6; round++) {
      const { piece } = (await start(staff, 40 + 10 * round)).body;
      // With the coin for AI a piece takes half its time; one in six does not follow it.
      const minutes = (40 + 10 * round) * (piece.assignedArm === 'with_ai' ? 0.5 : 1) * (1 + person / 50);
      await finish(staff, piece, minutes, round !== 5);
    }
    const { piece } = (await start(staff)).body;
    expect((await staff.ask('DELETE', `/api/trials/pieces/${piece.id}`)).status).toBe(204);
  }
  expect(await trialOnBoard()).toMatchObject({ state: 'running', reading: null, abandoned: null });
  const days = await runsUntil(context, '2026-05-04');
  const trial = await trialOnBoard();
  // Closed on 30 March: read at the next run, once.
  expect(days).toContain('2026-04-06');
  expect(trial).toMatchObject({ state: 'read', toldOn: '2026-04-06', reading: { word: 'saves' } });
  // By the arm that was followed it would be 0.63.
  expect(trial.reading.high).toBeLessThan(0.63);
  expect([trial.abandoned, trial.notFollowed]).toEqual(['under_a_third', 'under_a_third']);
  const followed = await context.db.select({ arm: entries.arm, assigned: entries.assignedArm }).from(entries);
  expect(followed.filter(({ arm, assigned }) => arm !== assigned)).toHaveLength(6);
});

test('a closed trial tosses no coin, and a piece that comes late counts as ordinary work', async () => {
  const { context, team, newStaff, start, finish } = await officeWithTrial();
  const staff = await newStaff(team);
  const { piece } = (await start(staff)).body;
  context.setNow('2026-03-31T09:00:00');
  expect(await start(staff)).toMatchObject({ status: 410, body: { code: 'trial_closed' } });
  expect((await finish(staff, piece, 40)).body.entry).toMatchObject({ trialStartId: null, expectedMinutes: 60 });
});

test.each([
  ['lasts three weeks', '2026-03-02', '2026-03-22', null],
  ['lasts a day less', '2026-03-02', '2026-03-21', ['closesOn', 'day_too_early', '2026-03-22']],
  ['lasts eight weeks', '2026-03-02', '2026-04-26', null],
  ['lasts a day more', '2026-03-02', '2026-04-27', ['closesOn', 'day_too_late', '2026-04-26']],
  ['ends before it begins', '2026-03-09', '2026-03-02', ['closesOn', 'day_too_early', '2026-03-29']],
  ['begins in four weeks', '2026-03-30', '2026-04-26', null],
  ['begins a day later', '2026-03-31', '2026-04-26', ['opensOn', 'day_too_late', '2026-03-30']],
  ['began yesterday', '2026-03-01', '2026-03-22', ['opensOn', 'past_day', undefined]],
] as const)(
  'a trial that %s: its days are taken or refused with the day that would do',
  async (_, opensOn, closesOn, refused) => {
    const { administrator, team, taskTypeIds } = await officeWithTrial();
    const days = { taskTypeId: taskTypeIds[1], opensOn, closesOn };
    const { status, body } = await administrator.ask('POST', `/api/teams/${team.id}/trials`, days, {
      'accept-language': 'zh-CN',
    });
    if (refused === null) return expect([status, body.opensOn, body.closesOn]).toEqual([201, opensOn, closesOn]);
    const [field, code, day] = refused;
    expect(body.errors).toMatchObject([{ field, code }]);
    if (day !== undefined) expect(body.errors[0].message).toContain(day);
  },
);

test('a planned trial tosses no coin before its day, and stands in the way of a second one', async () => {
  const { context, administrator, team, taskTypeIds, newStaff } = await officeWithTrial();
  const staff = await newStaff(team);
  const taskTypeId = taskTypeIds[1]!;
  const planned = { taskTypeId, opensOn: '2026-03-09', closesOn: '2026-04-19' };
  const { body } = await administrator.ask('POST', `/api/teams/${team.id}/trials`, planned);
  expect(body.state).toBe('planned');
  const start = () => staff.ask('POST', `/api/trials/${body.id}/pieces`, { expectedMinutes: 60 });
  expect((await start()).body.code).toBe('trial_closed');
  const second = await administrator.ask('POST', `/api/teams/${team.id}/trials`, {
    taskTypeId,
    closesOn: '2026-03-30',
  });
  expect(second.body.errors).toMatchObject([{ field: 'taskTypeId', code: 'taken' }]);
  context.setNow('2026-03-09T09:00:00');
  expect((await start()).status).toBe(201);
});

test('a trial that was called off tosses no coin, is told no more, and its late pieces are ordinary work', async () => {
  const { context, administrator, team, newStaff, newTeam, start, finish, trialId, taskTypeId } =
    await officeWithTrial();
  const staff = await newStaff(team);
  const { piece } = (await start(staff)).body;
  const other = await newTeam('Other');
  const callOff = (teamId: string) => administrator.ask('DELETE', `/api/teams/${teamId}/trials/${trialId}`);
  expect((await callOff(other.id)).status).toBe(404);
  expect((await callOff(team.id)).status).toBe(204);
  expect((await callOff(team.id)).status).toBe(204);
  expect(await start(staff)).toMatchObject({ status: 410, body: { code: 'trial_closed' } });
  expect((await administrator.ask('GET', `/api/teams/${team.id}/trials`)).body.trials).toEqual([]);
  expect((await finish(staff, piece, 40)).body.entry).toMatchObject({ trialStartId: null, expectedMinutes: 60 });
  const { acts } = (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body;
  expect(acts.filter(({ action }: { action: string }) => action === 'trial_cancelled')).toHaveLength(1);
  // Another one may take its place, and one that is over stays.
  const days = { taskTypeId, closesOn: '2026-03-22' };
  const again = await administrator.ask('POST', `/api/teams/${team.id}/trials`, days);
  expect(again.status).toBe(201);
  context.setNow('2026-03-23T09:00:00');
  const late = await administrator.ask('DELETE', `/api/teams/${team.id}/trials/${again.body.id}`);
  expect(late.body.code).toBe('trial_closed');
});

test('rather not draw: once for one tap, only while the trial is open, and nothing is kept but that', async () => {
  const { context, team, newTeam, newStaff, trialId } = await officeWithTrial();
  const staff = await newStaff(team);
  const withhold = (browser: Browser, id: string) => browser.ask('PUT', `/api/trials/${trialId}/withheld/${id}`);
  const id = entryId();
  expect((await withhold(staff, id)).status).toBe(204);
  expect((await withhold(staff, id)).status).toBe(204);
  expect((await withhold(staff, entryId())).status).toBe(204);
  expect(await listWithheld(context.db, trialId, '2026-03-10')).toHaveLength(2);
  expect((await withhold(await newStaff(await newTeam('Other')), entryId())).status).toBe(404);
  context.setNow('2026-03-31T09:00:00');
  expect((await withhold(staff, entryId())).body.code).toBe('trial_closed');
});

test('one trial at a time for a kind of work; other teams take no part', async () => {
  const { administrator, team, taskTypeId, newTeam, newStaff, start } = await officeWithTrial();
  const second = await administrator.ask('POST', `/api/teams/${team.id}/trials`, {
    taskTypeId,
    closesOn: '2026-03-29',
  });
  expect(second.body.errors).toMatchObject([{ field: 'taskTypeId', code: 'taken' }]);
  const elsewhere = await newStaff(await newTeam('Other'));
  expect((await start(elsewhere)).status).toBe(404);
  expect((await elsewhere.ask('GET', '/api/trials')).body.trials).toEqual([]);
});
