import { expect, test } from 'vitest';
import { decisions } from '../../db/schema/decisions.ts';
import { officeWithWork } from '../decisions/office-with-work.ts';
import { readAt } from '../support/released.ts';
import { storeReadings } from '../support/store-released.ts';

test('a decision keeps the reading that stood, whatever is released later', async () => {
  const { context, taskTypeId, otherTaskTypeId, ask, team } = await officeWithWork(0);
  const first = readAt('2026-02-02', 0.6, 0.2);
  await storeReadings(context, team.id, taskTypeId, [first]);
  const board = (await ask('GET', 'board')).body;
  const made = await ask('POST', 'decisions', {
    taskTypeId,
    ruling: 'use_with_checks',
    reason: ' 2026年3月共1200份，先核对数字 ',
    reviewOn: '2026-06-01',
  });
  expect(made.status).toBe(201);
  const row = board.rows.find((one: { taskType: { id: string } | null }) => one.taskType?.id === taskTypeId);
  expect(made.body).toEqual({
    id: expect.any(String),
    taskTypeId,
    takenOn: null,
    ruling: 'use_with_checks',
    reason: '2026年3月共1200份，先核对数字',
    decidedOn: '2026-03-02',
    reviewOn: '2026-06-01',
    reading: row.known.reading,
  });
  expect(made.body.reading).toMatchObject({ run: '2026-02-02', word: 'probably_saves' });
  const second = await ask('POST', 'decisions', {
    taskTypeId: otherTaskTypeId,
    ruling: 'stop_logging',
    reason: 'Enough',
  });
  expect(second.body).toMatchObject({ reading: null, reviewOn: null });
  await storeReadings(context, team.id, taskTypeId, [readAt('2026-03-02', 1.6, 0.2, 8)]);
  expect((await ask('GET', 'decisions')).body.decisions).toEqual([second.body, made.body]);
  const page = (await ask('GET', `task-types/${taskTypeId}`)).body;
  expect(page.due).toEqual({ because: 'word_changed', was: 'probably_saves', now: 'probably_costs' });
});

test('the newest decision of a day stands first', async () => {
  const { taskTypeId, ask } = await officeWithWork(0);
  for (const ruling of ['use', 'do_not_use', 'use_with_checks', 'drop_the_task'])
    await ask('POST', 'decisions', { taskTypeId, ruling, reason: 'Tried' });
  const { decisions } = (await ask('GET', 'decisions')).body;
  expect(decisions.map(({ ruling }: { ruling: string }) => ruling)).toEqual([
    'drop_the_task',
    'use_with_checks',
    'do_not_use',
    'use',
  ]);
});

const good = { ruling: 'use', reason: 'It helps' };
const unknown = 'b86db34d-f046-42ce-bc50-34c749093ab4';

test.each([
  ['an identity card', { reason: '核对 110105 19491231 002X' }, 'reason', 'identity_data'],
  ['a telephone in full width', { reason: '联系１３８１２３４５６７８' }, 'reason', 'identity_data'],
  ['a bank card', { reason: 'Card 4111-1111-1111-1111' }, 'reason', 'identity_data'],
  ['an e-mail address', { reason: 'Ask wang@example.gov.cn' }, 'reason', 'identity_data'],
  ['no reason', { reason: '  ' }, 'reason', 'too_short'],
  ['too long a reason', { reason: '好'.repeat(501) }, 'reason', 'too_long'],
  ['no such ruling', { ruling: 'forbid' }, 'ruling', 'not_in_list'],
  ['a review today', { reviewOn: '2026-03-02' }, 'reviewOn', 'contradicts'],
  ['a review on no day', { reviewOn: '2026-02-30' }, 'reviewOn', 'wrong_format'],
  ['an unknown task type', { taskTypeId: unknown }, 'taskTypeId', 'unknown'],
  ['an unknown field', { decidedOn: '2020-01-01' }, 'decidedOn', 'unknown_field'],
])('%s is refused, and nothing stored', async (_, bad, field, code) => {
  const { context, taskTypeId, ask } = await officeWithWork(0);
  const answer = await ask('POST', 'decisions', { taskTypeId, ...good, ...bad });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toMatchObject([{ field, code, message: expect.stringMatching(/./) }]);
  expect(await context.db.$count(decisions)).toBe(0);
});

test('an administrator who does not lead the team neither sees nor makes its decisions', async () => {
  const { administrator, newTeam, taskTypeIds } = await officeWithWork(0);
  const foreign = await newTeam('Foreign', { lead: false });
  const path = `/api/teams/${foreign.id}/decisions`;
  expect((await administrator.ask('GET', path)).body.code).toBe('forbidden');
  expect((await administrator.ask('POST', path, { taskTypeId: taskTypeIds[0], ...good })).body.code).toBe('forbidden');
});

test('a ruling to stop logging asks staff to, and a later one asks them back', async () => {
  const { taskTypeId, ask, newStaff, team } = await officeWithWork(0);
  const staff = await newStaff(team);
  const resting = async () => {
    const { body } = await staff.ask('GET', '/api/catalogue');
    return body.taskTypes.find(({ id }: { id: string }) => id === taskTypeId).resting;
  };
  expect(await resting()).toBe(false);
  await ask('POST', 'decisions', { taskTypeId, ruling: 'stop_logging', reason: 'Enough is known' });
  expect(await resting()).toBe(true);
  await ask('POST', 'decisions', { taskTypeId, ruling: 'use', reason: 'A new tool' });
  expect(await resting()).toBe(false);
});
