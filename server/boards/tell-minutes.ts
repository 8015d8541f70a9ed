import { burdenKinds } from '../../db/vocabulary.ts';
import { firstDayOf, isQuarter, lastDayOf, quarterAfter, quarterBefore, quarterOf, yearOf } from '../domain/periods.ts';
import { runDayOfMonth } from '../domain/run-days.ts';
import type { Period, ReleasedTeam, ReleasedVolume } from '../publication/released.ts';
import type { Headline, Known, ToldBoard, ToldFrame, ToldQuarter } from './told-board.ts';
import type { MinutesRange } from './told-reading.ts';

/** What a first figure takes, as measured over simulated offices: constants, never a countdown that would read what waits. */
const firstFigure = { seatsEachWay: 5, piecesInAll: 150 } as const;

/** The quarter that is not told yet. The first run of a quarter tells the one before. */
export function runningQuarter(nextRun: string): ToldFrame['running'] {
  const quarter = quarterOf(nextRun);
  const tellsFormer = nextRun === runDayOfMonth(firstDayOf(quarter));
  const period = tellsFormer ? quarterBefore(quarter) : quarter;
  const toldOn = tellsFormer ? nextRun : runDayOfMonth(firstDayOf(quarterAfter(period)));
  return { period, closesOn: lastDayOf(period), toldOn };
}

/** Newest first, a year before its quarters. */
export function toldPeriods({ volumes, shares, felt }: ReleasedTeam): Period[] {
  const periods = new Set([...volumes, ...shares, ...felt].map(({ period }) => period));
  return [...periods].sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1));
}

const sortKey = (period: Period) => (isQuarter(period) ? period : `${period}-Q9`);

/** The one asked for where it is told; else the last quarter in which something of all together is, else the last told. */
export function periodToTell(released: ReleasedTeam, asked: Period | undefined): Period | null {
  const periods = toldPeriods(released);
  if (asked !== undefined && periods.includes(asked)) return asked;
  const quarters = periods.filter(isQuarter);
  return quarters.find((period) => rangeOf(released, period, null, 'saved') !== null) ?? quarters[0] ?? null;
}

export function sharesPeriod(released: ReleasedTeam, period: Period | null): Period | null {
  if (period === null || isQuarter(period)) return period;
  const told = [...released.shares, ...released.felt].map((one) => one.period).filter((one) => yearOf(one) === period);
  return told.sort().at(-1) ?? null;
}

export function rangeOf(
  { volumes }: ReleasedTeam,
  period: Period | null,
  taskTypeId: string | null,
  what: ReleasedVolume['what'],
): MinutesRange | null {
  const found = volumes.find((one) => one.period === period && one.taskTypeId === taskTypeId && one.what === what);
  return found ? { low: found.low, high: found.high } : null;
}

export function headlineOf(released: ReleasedTeam, period: Period | null, together: Known, hoursOn: string): Headline {
  const net = rangeOf(released, period, null, 'net');
  const saved = rangeOf(released, period, null, 'saved');
  const range = net ?? saved;
  // Of costs alone nothing is said: a first page about what the tool cost would be about nothing else.
  if (period !== null && saved !== null && range !== null) {
    const outcome = range.low >= 0 && range.high > 0 ? 'gain' : range.high <= 0 && range.low < 0 ? 'loss' : 'open';
    const { secondsANote } = released;
    // A net from which nothing was taken off is what was saved.
    const what = net && rangeOf(released, period, null, 'burdens') ? 'net' : 'saved';
    return { kind: 'minutes', period, what, range, outcome, secondsANote };
  }
  if (together.kind === 'known') return { kind: 'no_hours_yet', reading: together.reading, hoursOn };
  return { kind: 'waiting', ...firstFigure, hoursOn };
}

export function burdensOf(released: ReleasedTeam, period: Period | null): ToldBoard['burdens'] {
  return burdenKinds.flatMap((burden) => {
    const minutes = rangeOf(released, period, null, burden);
    return minutes ? [{ burden, minutes }] : [];
  });
}

/** Where nothing is known of what was saved there is no account: burdens stand in their ledger. */
export function accountOf(released: ReleasedTeam, period: Period | null): ToldBoard['account'] {
  const saved = rangeOf(released, period, null, 'saved');
  if (saved === null) return [];
  const net = rangeOf(released, period, null, 'net');
  const burdens = burdensOf(released, period).map(({ burden, minutes }) => ({ part: burden, minutes }));
  const all = burdens.length === 0 ? rangeOf(released, period, null, 'burdens') : null;
  return [
    { part: 'saved', minutes: saved },
    ...burdens,
    ...(all ? [{ part: 'burdens' as const, minutes: all }] : []),
    // A net from which nothing was taken off would say the same once more.
    ...(net && (burdens.length > 0 || all) ? [{ part: 'net' as const, minutes: net }] : []),
  ];
}

export function quartersOf(released: ReleasedTeam): ToldQuarter[] {
  return toldPeriods(released)
    .filter(isQuarter)
    .reverse()
    .map((period) => ({
      period,
      saved: rangeOf(released, period, null, 'saved'),
      burdens: rangeOf(released, period, null, 'burdens'),
      net: rangeOf(released, period, null, 'net'),
    }))
    .filter(({ saved, burdens, net }) => saved !== null || burdens !== null || net !== null);
}
