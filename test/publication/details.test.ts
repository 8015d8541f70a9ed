import { expect, test } from 'vitest';
import { arms } from '../../db/vocabulary.ts';
import type { Atom } from '../../server/evidence/atom.ts';
import { addPiece, emptyCell } from '../../server/evidence/cell.ts';
import { intervalHistory, presentableHistory } from '../../server/evidence/history.ts';
import { detailsOf, type TaskDetails } from '../../server/publication/details.ts';
import { keptDays } from '../../server/publication/kept-days.ts';
import { piece } from './planned.ts';

const options = { clusterBy: 'contributor', floor: 5 } as const;

/** Six people, five pieces a person and arm; with AI a piece takes `factor` of its time. */
function publishedOn(day: string, factor: number): Atom[] {
  return arms.map((arm) => {
    const cells = Array.from({ length: 6 }, (_, person) => {
      const cell = emptyCell(`p${person}`, arm);
      for (let number = 0; number < 5; number++) {
        const byHand = 30 + 5 * person + ((number * 3 + person) % 7);
        addPiece(cell, { ...piece, arm, minutes: arm === 'with_ai' ? byHand * factor + (number % 3) : byHand }, 1);
      }
      return cell;
    });
    return { id: 1, publishedOn: day, arm, trial: false, people: 6, cells, team: 'east' };
  });
}

const early = [...publishedOn('2026-03-02', 0.5), ...publishedOn('2026-03-03', 0.5)];
const late = publishedOn('2026-03-20', 0.9);

const ratios = ({ history }: TaskDetails) => history.map(({ moment }) => moment?.timeRatio);

test('days that are known are not fitted again; those with other atoms are', async () => {
  const first = await detailsOf(early, [], options);
  expect(first.history.map(({ publishedOn, atoms }) => [publishedOn, atoms])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-03', 4],
  ]);
  expect(ratios(first)).toEqual(presentableHistory(intervalHistory(early, options)).map(({ timeRatio }) => timeRatio));
  const marked = (atoms: readonly number[]): TaskDetails => ({
    ...first,
    history: first.history.map((day, at) => ({
      ...day,
      atoms: atoms[at]!,
      moment: day.moment && { ...day.moment, timeRatio: 77 },
    })),
  });
  const all = [...early, ...late];
  const fresh = await detailsOf(all, [], options);
  const last = ratios(fresh).at(-1);
  expect(ratios(await detailsOf(all, [], options, marked([2, 4])))).toEqual([77, 77, last]);
  expect(ratios(await detailsOf(all, [], options, marked([2, 3])))).toEqual([77, ratios(fresh)[1], last]);
  expect(await detailsOf(all, [], options, { ...marked([2, 4]), clusterBy: 'team' })).toEqual(fresh);
});

test('sides stand only where both can be told, without what was published on the day itself', async () => {
  const all = [...early, ...publishedOn('2026-03-10', 3), ...late];
  const { sides } = await detailsOf(all, ['2026-03-01', '2026-03-10', '2026-03-20'], options);
  expect(sides.map(({ decidedOn }) => decidedOn)).toEqual(['2026-03-10']);
  expect(sides[0]!.before.timeRatio).toBeCloseTo(0.52, 1);
  expect(sides[0]!.after.timeRatio).toBeCloseTo(0.92, 1);
});

test('a history keeps every day of four weeks, then weeks, then months, and always its last day', () => {
  const days = Array.from({ length: 800 }, (_, at) =>
    new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10),
  );
  const kept = [...keptDays(days)].sort();
  expect(kept.slice(-28)).toEqual(days.slice(-28));
  // 28 days, the 49 weeks that lie between them and a year ago, and 14 months before.
  expect(kept.length).toBeGreaterThan(28 + 48);
  expect(kept.length).toBeLessThan(28 + 52 + 16);
  expect(kept.slice(0, 2)).toEqual(['2024-01-31', '2024-02-29']);
  expect(keptDays([])).toEqual(new Set());
  expect(keptDays(['2026-03-02', '2026-03-02'])).toEqual(new Set(['2026-03-02']));
});
