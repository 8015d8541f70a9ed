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
import { readReleased } from '../../server/publication/read-released.ts';
import { freshContext } from '../support/context.ts';

test('the same seed makes the same year', () => {
  const year = (seed: number) => simulateTeam(seededRandom(seed), { people: 6, weeks: 10 });
  expect(year(1)).toEqual(year(1));
  expect(year(1)).not.toEqual(year(2));
});

test('a marked office with a year of monthly runs, in which there is something to read', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  await populate(context, { seed: 1, weeks: 52 });
  expect(await readOffice(context.db)).toMatchObject({ synthetic: true, name: expect.stringContaining('模拟数据') });

  const teams = await listTeams(context.db);
  const root = teams.find(({ parentId }) => parentId === null)!;
  const below = teams.filter(({ parentId, joinCode }) => parentId === root.id && joinCode !== null);
  expect(below).toHaveLength(3);
  for (const { id } of teams) {
    const { rows, lastRun, volumes, people } = await readReleased(context, id);
    expect(lastRun).toBe('2026-02-02');
    const together = rows.find(({ taskTypeId }) => taskTypeId === null)!;
    // Began within the year before last and anew with this one.
    expect(together.series.map(({ reason }) => reason)).toEqual(['first', 'year']);
    expect(together.series[0]!.readings.length).toBeGreaterThanOrEqual(3);
    expect(volumes.some(({ what }) => what === 'saved')).toBe(true);
    expect(people).not.toBeNull();
  }
  const affairs = teams.find(({ name }) => name.startsWith('党政办'))!;
  const { trials } = await readReleased(context, affairs.id);
  expect(trials).toMatchObject([{ reading: expect.anything() }]);

  const { told } = await readGuidance(context, { reader: null, joinCode: affairs.joinCode! });
  const { cards, answers } = told;
  expect(cards.flatMap((card) => card.tips)).toHaveLength(3);
  expect(cards.filter(({ decision }) => decision)).toHaveLength(2);
  expect(answers).toHaveLength(2);
  expect(await listTips(context, null, affairs.id, 'pending')).toHaveLength(1);
  expect((await readInbox(context, null)).filter(({ answered }) => !answered)).toHaveLength(1);
  expect(await enter(context, signIn)).toHaveLength(43);
});
