import { type ReleasedReading, release } from '../../server/evidence/released.ts';
import type { ReleasedRow, ReleasedTeam, RunReading } from '../../server/publication/released.ts';

/** Released values as a run stores them, for tests of what is told: tiny builders, everything else empty. */

export const released = (more: Partial<ReleasedTeam> = {}): ReleasedTeam => ({
  teamId: 'team',
  pooled: false,
  lastRun: null,
  nextRun: '2026-11-02',
  rows: [],
  volumes: [],
  shares: [],
  felt: [],
  reasons: [],
  trials: [],
  secondsANote: null,
  people: null,
  ...more,
});

/** A reading as the release rule makes it, of a ratio and the half-width of its log. */
export const reading = (
  ratio: number,
  halfWidth: number,
  step = 4,
  how: 'compared' | 'trial' = 'compared',
): ReleasedReading => release({ logRatio: Math.log(ratio), halfWidth }, step, 0, how);

export const readAt = (run: string, ratio: number, halfWidth: number, step = 4): RunReading => ({
  ...reading(ratio, halfWidth, step),
  run,
});

/** A row with one series of these readings. */
export const row = (taskTypeId: string | null, ...readings: RunReading[]): ReleasedRow => ({
  taskTypeId,
  series: [{ since: readings[0]?.run ?? '2026-01-05', reason: 'first', readings }],
  resting: false,
});
