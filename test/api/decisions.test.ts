import { expect, test } from 'vitest';
import { decisions } from '../../db/schema/decisions.ts';
import { office } from '../../db/schema/office.ts';
import { officeWithWork } from '../decisions/office-with-work.ts';

test('a decision keeps what the board said, whatever is published later', async () => {
  const { context, taskTypeId, otherTaskTypeId, ask, publish, log } = await officeWithWork();
  await log(0.5);
  const { publishedAt } = (await publish()).body;
  const board = (await ask('GET', 'board?window=all')).body;
  const made = await ask('POST', 'decisions', {
    taskTypeId,
    ruling: 'use_with_checks',
    reason: ' 2026年3月共1200份，先核对数字 ',
    reviewOn: '2026-06-01',
  });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.any(String),
    taskTypeId,
    takenOn: taskTypeId,
    takenOnNames: null,
    ruling: 'use_with_checks',
    reason: '2026年3月共1200份，先核对数字',
    decidedOn: '2026-03-02',
    reviewOn: '2026-06-01',
    evidence: board.taskTypes[0].evidence,
    asOf: publishedAt,
  });
  context.setNow('2026-03-10T09:00:00');
  await log(2);
  await publish();
  const second = await ask('POST', 'decisions', {
    taskTypeId: otherTaskTypeId,
    ruling: 'stop_logging',
    reason: 'Enough',
  });
  expect(second.body).toMatchObject({ evidence: null, reviewOn: null, decidedOn: '2026-03-10' });
  expect((await ask('GET', 'decisions')).body.decisions).toEqual([second.body, made.body]);
  expect((await ask('GET', 'board?window=all')).body.taskTypes[0].evidence.timeRatio).not.toBe(
    made.body.evidence.timeRatio,
  );
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

test('a floor that is raised later hides what was frozen under the lower one', async () => {
  const { context, taskTypeId, ask, publish, log } = await officeWithWork();
  await log(0.5);
  await publish();
  await ask('POST', 'decisions', { taskTypeId, ruling: 'use', reason: 'It helps' });
  const read = async () => (await ask('GET', 'decisions')).body.decisions[0];
  expect((await read()).evidence.kind).toBe('estimated');
  await context.writer.commit(context.db.update(office).set({ floor: 6 }));
  expect(await read()).toMatchObject({ ruling: 'use', evidence: null });
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
