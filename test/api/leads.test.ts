import { expect, test } from 'vitest';
import { accounts, sessions } from '../../db/schema/accounts.ts';
import { office } from '../../db/schema/office.ts';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, browserOf, setUpOffice } from '../support/http.ts';

const credentials = { username: 'administrator', password: administratorPassword };

test('the set-up link makes one administrator, once', async () => {
  const context = await freshContext();
  const app = createApp(context);
  const token = await ensureSetupLink(context);
  const [one, other] = [browserOf(app), browserOf(app)];
  expect((await one.ask('GET', `/api/setup/${token}`)).body).toEqual({
    role: 'administrator',
    team: null,
    first: true,
  });
  const answers = await Promise.all(
    [one, other].map((browser, at) =>
      browser.ask('POST', '/api/setup', { token, username: `admin${at}`, password: 'three plain words' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
  expect(await context.db.select({ role: accounts.role }).from(accounts)).toEqual([{ role: 'administrator' }]);
  expect(await ensureSetupLink(context)).toBeNull();
  expect((await one.ask('GET', `/api/setup/${token}`)).status).toBe(410);
});

test('a set-up link ends after a day, and with the next start', async () => {
  const context = await freshContext();
  const browser = browserOf(createApp(context));
  const first = await ensureSetupLink(context);
  const second = await ensureSetupLink(context);
  expect((await browser.ask('GET', `/api/setup/${first}`)).status).toBe(410);
  expect((await browser.ask('GET', `/api/setup/${second}`)).status).toBe(200);
  context.setNow('2026-03-03T09:00:00');
  expect((await browser.ask('GET', `/api/setup/${second}`)).status).toBe(410);
});

test('a password that is too short makes nothing, and the link stands', async () => {
  const context = await freshContext();
  const browser = browserOf(createApp(context));
  const token = await ensureSetupLink(context);
  const answer = await browser.ask('POST', '/api/setup', { token, username: 'admin', password: 'short' });
  expect(answer.body.errors).toMatchObject([{ field: 'password', code: 'too_short' }]);
  expect((await browser.ask('GET', `/api/setup/${token}`)).status).toBe(200);
  expect(await context.db.$count(accounts)).toBe(0);
});

test('set-up names the office, keeps the password as argon2id and the session as a keyed hash', async () => {
  const context = await freshContext();
  const { administrator } = await setUpOffice(context);
  expect(await context.db.select({ name: office.name }).from(office)).toEqual([{ name: 'Office' }]);
  const [account] = await context.db.select().from(accounts);
  expect(account!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const [session] = await context.db.select().from(sessions);
  expect(session!.tokenHash).not.toContain(administrator.cookies.get('shixiao_session'));
});

test('signing in and out; a wrong password and an unknown name look the same', async () => {
  const { stranger } = await setUpOffice(await freshContext());
  const browser = stranger();
  const wrong = await browser.ask('POST', '/api/sessions', { ...credentials, password: 'three other words' });
  const unknown = await browser.ask('POST', '/api/sessions', { ...credentials, username: 'nobody' });
  expect([wrong.status, unknown.status, unknown.body]).toEqual([401, 401, wrong.body]);
  const signedIn = await browser.ask('POST', '/api/sessions', { ...credentials, username: ' ADMINistrator ' });
  expect(signedIn.status).toBe(201);
  expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
  expect((await browser.ask('GET', '/api/me')).body.account).toEqual({
    username: 'administrator',
    role: 'administrator',
    teams: [],
  });
  const token = browser.cookies.get('shixiao_session');
  expect((await browser.ask('DELETE', '/api/sessions/current')).status).toBe(204);
  const old = { cookie: `shixiao_session=${token}` };
  expect((await browser.ask('GET', '/api/teams', undefined, old)).status).toBe(401);
});

test('sessions are listed and revoked, one or all others, and end after thirty days', async () => {
  const context = await freshContext();
  const { administrator, stranger } = await setUpOffice(context);
  const [phone, tablet] = [stranger(), stranger()];
  for (const browser of [phone, tablet]) await browser.ask('POST', '/api/sessions', credentials);
  const { sessions: listed } = (await phone.ask('GET', '/api/sessions')).body;
  expect(listed.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
  expect(listed).toHaveLength(3);
  expect(Object.keys(listed[0])).toEqual(['id', 'current']);
  const own = listed.find(({ current }: { current: boolean }) => current);
  await tablet.ask('DELETE', `/api/sessions/${own.id}`);
  expect((await phone.ask('GET', '/api/sessions')).status).toBe(401);
  await tablet.ask('DELETE', '/api/sessions');
  expect((await administrator.ask('GET', '/api/sessions')).status).toBe(401);
  context.setNow('2026-04-01T09:00:00');
  expect((await tablet.ask('GET', '/api/sessions')).status).toBe(401);
});

test('teams form a tree without circles, under names of their own', async () => {
  const { administrator, newTeam } = await setUpOffice(await freshContext());
  const parent = await newTeam('Parent');
  const child = await newTeam('Child', { parentId: parent.id });
  expect((await administrator.ask('POST', '/api/teams', { name: 'Child' })).body.code).toBe('name_taken');
  const circle = await administrator.ask('PATCH', `/api/teams/${parent.id}`, { parentId: child.id });
  expect(circle.body.errors).toMatchObject([{ field: 'parentId', code: 'contradicts' }]);
  const nowhere = { parentId: 'b86db34d-f046-42ce-bc50-34c749093ab4' };
  expect((await administrator.ask('PATCH', `/api/teams/${child.id}`, nowhere)).body.errors).toMatchObject([
    { field: 'parentId', code: 'unknown' },
  ]);
  expect((await administrator.ask('POST', '/api/teams', { name: 'Lost', ...nowhere })).body.errors).toMatchObject([
    { field: 'parentId', code: 'unknown' },
  ]);
  expect(
    (await administrator.ask('PATCH', `/api/teams/${child.id}`, { name: ' Kid ', parentId: null })).body,
  ).toMatchObject({
    name: 'Kid',
    parentId: null,
  });
});

test('a team is not named after a person by number', async () => {
  const { administrator, newTeam } = await setUpOffice(await freshContext());
  const team = await newTeam('Team');
  const refused = [{ field: 'name', code: 'identity_data' }];
  const named = { name: 'Office of 13812345678' };
  expect((await administrator.ask('POST', '/api/teams', named)).body.errors).toMatchObject(refused);
  expect((await administrator.ask('PATCH', `/api/teams/${team.id}`, named)).body.errors).toMatchObject(refused);
});

test('a rotated join link replaces the old one', async () => {
  const { administrator, newTeam, stranger } = await setUpOffice(await freshContext());
  const team = await newTeam('Team');
  const { joinCode } = (await administrator.ask('POST', `/api/teams/${team.id}/join-link`)).body;
  expect(joinCode).not.toBe(team.joinCode);
  expect((await stranger().ask('GET', `/api/join/${team.joinCode}`)).status).toBe(410);
  expect((await stranger().ask('GET', `/api/join/${joinCode}`)).body.team).toEqual({
    name: 'Team',
    openGuidance: false,
  });
});
