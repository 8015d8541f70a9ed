import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

/** How the same work feels to those who do it. */
interface Feeling {
  outcome: 'saved' | 'same';
  /** By-hand estimate over the minutes that it took. */
  byHand: number;
}

/** Six people, four pieces in each arm, over HTTP; nothing but the feeling differs between two such offices. */
async function officeThatFeels({ outcome, byHand }: Feeling) {
  const context = await freshContext();
  await seedCatalogue(context);
  const { administrator, newTeam, newStaff, taskTypeIds } = await setUpOffice(context);
  const team = await newTeam('Team');
  const taskTypeId = taskTypeIds[0]!;
  for (let person = 0; person < 6; person++) {
    const staff = await newStaff(team);
    for (let piece = 0; piece < 4; piece++) {
      const minutes = 40 + 3 * person + ((piece * 5 + person) % 7);
      const put = async (entry: object) => {
        const answer = await staff.ask('PUT', `/api/entries/${entryId()}`, { taskTypeId, day: '2026-03-02', ...entry });
        expect(answer.status).toBe(201);
      };
      await put({ outcome: 'without_ai', minutes });
      const withAi = 1.3 * minutes + ((piece + 2 * person) % 3);
      await put({ outcome, minutes: withAi, byHandMinutes: withAi * byHand });
    }
  }
  await administrator.ask('POST', '/api/publications');
  const ask = async (path: string) => (await administrator.ask('GET', `/api/teams/${team.id}/${path}`)).body;
  const board = await ask('board?window=all');
  return { board, page: await ask(`task-types/${taskTypeId}?window=all`) };
}

const sober: Feeling = { outcome: 'same', byHand: 1 };

describe('how it feels', () => {
  test.each<[string, Feeling]>([
    ['everybody says that it saved', { outcome: 'saved', byHand: 1 }],
    ['everybody claims ten times the time by hand', { outcome: 'same', byHand: 10 }],
    ['everybody does both', { outcome: 'saved', byHand: 10 }],
    ['everybody talks it down', { outcome: 'same', byHand: 0.1 }],
  ])('changes no ratio, verdict or minute where %s', async (_, feeling) => {
    const one = await officeThatFeels(sober);
    const other = await officeThatFeels(feeling);
    const { evidence } = one.board.taskTypes[0];
    expect(evidence).toMatchObject({ kind: 'estimated', level: 'compared' });
    expect(evidence.timeRatio).toBeCloseTo(1.3, 1);
    const { felt, ...told } = evidence;
    const { felt: otherFelt, ...otherTold } = other.board.taskTypes[0].evidence;
    expect(otherTold).toEqual(told);
    expect(otherFelt).not.toEqual(felt);
    expect(other.board.headline).toEqual(one.board.headline);
    expect(other.board.whatToDo).toEqual(one.board.whatToDo);
    expect(other.page.history).toEqual(one.page.history);
    expect(other.page.evidence).toEqual(other.board.taskTypes[0].evidence);
  });
});
