import { expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { tips } from '../../db/schema/voices.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { createLimits, type Limits } from '../../server/http/limits.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, entryId, setUpOffice } from '../support/http.ts';
import { readAt } from '../support/released.ts';
import { arriving } from '../support/runs.ts';
import { storeReadings } from '../support/store-released.ts';

async function officeOfFive({ limits }: { limits?: Limits } = {}) {
  const context = await freshContext();
  await seedCatalogue(context);
  const office = await setUpOffice(context, limits ? { limits } : {});
  const all = { ...office, administrator: arriving(context, office.administrator) };
  const team = await all.newTeam('Team');
  const staff = await Promise.all(Array.from({ length: 5 }, () => all.newStaff(team)));
  const [taskTypeId = ''] = all.taskTypeIds;
  const log = (browser: Browser, entry: object) =>
    browser.ask('PUT', `/api/entries/${entryId()}`, { taskTypeId, day: '2026-03-02', ...entry });
  const guidance = async (browser: Browser = staff[0]!) => (await browser.ask('GET', '/api/guidance')).body;
  const card = async () => (await guidance()).cards[0];
  return { ...all, context, team, staff, taskTypeId, log, guidance, card, one: staff[0]! };
}

const nothingTold = {
  evidence: { kind: 'not_known' },
  felt: null,
  hint: null,
  resting: false,
  checks: [],
  decision: null,
  tips: [],
};

test('before anything is published every kind of work has a card that tells nothing, in catalogue order', async () => {
  const { guidance, taskTypeIds, one, log } = await officeOfFive();
  await log(one, { outcome: 'saved', minutes: 30 });
  const { team, floor, lastRun, nextRun, cards, answers } = await guidance();
  expect({ team, floor, lastRun, answers }).toEqual({ team: { name: 'Team' }, floor: 5, lastRun: null, answers: [] });
  expect(nextRun).toMatch(/^2026-0[34]-/);
  expect(cards.map((card: { taskTypeId: string }) => card.taskTypeId)).toEqual(taskTypeIds);
  for (const { taskTypeId: _, names, caution, search, firstChecks, ...told } of cards) {
    expect(told).toEqual(nothingTold);
    expect(firstChecks).toHaveLength(3);
    expect(Object.keys(names).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
    expect([0, 3]).toContain(Object.keys(caution).length);
    expect(search.join(' ')).toContain(names.en.toLowerCase().split('’')[0]);
  }
});

test('staff read what the board shows, from the same run on; an archived kind has no card', async () => {
  const { context, administrator, team, card, guidance, taskTypeId } = await officeOfFive();
  await storeReadings(context, team.id, taskTypeId, [readAt('2026-03-02', 0.6, 0.2)]);
  const board = (await administrator.ask('GET', `/api/teams/${team.id}/board`)).body;
  const told = await card();
  expect(told).toMatchObject({ taskTypeId, evidence: board.rows[1].known, hint: 'use', resting: true });
  expect(told.evidence.reading).toMatchObject({ word: 'probably_saves', hourNow: 35 });
  expect((await guidance()).lastRun).toBe(board.lastRun);
  await administrator.ask('PUT', `/api/catalogue/task-types/${taskTypeId}/archive`);
  expect((await card()).taskTypeId).not.toBe(taskTypeId);
});

test("the team's latest decision stands on the card at once, without the evidence of then", async () => {
  const { administrator, team, taskTypeId, card, newTeam, newStaff, guidance } = await officeOfFive();
  const decide = (more: object) =>
    administrator.ask('POST', `/api/teams/${team.id}/decisions`, {
      taskTypeId,
      reason: 'Figures come back wrong',
      ...more,
    });
  await decide({ ruling: 'use' });
  await decide({ ruling: 'use_with_checks', reviewOn: '2026-06-01' });
  expect((await card()).decision).toEqual({
    ruling: 'use_with_checks',
    reason: 'Figures come back wrong',
    decidedOn: '2026-03-02',
    reviewOn: '2026-06-01',
  });
  const elsewhere = await newStaff(await newTeam('Other team'));
  expect((await guidance(elsewhere)).cards[0].decision).toBeNull();
});

test('guidance is for who has joined, and by the link only where the team has opened it', async () => {
  const { administrator, team, one, stranger, newStaff, newTeam } = await officeOfFive();
  const reader = stranger();
  const byLink = (browser: Browser, code = team.joinCode) => browser.ask('GET', `/api/guidance?joinCode=${code}`);
  const openGuidance = (open: boolean) => administrator.ask('PATCH', `/api/teams/${team.id}`, { openGuidance: open });
  expect(await reader.ask('GET', '/api/guidance')).toMatchObject({ status: 401, body: { code: 'not_joined' } });
  expect(await byLink(reader)).toMatchObject({ status: 403, body: { code: 'guidance_not_open' } });
  const colleague = await newStaff(await newTeam('Other team'));
  expect((await byLink(colleague)).status).toBe(403);
  expect((await byLink(one)).status).toBe(200);

  const link = async () => (await reader.ask('GET', `/api/join/${team.joinCode}`)).body.team;
  expect(await link()).toEqual({ name: 'Team', openGuidance: false });
  expect((await openGuidance(true)).body).toMatchObject({ id: team.id, openGuidance: true });
  expect(await link()).toEqual({ name: 'Team', openGuidance: true });
  const read = await byLink(reader);
  expect(read.body).toEqual((await one.ask('GET', '/api/guidance')).body);
  expect(reader.cookies.size).toBe(0);
  expect((await byLink(colleague)).body.team).toEqual({ name: 'Team' });

  const wrong = 'x'.repeat(20);
  expect(await byLink(reader, wrong)).toMatchObject({ status: 410, body: { code: 'join_link_closed' } });
  await openGuidance(false);
  expect((await byLink(reader)).status).toBe(403);
  await openGuidance(true);
  await administrator.ask('DELETE', `/api/teams/${team.id}/join-link`);
  expect((await byLink(reader)).status).toBe(410);
});

test('guidance is opened by those whose board it is, also when they may rename the team', async () => {
  const { administrator, newTeam, stranger } = await officeOfFive();
  const team = await newTeam('Not theirs', { lead: false });
  const patch = (change: object) => administrator.ask('PATCH', `/api/teams/${team.id}`, change);
  expect((await patch({ name: 'Renamed' })).status).toBe(200);
  expect((await patch({ openGuidance: true })).status).toBe(403);
  const both = await patch({ name: 'Renamed again', openGuidance: true });
  expect([both.status, both.body.code]).toEqual([403, 'forbidden']);
  const { teams } = (await administrator.ask('GET', '/api/teams')).body;
  expect(teams.find(({ id }: { id: string }) => id === team.id)).toMatchObject({
    name: 'Renamed',
    openGuidance: false,
  });
  expect((await stranger().ask('PATCH', `/api/teams/${team.id}`, { openGuidance: true })).status).toBe(401);
});

test('each ruling on a tip is noted once, by whom and about which work, and without its words', async () => {
  const { context, administrator, team, taskTypeId, one } = await officeOfFive();
  for (const text of ['Check the totals', 'Ask twice']) await one.ask('POST', '/api/tips', { taskTypeId, text });
  const path = `/api/teams/${team.id}/tips`;
  const [first, second] = (await administrator.ask('GET', path)).body.tips;
  for (let times = 0; times < 2; times++) await administrator.ask('POST', `${path}/${first.id}/approve`);
  for (let times = 0; times < 2; times++) await administrator.ask('DELETE', `${path}/${second.id}`);
  const noted = (await context.db.select().from(audit)).filter(({ action }) => action.startsWith('tip_'));
  expect(noted.map(({ id: _, accountId, ...act }) => ({ ...act, known: accountId !== null }))).toEqual(
    ['tip_approved', 'tip_rejected'].map((action) => ({
      day: '2026-03-02',
      action,
      teamId: team.id,
      taskTypeId,
      details: {},
      known: true,
    })),
  );
});

test('a tip is read by the team once a lead has approved it', async () => {
  const { administrator, team, taskTypeId, one, staff, card, newTeam, newStaff, guidance } = await officeOfFive();
  const text = 'Give it last month’s table, then check the totals by hand.';
  const proposed = await one.ask('POST', '/api/tips', { taskTypeId, text: `  ${text} ` });
  expect([proposed.status, proposed.body]).toEqual([201, {}]);
  // Sent again after a lost answer, or thought of by somebody else: one tip.
  for (const browser of [one, staff[1]!]) await browser.ask('POST', '/api/tips', { taskTypeId, text });
  expect((await card()).tips).toEqual([]);

  const path = `/api/teams/${team.id}/tips`;
  const pending = (await administrator.ask('GET', path)).body.tips;
  expect(pending).toEqual([{ id: expect.any(String), taskTypeId, text }]);
  expect((await administrator.ask('POST', `${path}/${pending[0].id}/approve`)).status).toBe(204);
  expect((await card()).tips).toEqual([text]);
  expect((await administrator.ask('GET', path)).body.tips).toEqual([]);
  expect((await administrator.ask('GET', `${path}?state=approved`)).body.tips).toEqual(pending);
  expect((await guidance(await newStaff(await newTeam('Other team')))).cards[0].tips).toEqual([]);

  expect((await administrator.ask('DELETE', `${path}/${pending[0].id}`)).status).toBe(204);
  expect((await administrator.ask('DELETE', `${path}/${pending[0].id}`)).status).toBe(204);
  expect((await card()).tips).toEqual([]);
  expect((await administrator.ask('POST', `${path}/${pending[0].id}/approve`)).status).toBe(404);
});

test("a tip of another team can be neither approved nor thrown away by way of one's own", async () => {
  const { administrator, team, taskTypeId, one, newTeam, newStaff } = await officeOfFive();
  await one.ask('POST', '/api/tips', { taskTypeId, text: 'Ask twice' });
  const [tip] = (await administrator.ask('GET', `/api/teams/${team.id}/tips`)).body.tips;
  const own = await newTeam('Own team');
  const notTheirs = await newTeam('Not theirs', { lead: false });
  await (await newStaff(notTheirs)).ask('POST', '/api/tips', { taskTypeId, text: 'Ask thrice' });
  expect((await administrator.ask('POST', `/api/teams/${own.id}/tips/${tip.id}/approve`)).status).toBe(404);
  await administrator.ask('DELETE', `/api/teams/${own.id}/tips/${tip.id}`);
  expect((await administrator.ask('GET', `/api/teams/${team.id}/tips`)).body.tips).toEqual([tip]);
  for (const [method, path] of [
    ['GET', ''],
    ['POST', `/${tip.id}/approve`],
    ['DELETE', `/${tip.id}`],
  ] as const)
    expect((await administrator.ask(method, `/api/teams/${notTheirs.id}/tips${path}`)).status).toBe(403);
});

test.each([
  ['an empty tip', { text: ' \n ' }, ['text', 'too_short']],
  ['a tip that cannot be seen', { text: '\u200b' }, ['text', 'wrong_format']],
  ['a control character', { text: 'a\u0000b' }, ['text', 'wrong_format']],
  ['half a character', { text: 'a\ud800' }, ['text', 'wrong_format']],
  ['a tip that is too long', { text: '长'.repeat(201) }, ['text', 'too_long']],
  ['a telephone number', { text: '问老王 138 1234 5678' }, ['text', 'identity_data']],
  ['an unknown kind of work', { taskTypeId: 'b86db34d-f046-42ce-bc50-34c749093ab4' }, ['taskTypeId', 'unknown']],
  ['a name of oneself', { contributor: 'me' }, ['contributor', 'unknown_field']],
])('%s: refused, and the field is named', async (_, wrong, [field, code]) => {
  const { administrator, team, taskTypeId, one } = await officeOfFive();
  const answer = await one.ask('POST', '/api/tips', { taskTypeId, text: 'Check the totals', ...wrong });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ field, code }] } });
  expect((await administrator.ask('GET', `/api/teams/${team.id}/tips`)).body.tips).toEqual([]);
});

test('a tip that the check let through once is not made public by a lead who overlooks it', async () => {
  const { context, administrator, team, taskTypeId, card } = await officeOfFive();
  const tip = { id: entryId(), teamId: team.id, taskTypeId, text: 'Ask 13812345678', arrived: true };
  await context.writer.commit(context.db.insert(tips).values(tip));
  expect(await administrator.ask('POST', `/api/teams/${team.id}/tips/${tip.id}/approve`)).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'text', code: 'identity_data' }] },
  });
  expect((await card()).tips).toEqual([]);
});

test('a tip of two hundred characters is stored, whatever they are', async () => {
  const { administrator, team, taskTypeId, one } = await officeOfFive();
  for (const text of ['长'.repeat(200), '🙂'.repeat(100), 'line\nand line'])
    expect((await one.ask('POST', '/api/tips', { taskTypeId, text })).status).toBe(201);
  expect((await administrator.ask('GET', `/api/teams/${team.id}/tips`)).body.tips).toHaveLength(3);
});

test('strangers propose nothing, and one device only so much an hour', async () => {
  const { taskTypeId, one, staff, stranger } = await officeOfFive({ limits: createLimits() });
  const propose = (browser: Browser, number: number) =>
    browser.ask('POST', '/api/tips', { taskTypeId, text: `Tip number ${number}` });
  expect((await propose(stranger(), 0)).status).toBe(401);
  for (let number = 0; number < 10; number++) expect((await propose(one, number)).status).toBe(201);
  const refused = await propose(one, 10);
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await propose(staff[1]!, 11)).status).toBe(201);
});
