import { expect, test } from 'vitest';
import { evidenceReport } from '../../server/publication/evidence-report.ts';
import { publish } from '../../server/publication/publish.ts';
import { addPeople, addTaskType, addTeam, addTrial, logBurden, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';

async function publishedOffice() {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Experienced developers');
  const issue = await addTaskType(context, 'Software issue');
  const note = await addTaskType(context, 'Briefing note');
  const days = { opensOn: '2026-03-01', closesOn: '2026-03-01' };
  const trialId = await addTrial(context, teamId, issue, days);
  const people = await addPeople(context, teamId, 12);
  for (const [at, person] of people.entries()) {
    // With AI each takes one and a half times as long, give or take.
    await logWork(context, person, { taskTypeId: issue, trialId, arm: 'without_ai', minutes: 40 + 3 * at });
    await logWork(context, person, { taskTypeId: issue, trialId, arm: 'with_ai', minutes: 60 + ((at * 7) % 12) * 4 });
    await logBurden(context, person, 'proof_of_use', 10);
  }
  await logWork(context, people[0]!, { taskTypeId: note });
  await publish(context);
  return { context, teamId };
}

test('a report says what the board says, and what it cannot say', async () => {
  const { context, teamId } = await publishedOffice();
  const report = await evidenceReport(context, { team: 'Experienced developers', window: 'all' });
  expect(report).toMatchObject({
    team: 'Experienced developers',
    asOf: context.clock().toISOString(),
    window: 'all',
    notForAppraisal: true,
    // 12 × 10
    balance: { kind: 'balanced', burdenMinutes: 120 },
    withheld: ['Briefing note'],
  });
  const [issue, ...others] = report.taskTypes;
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    taskType: 'Software issue',
    level: 'trial',
    verdict: 'costs',
    reason: null,
    peopleBand: { from: 10, to: 19 },
  });
  expect(issue!.timeRatio).toBeGreaterThan(1.2);
  expect(issue!.minutesSaved).toBeLessThan(0);
  expect(issue!.specifications.filter(({ reported }) => reported)).toHaveLength(1);
  expect(await evidenceReport(context, { team: teamId, window: 'all' })).toEqual(report);
});

const balanceKeys = [
  'burdenMinutes',
  'grossMinutesSaved',
  'interval',
  'kind',
  'minutesSaved',
  'net',
  'reworkMinutes',
  'toolMinutes',
];

test('a report always names the whole balance and what is felt; what cannot be said is null', async () => {
  const { context } = await publishedOffice();
  const report = await evidenceReport(context, { team: 'Experienced developers', window: 'all' });
  const { minutesSaved, grossMinutesSaved, reworkMinutes, burdenMinutes, toolMinutes, net, interval } = report.balance;
  expect(grossMinutesSaved! - reworkMinutes!).toBe(minutesSaved);
  expect(minutesSaved! - burdenMinutes! - toolMinutes!).toBe(net);
  expect(interval![0]).toBeLessThan(net!);
  expect(interval![1]).toBeGreaterThan(net!);
  // Everybody said "saved", nobody guessed at anything.
  expect(report.taskTypes[0]!.felt).toMatchObject({ savedShare: 1, timeRatio: null, forecastRatio: null, gap: null });

  const onlyBurdens = await addTeam(context, 'Only burdens');
  for (const person of await addPeople(context, onlyBurdens, 5)) await logBurden(context, person, 'filing_twice', 20);
  await publish(context);
  const costs = await evidenceReport(context, { team: onlyBurdens, window: 'all' });
  // 5 × 20
  expect(costs.balance).toMatchObject({ kind: 'costs_only', burdenMinutes: 100, toolMinutes: 0, net: null });
  const empty = await evidenceReport(context, { team: await addTeam(context, 'Empty'), window: 'all' });
  expect(empty.balance).toMatchObject({ kind: 'nothing_published', minutesSaved: null, burdenMinutes: null });
  for (const { balance } of [report, costs, empty]) expect(Object.keys(balance).sort()).toEqual(balanceKeys);
});

test('one task type can be asked for, by its name', async () => {
  const { context } = await publishedOffice();
  const ask = (taskType: string) =>
    evidenceReport(context, { team: 'Experienced developers', taskType, window: 'all' });
  expect(await ask('software ISSUE')).toMatchObject({ taskTypes: [{ taskType: 'Software issue' }], withheld: [] });
  expect(await ask('Briefing note')).toMatchObject({ taskTypes: [], withheld: ['Briefing note'] });
});

test('an unknown team or task type is named as such', async () => {
  const { context } = await publishedOffice();
  await expect(evidenceReport(context, { team: 'Nobody', window: 'all' })).rejects.toMatchObject({
    code: 'not_found',
    fields: [{ field: 'team', code: 'unknown' }],
  });
  const unknown = { team: 'Experienced developers', taskType: 'Juggling', window: 'all' as const };
  await expect(evidenceReport(context, unknown)).rejects.toMatchObject({
    code: 'not_found',
    fields: [{ field: 'taskType', code: 'unknown' }],
  });
});

test('nothing in a report counts people or entries', async () => {
  const { context } = await publishedOffice();
  const report = await evidenceReport(context, { team: 'Experienced developers', window: 'all' });
  const keys = new Set<string>();
  const numbers = new Set<number>();
  JSON.stringify(report, (key, value) => {
    keys.add(key);
    if (typeof value === 'number') numbers.add(value);
    return value;
  });
  expect(
    [...keys].filter((key) => /^n$|count|people$|pieces|entries$|contributors$|clusters|influence/i.test(key)),
  ).toEqual(['moreEntries']);
  // 12 people, 24 entries, 12 of each arm.
  expect([...numbers].filter((number) => number === 12 || number === 24)).toEqual([]);
});
