import { expect, test } from 'vitest';
import { officeWithWork } from '../decisions/office-with-work.ts';
import { administratorPassword, entryId } from '../support/http.ts';

const unknown = 'b86db34d-f046-42ce-bc50-34c749093ab4';

test('before anything is published a page has its names and nothing else', async () => {
  const { taskTypeId, team, page, administrator } = await officeWithWork(0);
  const { taskTypes } = (await administrator.ask('GET', '/api/catalogue')).body;
  expect(await page('30')).toEqual({
    id: taskTypeId,
    names: taskTypes[0].names,
    caution: {},
    archived: false,
    office: { name: 'Office', synthetic: false, floor: 5 },
    team: { id: team.id, name: 'Team', pooled: false },
    window: '30',
    asOf: null,
    resting: false,
    evidence: null,
    doneTwiceShare: null,
    nobodyNeededMinutes: null,
    history: [],
    due: null,
    decisions: [],
    trials: [],
  });
});

test('who may not see the board sees no page; an unknown kind of work has none', async () => {
  const { administrator, stranger, newTeam, team, taskTypeId, ask } = await officeWithWork(0);
  const foreign = await newTeam('Foreign', { lead: false });
  expect((await administrator.ask('GET', `/api/teams/${foreign.id}/task-types/${taskTypeId}`)).status).toBe(403);
  expect((await stranger().ask('GET', `/api/teams/${team.id}/task-types/${taskTypeId}`)).status).toBe(401);
  expect((await ask('GET', `task-types/${unknown}`)).body.code).toBe('not_found');
  expect((await ask('GET', 'task-types/nonsense')).body.errors).toMatchObject([{ field: 'taskTypeId' }]);
  expect((await ask('GET', `task-types/${taskTypeId}?window=7`)).body.errors).toMatchObject([{ field: 'window' }]);
});

test('the evidence is that of the window, the history that of all time', async () => {
  const { context, administrator, page, publish, log, ask } = await officeWithWork();
  await log(0.5);
  await publish();
  context.setNow('2026-03-03T09:00:00');
  await log(0.5);
  await publish();
  context.setNow('2026-04-20T09:00:00');
  await administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  await publish();
  const { history, evidence, asOf } = await page('90');
  expect(asOf).toBe(context.clock().toISOString());
  const row = (await ask('GET', 'board?window=90')).body.taskTypes[0];
  expect(evidence).toEqual(row.evidence);
  expect(evidence).toMatchObject({ kind: 'estimated', level: 'compared', verdict: 'probably_saves' });
  expect(evidence.dots).toHaveLength(20);
  expect(history.map(({ publishedOn }: { publishedOn: string }) => publishedOn)).toEqual(['2026-03-02', '2026-03-03']);
  const [first, last] = history;
  expect(last).toEqual({
    publishedOn: '2026-03-03',
    level: 'compared',
    verdict: 'probably_saves',
    timeRatio: evidence.timeRatio,
    interval: evidence.interval,
  });
  expect(last.interval[1] / last.interval[0]).toBeLessThan(first.interval[1] / first.interval[0]);
  expect(await page('30')).toMatchObject({ evidence: null, history });
});

test('before and after a decision stand side by side when both can be told, and not before the next publication', async () => {
  const { context, taskTypeId, page, publish, log, ask } = await officeWithWork();
  await log(0.5);
  await publish();
  context.setNow('2026-03-10T09:00:00');
  // Published on the day of the decision: on neither side.
  await log(3);
  await publish();
  await ask('POST', 'decisions', { taskTypeId, ruling: 'use', reason: 'It helps' });
  const sides = async () => (await page()).decisions[0].beforeAfter;
  await publish();
  expect(await sides()).toBeNull();
  context.setNow('2026-03-20T09:00:00');
  await publish();
  expect(await sides()).toBeNull();
  await log(0.8);
  expect(await sides()).toBeNull();
  await publish();
  const shown = await sides();
  expect(shown).toEqual({
    decidedOn: '2026-03-10',
    caution: 'regression_to_the_mean',
    before: expect.objectContaining({ level: 'compared', verdict: 'probably_saves', reworkedShare: 0 }),
    after: expect.objectContaining({ level: 'compared', peopleBand: { from: 10, to: 19 } }),
  });
  expect(shown.before.timeRatio).toBeCloseTo(0.5, 1);
  expect(shown.after.timeRatio).toBeCloseTo(0.8, 1);
  expect(shown.before.interval[1]).toBeGreaterThan(shown.before.timeRatio);
  // A later one begins anew; one that a clock set back puts between what is published has its sides from the next publication on.
  context.setNow('2026-03-21T09:00:00');
  await ask('POST', 'decisions', { taskTypeId, ruling: 'use_with_checks', reason: 'Still' });
  context.setNow('2026-03-15T09:00:00');
  await ask('POST', 'decisions', { taskTypeId, ruling: 'do_not_use', reason: 'Less than it was' });
  const allSides = async () => (await page()).decisions.map((one: { beforeAfter: unknown }) => one.beforeAfter);
  expect(await allSides()).toEqual([null, null, shown]);
  await publish();
  expect(await allSides()).toEqual([null, expect.objectContaining({ decidedOn: '2026-03-15' }), shown]);
});

test('what nobody else may know of yet changes nothing on the page', async () => {
  const { page, publish, log, newStaff, team, taskTypeId } = await officeWithWork();
  await log(0.5);
  await publish();
  const before = { ...(await page()), asOf: null };
  const staff = await newStaff(team);
  for (let number = 0; number < 3; number++)
    await staff.ask('PUT', `/api/entries/${entryId()}`, {
      taskTypeId,
      outcome: 'redone',
      minutes: 600,
      day: '2026-03-02',
    });
  expect({ ...(await page()), asOf: null }).toEqual(before);
  await publish();
  expect({ ...(await page()), asOf: null }).toEqual(before);
});

test('a page counts no people and no entries', async () => {
  const { page, publish, log, taskTypeId, ask, context } = await officeWithWork();
  await log(0.5);
  await publish();
  context.setNow('2026-03-04T09:00:00');
  await ask('POST', 'decisions', { taskTypeId, ruling: 'use', reason: 'It helps' });
  context.setNow('2026-03-05T09:00:00');
  await log(0.6);
  await publish();
  const keys = new Set<string>();
  JSON.stringify(await page(), (key, value) => {
    keys.add(key);
    return value;
  });
  expect(keys).toContain('beforeAfter');
  const counting = /people|contributor|entries|pieces|atoms|users|staff|count|usage|account|influence|clusterBy/i;
  expect([...keys].filter((key) => counting.test(key)).sort()).toEqual([
    'contributorEffects',
    'moreEntries',
    'peopleBand',
    'piecesInterval',
    'piecesPerContributorWeek',
  ]);
});

test('closed trials stand on the page with how they were followed; an open one is not told of', async () => {
  const { context, page, publish, newStaff, team, taskTypeId, ask } = await officeWithWork(0);
  const trial = (await ask('POST', 'trials', { taskTypeId, closesOn: '2026-03-30' })).body;
  for (let person = 0; person < 6; person++) {
    const staff = await newStaff(team);
    for (let round = 0; round < 4; round++) {
      const { piece } = (await staff.ask('POST', `/api/trials/${trial.id}/pieces`, { expectedMinutes: 60 })).body;
      const withAi = piece.assignedArm === 'with_ai';
      await staff.ask('PUT', `/api/entries/${entryId()}`, {
        taskTypeId,
        trialStartId: piece.id,
        outcome: withAi ? 'same' : 'without_ai',
        minutes: (withAi ? 30 : 60) + person + round,
        day: '2026-03-02',
      });
    }
  }
  await publish();
  expect(await page()).toMatchObject({ trials: [], evidence: null, history: [] });
  context.setNow('2026-03-31T09:00:00');
  await publish();
  const { trials, evidence, history } = await page();
  const followed = { abandonedShare: 0, notFollowedShare: 0 };
  expect(trials).toEqual([
    {
      id: trial.id,
      taskTypeId,
      opensOn: '2026-03-02',
      closesOn: '2026-03-30',
      state: 'closed',
      following: { with_ai: followed, without_ai: followed },
    },
  ]);
  expect(evidence).toMatchObject({ level: 'trial', verdict: 'saves' });
  expect(history).toMatchObject([{ publishedOn: '2026-03-31', level: 'trial', timeRatio: evidence.timeRatio }]);
});
