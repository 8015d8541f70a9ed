import fc from 'fast-check';
import { expect } from 'vitest';
import { tellBoard } from '../../server/boards/tell-board.ts';
import { informationAt, informationOf, readingDue } from '../../server/evidence/information.ts';
import { type DitheredReading, releaseDithered } from '../../server/evidence/released.ts';
import { whyResting } from '../../server/evidence/rests.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import type { ReleasedRow } from '../../server/publication/released.ts';
import { rowsOf } from '../../server/publication/rows-of.ts';
import { released } from '../support/released.ts';
import { briefing, returns, tellable } from '../support/tellable.ts';

/* Theorems 3 and 5 without a database: many histories of one row, and of what is stored of a team's rows. */

/** What one run adds: pieces of each seat, with AI and without; and whether a year or another tool begins a series with it. */
const oneRun = fc.record({
  pieces: fc.array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 10, max: 60 })),
      fc.integer({ min: 0, max: 12 }),
    ),
    { minLength: 5, maxLength: 9 },
  ),
  begins: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
});

/** Theorem 3: an entry enters eleven readings of a series at most, each at a step of √2 of the information of the one before at least. */
export function playReadings(histories: number, seed: number): void {
  let readings = 0;
  let lastSteps = 0;
  fc.assert(
    fc.property(
      fc.array(oneRun, { minLength: 6, maxLength: 20 }),
      fc.constantFrom('together' as const, 'kind' as const),
      (runs, row) => {
        let [cells, last, since]: [Cell[], number | null, number] = [[], null, 0];
        /** By the run that published an entry: readings of its series that it has entered. */
        let entered: number[] = [];
        for (const [run, { pieces, begins }] of runs.entries()) {
          if (begins) [cells, last, since, entered] = [[], null, run, []];
          entered.push(0);
          for (const [seat, both] of pieces.entries())
            for (const [at, arm] of (['with_ai', 'without_ai'] as const).entries())
              if (both[at]! > 0) {
                const [n, minutes] = [both[at]!, 30 * both[at]! + seat];
                const place = { kind: 'a', size: 3 + (seat % 2), quarter: `2026-Q${1 + (run % 4)}` };
                cells.push({ seat: `${seat}`, arm, ...place, pieces: n, minutes, minutesSquared: minutes ** 2 });
              }
          const step = readingDue(last, cells, row);
          if (step === null) continue;
          expect(informationOf(cells, row).information).toBeGreaterThanOrEqual(informationAt(step));
          if (last !== null) {
            expect(step).toBeGreaterThan(last);
            expect(informationAt(step) / informationAt(last)).toBeGreaterThanOrEqual(Math.SQRT2 - 1e-12);
          }
          last = step;
          readings += 1;
          lastSteps += Number(step === 10);
          entered = entered.map((count) => count + 1);
          expect(Math.max(...entered), `of the series since run ${since}`).toBeLessThanOrEqual(11);
        }
      },
    ),
    { numRuns: histories, seed },
  );
  // The histories are such that the rule has something to say.
  expect(readings / histories).toBeGreaterThan(2);
  expect(lastSteps).toBeGreaterThan(0);
}

const dithered = fc.record({
  step: fc.integer({ min: 0, max: 10 }),
  dithered: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  halfWidth: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
  /** By how much what is kept secret may differ and be released as the same. */
  nudge: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
});
const storedRow = fc.record({
  taskTypeId: fc.constantFrom(null, briefing.id, returns.id),
  reason: fc.constantFrom('first' as const, 'year' as const, 'tool_changed' as const),
  readings: fc.array(dithered, { maxLength: 4 }),
});

type Stored = Parameters<typeof rowsOf>[0];

/** Theorem 5: what is shown of a team's rows is a function of the released records, whatever is kept beside them. */
export function tellFromRecords(histories: number, seed: number): void {
  let differ = 0;
  const boardOf = (rows: readonly ReleasedRow[]) =>
    JSON.stringify(tellBoard(tellable({ released: released({ rows }) })));
  fc.assert(
    fc.property(fc.array(storedRow, { minLength: 1, maxLength: 6 }), (stored) => {
      const said = (secret: (one: (typeof stored)[number]['readings'][number]) => DitheredReading) =>
        stored.flatMap(({ taskTypeId, reason, readings }, id): unknown[] => {
          const series = { id, teamId: 'team', taskTypeId, sinceRun: id, reason };
          const since = `2026-0${1 + id}-05`;
          if (readings.length === 0) return [{ series, since, reading: null, run: null }];
          return readings.map((one, at) => {
            const kept = secret(one);
            const reading = { id: at, seriesId: id, run: id, ...releaseDithered(kept), ...kept, centre: kept.dithered };
            return { series, since, reading, run: since };
          });
        }) as Stored;
      const other = (one: (typeof stored)[number]['readings'][number]): DitheredReading => {
        const nudged = { ...one, dithered: one.dithered + one.nudge };
        const isSame = JSON.stringify(releaseDithered(nudged)) === JSON.stringify(releaseDithered(one));
        differ += Number(isSame);
        return isSame ? nudged : one;
      };
      const [one, two] = [rowsOf(said((kept) => kept)), rowsOf(said(other))];
      expect(two).toEqual(one);
      expect(boardOf(two)).toBe(boardOf(one));
      // From the released records alone, by way of their text, nothing is missing either.
      const alone: ReleasedRow[] = JSON.parse(JSON.stringify(one));
      expect(boardOf(alone)).toBe(boardOf(one));
      for (const { series, resting } of alone)
        expect(resting).toBe(whyResting(series.at(-1)!.readings.at(-1) ?? null) !== null);
    }),
    { numRuns: histories, seed },
  );
  expect(differ / histories).toBeGreaterThan(1);
}
