import { setImmediate as nextTurn } from 'node:timers/promises';
import { listPublished, type Scope, sumBurdens, sumMinutesWithAi, sumTallies } from '../../db/atoms.ts';
import { insertPeriod, type PeriodRows } from '../../db/released.ts';
import type { Run } from '../../db/runs.ts';
import { groundAt } from '../../db/series.ts';
import { burdenKinds } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { quarterName, quarterNumber } from '../domain/periods.ts';
import { feltRatio, secondsANote } from '../evidence/shares.ts';
import { burdensOf, type MinutesRange, netOf, volumeOf } from '../evidence/volume.ts';
import { ditherOf } from './keyed.ts';
import { sharesOf } from './period-shares.ts';

/*
 * Minutes, shares and what else is told of a closed quarter or year, once, by the first run after it. A period's atoms are those of its
 * runs; so an entry enters two volumes of a row at most, its quarter's and its year's (THEOREM 3).
 */

interface Period {
  name: string;
  isQuarter: boolean;
  fromRun: number;
  toRun: number;
}

/** What ended between the run before and this one. */
export async function closePeriods(context: Context, runs: readonly Run[]): Promise<void> {
  for (const period of closedBy(runs))
    for (const [teamId, taskTypeIds] of await listPublished(context.db, period)) {
      await closePeriod(context, runs.at(-1)!.number, period, teamId, taskTypeIds);
      await nextTurn();
    }
}

function closedBy(runs: readonly Run[]): Period[] {
  const [before, now] = [runs.at(-2), runs.at(-1)];
  if (!before || !now) return [];
  const past = runs.slice(0, -1);
  const closed: Period[] = [];
  for (const [isQuarter, nameOf] of [
    [true, (day: string) => quarterName(quarterNumber(day))],
    [false, (day: string) => day.slice(0, 4)],
  ] as const) {
    const name = nameOf(before.day);
    if (name === nameOf(now.day)) continue;
    const own = past.filter(({ day }) => nameOf(day) === name).map(({ number }) => number);
    closed.push({ name, isQuarter, fromRun: Math.min(...own), toRun: Math.max(...own) });
  }
  return closed;
}

async function closePeriod(
  context: Context,
  run: number,
  period: Period,
  teamId: string,
  taskTypeIds: readonly string[],
): Promise<void> {
  const { db, writer } = context;
  const volumes: PeriodRows['volumes'][number][] = [];
  const shares: PeriodRows['shares'][number][] = [];
  const felt: PeriodRows['felt'][number][] = [];
  const of = { teamId, run, period: period.name };
  let saved: MinutesRange | null = null;
  for (const taskTypeId of [null, ...taskTypeIds]) {
    const scope: Scope = { teamId, taskTypeId, fromRun: period.fromRun, toRun: period.toRun };
    const volume = await savedIn(context, scope, period);
    if (taskTypeId === null) saved = volume;
    if (volume !== null) volumes.push({ ...of, taskTypeId, what: 'saved', ...volume });
    if (!period.isQuarter) continue;
    const tallies = await sumTallies(db, scope);
    shares.push(...sharesOf(tallies).map((share) => ({ ...of, taskTypeId, ...share })));
    const sums = tallies.map(({ seat, felt: answers, feltMinutes: minutes, byHandMinutes }) => {
      return { seat: String(seat), answers, minutes, byHandMinutes };
    });
    const estimate = feltRatio(sums, ditherOf(context, 'felt', teamId, period.name, taskTypeId ?? ''));
    if (estimate !== null) felt.push({ ...of, taskTypeId, estimate });
    await nextTurn();
  }
  const burdens = await burdensIn(context, { teamId, taskTypeId: null, ...period });
  for (const [what, range] of burdens) volumes.push({ ...of, taskTypeId: null, what, ...range });
  if (saved !== null) {
    const all = burdens.get('burdens');
    volumes.push({ ...of, taskTypeId: null, what: 'net', ...netOf(saved, all ? [all] : []) });
  }
  const quarters = period.isQuarter ? [{ ...of, ...(await quarterOf(context, teamId, period)) }] : [];
  await writer.commit(...insertPeriod(db, { volumes, shares, felt, quarters }));
}

/** By the reading in force when the period ended. */
async function savedIn(context: Context, scope: Scope, { name, toRun }: Period): Promise<MinutesRange | null> {
  const { teamId, taskTypeId } = scope;
  const reading = await groundAt(context.db, { teamId, taskTypeId, run: toRun });
  if (reading === null) return null;
  const minutesWithAiBySeat = (await sumMinutesWithAi(context.db, scope)).map(({ minutes }) => minutes);
  return volumeOf({ minutesWithAiBySeat, reading }, ditherOf(context, 'saved', teamId, name, taskTypeId ?? ''));
}

async function burdensIn(context: Context, scope: Scope & Period) {
  const sums = await sumBurdens(context.db, scope);
  const bySeat = new Map<number, number>();
  for (const { seat, minutes } of sums) bySeat.set(seat, (bySeat.get(seat) ?? 0) + minutes);
  const told = new Map<'burdens' | (typeof burdenKinds)[number], MinutesRange>();
  const tell = (what: 'burdens' | (typeof burdenKinds)[number], minutes: Iterable<number>) => {
    const range = burdensOf(minutes, ditherOf(context, 'burden', scope.teamId, scope.name, what));
    if (range !== null) told.set(what, range);
  };
  tell('burdens', bySeat.values());
  for (const kind of burdenKinds)
    tell(
      kind,
      sums.filter(({ burden }) => burden === kind).map(({ minutes }) => minutes),
    );
  return told;
}

async function quarterOf({ db }: Context, teamId: string, { fromRun, toRun }: Period) {
  const scope: Scope = { teamId, taskTypeId: null, fromRun, toRun };
  const tallies = await sumTallies(db, scope, ['work', 'mixed', 'burden', 'rework']);
  const seats = tallies.map(({ seat, timed: notes, seconds }) => ({ seat: String(seat), notes, seconds }));
  return { secondsANote: secondsANote(seats), people: tallies.length >= 20 ? 20 : 5 };
}
