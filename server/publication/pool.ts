import type { Arm, BurdenKind } from '../../db/vocabulary.ts';
import { Shares } from './shares.ts';
import { childrenOf, depths, type Node } from './tree.ts';

/*
 * THEOREM. Any difference of an upper level's published figures, over time, windows, kinds of work, floors, merges and moves, rests
 * on at least three of its teams, or else on at least `floor` of its own people.
 *
 * What an upper level shows is a function of whole pools of its own and of whole atoms of its own. An atom is in one pool of a level
 * at most, for good: so adding and subtracting figures leaves all atoms of a pool the same number of times, and different atoms of
 * a team never stand for one another. Let a pool be left. It holds atoms of at least three teams. Take one of these teams, and the
 * latest of its atoms that is left: its fresh items are in no earlier atom, and what takes them back stands in a later one of the
 * same team (plan.ts), of which none is left. So all its people are in the difference, and likewise those of the other teams.
 * Where only own atoms are left, the fresh items of the latest are: those of at least `floor` people, who are the upper team's own,
 * or come from at least three teams where some were raised to it (form.ts).
 *
 * A move changes nothing of this: what is pooled stays where it is, what is not goes along. So a level's figures before a move and
 * after it are the same, and a team that comes brings only what its former level never counted.
 *
 * It needs: a unit is pooled once and whole; a pool holds units from three of those who stand directly below; a kind of work is
 * pooled under the id that it was stored with, so that merging two kinds moves whole pools.
 */

export const fewestTeams = 3;

/** No team may weigh more in a pool: its figure would be that team's, with a little noise. */
export const mostOfATeam = 0.8;

/** What is pooled together: one kind of work and arm, chosen and tossed apart, or one burden. */
export type PoolKey =
  | { kind: 'work'; taskTypeId: string; arm: Arm; trial: boolean }
  | { kind: 'burden'; burden: BurdenKind };

/** An atom or pool that its team has published and that no pool holds yet. */
export interface Unit {
  kind: 'atom' | 'pool';
  id: number;
  teamId: string;
  key: PoolKey;
  /** Its weight beside others. */
  minutes: number;
}

export interface PoolInput {
  teams: readonly (Node & { closedOn: string | null })[];
  /** All that count under today's floor. */
  waiting: readonly Unit[];
  lastPoolId: number;
}

export interface PoolPlan {
  id: number;
  teamId: string;
  key: PoolKey;
  units: readonly Unit[];
}

/** Which pools can be published now, lowest level first: those of a level are units of the next. */
export function planPools({ teams, waiting, lastPoolId }: PoolInput): PoolPlan[] {
  const children = childrenOf(teams);
  const depth = depths(teams);
  const unitsOf = new Map<string, Set<Unit>>(teams.map(({ id }) => [id, new Set()]));
  for (const unit of waiting) unitsOf.get(unit.teamId)?.add(unit);

  const pools: PoolPlan[] = [];
  const uppers = teams.filter(({ id }) => children.has(id));
  uppers.sort((one, other) => depth.get(other.id)! - depth.get(one.id)! || (one.id < other.id ? -1 : 1));
  for (const { id: teamId } of uppers)
    for (const [, byTeam] of [...offered(teamId, unitsOf, children)].sort(byText)) {
      const units = together(byTeam);
      if (!units) continue;
      const { key } = units[0]!;
      const pool: PoolPlan = { id: lastPoolId + pools.length + 1, teamId, key, units };
      pools.push(pool);
      for (const unit of units) unitsOf.get(unit.teamId)!.delete(unit);
      const minutes = units.reduce((sum, unit) => sum + unit.minutes, 0);
      unitsOf.get(teamId)!.add({ kind: 'pool', id: pool.id, teamId, key, minutes });
    }
  return pools;
}

/** What each direct child brings, by key. */
function offered(
  teamId: string,
  unitsOf: ReadonlyMap<string, ReadonlySet<Unit>>,
  children: ReadonlyMap<string, PoolInput['teams'][number][]>,
): Map<string, Map<string, Unit[]>> {
  const byKey = new Map<string, Map<string, Unit[]>>();
  const seen = new Set([teamId]);
  const offer = (child: string, from: string) => {
    if (seen.has(from)) return;
    seen.add(from);
    for (const unit of unitsOf.get(from)!) {
      const text = poolKeyText(unit.key);
      const byTeam = byKey.get(text) ?? new Map<string, Unit[]>();
      byKey.set(text, byTeam);
      const units = byTeam.get(child);
      if (units) units.push(unit);
      else byTeam.set(child, [unit]);
    }
    // A level that has too few teams to pool them hands them on: they come from that child all the same.
    const below = children.get(from) ?? [];
    if (below.filter(({ closedOn }) => closedOn === null).length < fewestTeams)
      for (const { id } of below) offer(child, id);
  };
  for (const { id } of children.get(teamId) ?? []) offer(id, id);
  return byKey;
}

/**
 * All that is offered, or null where it comes from too few teams. Where a team weighs too much, its heaviest units wait for
 * others to grow: all or nothing of them, as whatever is told apart from the rest would be that team's own figure.
 */
function together(byTeam: ReadonlyMap<string, readonly Unit[]>): Unit[] | null {
  const taken = new Map([...byTeam].map(([child, units]) => [child, [...units].sort(lightestFirst)]));
  const shares = new Shares(mostOfATeam);
  for (const [child, units] of taken) for (const { minutes } of units) shares.add(child, minutes);
  while (taken.size >= fewestTeams) {
    const heavy = shares.heaviest();
    if (heavy === null) return [...taken.values()].flat();
    const units = taken.get(heavy);
    const waits = units?.pop();
    // Who has nothing left can only be heavy by a last bit of rounding.
    if (!units || !waits) return null;
    shares.add(heavy, -waits.minutes);
    if (units.length === 0) taken.delete(heavy);
  }
  return null;
}

const lightestFirst = (one: Unit, other: Unit) => one.minutes - other.minutes || one.id - other.id;

const byText = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function poolKeyText(key: PoolKey): string {
  return key.kind === 'work' ? `work ${key.taskTypeId} ${key.arm} ${key.trial}` : `burden ${key.burden}`;
}
