import { expect, test } from 'vitest';
import { readOffice } from '../../db/office.ts';
import { listTeams } from '../../db/teams.ts';
import { signIn as enter } from '../../server/access/sign-in.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { populate, signIn } from '../../server/demo/populate.ts';
import { seededRandom } from '../../server/demo/random.ts';
import { simulateTeam } from '../../server/demo/simulate.ts';
import { readInbox } from '../../server/feedback/inbox.ts';
import { readGuidance } from '../../server/guidance/read-guidance.ts';
import { listTips } from '../../server/guidance/review-tips.ts';
import { evidenceReport } from '../../server/publication/evidence-report.ts';
import { freshContext } from '../support/context.ts';

test('the same seed makes the same year', () => {
  const year = (seed: number) => simulateTeam(seededRandom(seed), { people: 6, weeks: 10 });
  expect(year(1)).toEqual(year(1));
  expect(year(1)).not.toEqual(year(2));
});

test('a marked office in which the boards find what is true there', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  // Published once, at the end: week by week is as true, and slower.
  await populate(context, { seed: 1, weeks: 52, publishesAfter: (week, weeks) => week === weeks - 1 });
  expect(await readOffice(context.db)).toMatchObject({ synthetic: true, name: expect.stringContaining('模拟数据') });

  const teams = await listTeams(context.db);
  const root = teams.find(({ parentId }) => parentId === null)!;
  expect(teams.filter(({ parentId, joinCode }) => parentId === root.id && joinCode !== null)).toHaveLength(3);

  const { taskTypes, balance, burdens } = await evidenceReport(context, { team: root.id, window: 'all' });
  const verdict = (name: string) => taskTypes.find(({ taskType }) => taskType === name)?.verdict;
  expect(verdict('Briefing note')).toBe('probably_saves');
  expect(verdict('Statistical return')).toBe('probably_costs');
  expect(['too_early', 'no_clear_difference']).toContain(verdict('Official notice'));
  // One team's trial is its own: above it, nothing of it is told.
  expect(verdict('Meeting minutes')).toBe('probably_saves');
  const ofTrial = { team: '党政办 · General affairs', taskType: 'Meeting minutes', window: 'all' } as const;
  expect((await evidenceReport(context, ofTrial)).taskTypes).toMatchObject([{ level: 'trial', verdict: 'saves' }]);
  expect(balance).toMatchObject({ kind: 'balanced', burdenMinutes: expect.any(Number) });
  expect(burdens.length).toBeGreaterThanOrEqual(4);

  const affairs = teams.find(({ name }) => name.startsWith('党政办'))!;
  const { cards, answers } = await readGuidance(context, { reader: null, joinCode: affairs.joinCode! });
  expect(cards.flatMap((card) => card.tips)).toHaveLength(3);
  expect(cards.filter(({ decision }) => decision)).toHaveLength(2);
  expect(answers).toHaveLength(2);
  expect(await listTips(context, affairs.id, 'pending')).toHaveLength(1);
  expect((await readInbox(context)).filter(({ answered }) => !answered)).toHaveLength(1);

  expect(await enter(context, signIn)).toHaveLength(43);
});
