import type { Context } from '../context.ts';
import type { ReleasedTeam } from './released.ts';
export async function readReleased(_context: Pick<Context, 'db' | 'clock'>, teamId: string): Promise<ReleasedTeam> {
  return {
    teamId,
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
  };
}
