import { expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { taskTypes } from '../../db/schema/catalogue.ts';
import { decisions } from '../../db/schema/decisions.ts';
import { office } from '../../db/schema/office.ts';
import { dueOf } from '../../server/decisions/standing.ts';
import { officeWithWork } from '../decisions/office-with-work.ts';
import { logBurden, logWork } from '../support/builders.ts';
import { estimated } from '../web/lead/boards.ts';

type Office = Awaited<ReturnType<typeof officeWithWork>>;

const rule = ({ ask, taskTypeId }: Office, ruling: string, reviewOn: string | null = null, id = taskTypeId) =>
  ask('POST', 'decisions', { taskTypeId: id, ruling, reason: 'As the board says', reviewOn });
const standing = async ({ ask }: Office) => (await ask('GET', 'decisions/standing')).body.decisions;

test('only the latest ruling on a kind of work stands, in catalogue order', async () => {
  const own = await officeWithWork(0);
  await rule(own, 'use', null, own.otherTaskTypeId);
  await rule(own, 'use');
  await rule(own, 'do_not_use');
  expect(await standing(own)).toMatchObject([
    { taskTypeId: own.taskTypeId, ruling: 'do_not_use', due: null, names: { en: expect.any(String) } },
    { taskTypeId: own.otherTaskTypeId, ruling: 'use', due: null },
  ]);
  expect(Object.keys((await standing(own))[0]).sort()).toEqual(
    ['decidedOn', 'due', 'id', 'names', 'reviewOn', 'ruling', 'taskTypeId'].sort(),
  );
  await own.context.writer.commit(own.context.db.update(taskTypes).set({ archived: true }));
  expect(await standing(own)).toEqual([]);
});

test('a decision is due from its review day on, on the board and on its page, until it is ruled again', async () => {
  const own = await officeWithWork(0);
  const { context, page } = own;
  await rule(own, 'drop_the_task', '2026-03-09');
  context.setNow('2026-03-08T23:00:00');
  expect((await standing(own))[0].due).toBeNull();
  context.setNow('2026-03-09T00:30:00');
  expect((await standing(own))[0].due).toEqual({ because: 'review_day' });
  expect((await page()).due).toEqual({ because: 'review_day' });
  await rule(own, 'drop_the_task');
  expect((await standing(own))[0].due).toBeNull();
  expect((await page()).due).toBeNull();
});

test('a decision is due when the board has moved to another side, not when it merely has more to go by', async () => {
  const own = await officeWithWork();
  const { context, log, publish, taskTypeId } = own;
  await rule(own, 'use');
  await log(0.5, { pieces: 12 });
  await publish();
  expect((await standing(own))[0].due).toEqual({ because: 'verdict_changed', was: null, now: 'probably_saves' });
  await rule(own, 'use');
  context.setNow('2026-03-10T09:00:00');
  await log(0.55);
  await publish();
  expect((await standing(own))[0].due).toBeNull();
  await log(6, { pieces: 12 });
  await publish();
  expect((await standing(own))[0]).toMatchObject({
    taskTypeId,
    due: { because: 'verdict_changed', was: 'probably_saves', now: expect.stringMatching(/costs$|too_early/) },
  });
});

test('whether AI helps says nothing about a task that is not done any more, nor about noting it', () => {
  const due = (ruling: 'use' | 'drop_the_task' | 'stop_logging', floor = 5) =>
    dueOf(
      {
        id: 'decision',
        teamId: 'team',
        accountId: 'account',
        taskTypeId: 'task',
        ruling,
        reason: '',
        decidedOn: '2026-03-02',
        reviewOn: null,
        evidence: { asOf: null, floor: 5, evidence: estimated() },
      },
      { floor, today: '2026-03-09', now: estimated({ verdict: 'costs' }) },
    );
  expect(due('use')).toEqual({ because: 'verdict_changed', was: 'probably_saves', now: 'costs' });
  expect(due('use', 6)).toBeNull();
  expect(due('drop_the_task')).toBeNull();
  expect(due('stop_logging')).toBeNull();
});

test('what a raised floor hides does not count as a change', async () => {
  const own = await officeWithWork();
  const { context, log, publish } = own;
  await log(0.5);
  await publish();
  await rule(own, 'use');
  await context.writer.commit(context.db.update(office).set({ floor: 11 }));
  expect((await standing(own))[0].due).toBeNull();
  await publish();
  expect((await standing(own))[0].due).toBeNull();
});

test('the board asks whether a kind of work is needed that is done twice, until it was ruled so', async () => {
  const own = await officeWithWork(8);
  const { context, staff, taskTypeId, otherTaskTypeId, ask, publish, page } = own;
  for (const [at, person] of staff.entries())
    for (let piece = 0; piece < 4; piece++) {
      // 26 of 32: all of six people, one of four of the others
      await logWork(context, person, { taskTypeId, alsoByHand: at < 6 || piece === 0, minutes: 30 + at });
      await logWork(context, person, { taskTypeId: otherTaskTypeId, alsoByHand: piece === 0, minutes: 30 + at });
    }
  await publish();
  const whatToDo = async () => (await ask('GET', 'board?window=30')).body.whatToDo;
  expect(await whatToDo()).toMatchObject({ dropTask: { id: taskTypeId }, doneTwiceShare: 0.8 });
  expect(await page('30')).toMatchObject({ doneTwiceShare: 0.8, nobodyNeededMinutes: null });
  expect((await ask('GET', `task-types/${otherTaskTypeId}?window=30`)).body.doneTwiceShare).toBeNull();
  await rule(own, 'drop_the_task');
  expect(await whatToDo()).toMatchObject({ dropTask: null, doneTwiceShare: null });
  await rule(own, 'use');
  expect(await whatToDo()).toMatchObject({ dropTask: { id: taskTypeId } });
});

test('work that nobody needed comes before burdens with more minutes, once it was published twice', async () => {
  const { context, staff, ask, publish, page } = await officeWithWork(6);
  const say = async (kind: 'mandatory_training' | 'work_nobody_needed', minutes: number) => {
    for (const person of staff) await logBurden(context, person, kind, minutes);
    await publish();
  };
  const dropBurden = async () => (await ask('GET', 'board')).body.whatToDo.dropBurden;
  await say('mandatory_training', 90);
  await say('work_nobody_needed', 10);
  expect(await dropBurden()).toBe('mandatory_training');
  await say('work_nobody_needed', 10);
  expect(await dropBurden()).toBe('work_nobody_needed');
  expect((await page('365')).nobodyNeededMinutes).toBe(120);
});

test('a decision and its line in the audit log are one commit', async () => {
  const own = await officeWithWork(0);
  const { context, team, taskTypeId } = own;
  await rule(own, 'use_with_checks', '2026-06-01');
  const noted = (await context.db.select().from(audit)).filter(({ action }) => action === 'decided');
  expect(noted).toMatchObject([
    { day: '2026-03-02', teamId: team.id, taskTypeId, details: { ruling: 'use_with_checks' } },
  ]);
  expect(noted[0]!.accountId).not.toBeNull();
  await rule(own, 'use', null, 'b86db34d-f046-42ce-bc50-34c749093ab4');
  expect((await context.db.select().from(audit)).filter(({ action }) => action === 'decided')).toHaveLength(1);
  expect(await context.db.$count(decisions)).toBe(1);
});

test('who does not lead the team does not see what stands', async () => {
  const { administrator, stranger, newTeam, team } = await officeWithWork(0);
  const foreign = await newTeam('Foreign', { lead: false });
  expect((await administrator.ask('GET', `/api/teams/${foreign.id}/decisions/standing`)).status).toBe(403);
  expect((await stranger().ask('GET', `/api/teams/${team.id}/decisions/standing`)).status).toBe(401);
});
