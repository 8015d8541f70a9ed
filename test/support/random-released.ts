import { type BurdenKind, burdenKinds, reworkReasons, timeUses } from '../../db/vocabulary.ts';
import { release } from '../../server/evidence/released.ts';
import type {
  ReleasedRow,
  ReleasedTeam,
  ReleasedVolume,
  RunReading,
  Third,
} from '../../server/publication/released.ts';
import { seeded } from './random.ts';

const runs = ['2025-11-03', '2025-12-01', '2026-01-05', '2026-03-02', '2026-04-06', '2026-06-01', '2026-07-06'];
const quarters = ['2025-Q4', '2026-Q1', '2026-Q2'];
const thirds: readonly Third[] = ['under_a_third', 'a_third_to_two_thirds', 'over_two_thirds'];

/** What a year of runs may have released of a team with these kinds of work: of every field something, now and then nothing. */
export function randomReleased(seed: number, kinds: readonly string[]): ReleasedTeam {
  const next = seeded(seed);
  const chance = (share: number) => next() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const range = (width: number) => {
    const low = Math.round((next() - 0.4) * width);
    return { low, high: low + Math.round(next() * width) };
  };

  const row = (taskTypeId: string | null): ReleasedRow[] => {
    if (taskTypeId !== null && chance(0.3)) return [];
    const tool = chance(0.3);
    const readings = (from: number, to: number): RunReading[] =>
      runs.slice(from, to).flatMap((run, at) => {
        if (at > 0 && chance(0.4)) return [];
        const estimate = { logRatio: (next() - 0.5) * 1.6, halfWidth: 0.05 + next() * 0.5 };
        return [{ ...release(estimate, Math.min(10, at * 2), next() - 0.5), run }];
      });
    const series: ReleasedRow['series'] = [
      { since: runs[0]!, reason: 'first', readings: readings(0, 2) },
      { since: runs[2]!, reason: 'year', readings: readings(2, tool ? 4 : 7) },
      ...(tool
        ? [{ since: runs[5]!, reason: 'tool_changed' as const, readings: chance(0.5) ? readings(5, 7) : [] }]
        : []),
    ];
    return [{ taskTypeId, series, resting: chance(0.3) }];
  };

  const volumes = quarters.flatMap((period): ReleasedVolume[] => {
    const saved = range(2_000);
    const burdens = burdenKinds
      .filter(() => chance(0.3))
      .map((what: BurdenKind) => {
        const low = Math.round(next() * 300);
        return { what, low, high: low + Math.round(next() * 200) };
      });
    const sum = { low: 0, high: 0 };
    for (const { low, high } of burdens) {
      sum.low += low;
      sum.high += high;
    }
    const all = { period, taskTypeId: null };
    return [
      { ...all, what: 'saved', ...saved },
      ...burdens.map((one) => ({ ...all, ...one })),
      ...(burdens.length > 0 ? [{ ...all, what: 'burdens' as const, ...sum }] : []),
      { ...all, what: 'net', low: saved.low - sum.high, high: saved.high - sum.low },
      ...kinds
        .filter(() => chance(0.6))
        .map((taskTypeId) => ({ period, taskTypeId, what: 'saved' as const, ...range(900) })),
    ];
  });

  return {
    teamId: 'team',
    pooled: chance(0.2),
    lastRun: runs.at(-1)!,
    nextRun: '2026-08-03',
    rows: [null, ...kinds].flatMap(row),
    volumes,
    shares: quarters.flatMap((period) =>
      [null, ...kinds].flatMap((taskTypeId) => [
        ...(chance(0.6)
          ? [{ period, taskTypeId, question: 'reworked' as const, option: 'reworked', third: pick(thirds) }]
          : []),
        ...(chance(0.4)
          ? [{ period, taskTypeId, question: 'also_by_hand' as const, option: 'yes', third: pick(thirds) }]
          : []),
        ...(taskTypeId === null
          ? timeUses.map((option) => ({
              period,
              taskTypeId,
              question: 'time_became' as const,
              option,
              third: pick(thirds),
            }))
          : []),
      ]),
    ),
    felt: quarters.flatMap((period) =>
      [null, ...kinds]
        .filter(() => chance(0.5))
        .map((taskTypeId) => ({
          ...{ period, taskTypeId },
          estimate: Number((Math.round((next() - 0.6) * 5) * 0.2).toFixed(1)),
        })),
    ),
    reasons: kinds.flatMap((taskTypeId) =>
      reworkReasons.filter(() => chance(0.2)).map((reason) => ({ taskTypeId, reason })),
    ),
    trials: [],
    secondsANote: chance(0.7) ? pick([12, 14, 18, 25]) : null,
    people: pick(['five_or_more', 'twenty_or_more', null]),
  };
}
