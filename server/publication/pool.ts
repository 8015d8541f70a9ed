import { fewestTeams, mostOfATeam } from './form.ts';
import { type AtomKey, keyText } from './key.ts';
import { Shares } from './shares.ts';
import { childrenOf, depths, type Node } from './tree.ts';

/*
 * THEOREM 1 above the teams. What an upper level shows is a function of whole pools of its own and of whole atoms of its own: atoms of
 * at least five seats each, those of a pool from at least three teams, none of which has more than four fifths of its pieces.
 *
 * A unit is pooled once and whole (the `pooled` mark changes with the pool, in one commit), under the key that it was published with.
 * So adding and subtracting a level's figures leaves all atoms of a pool the same number of times. A move changes nothing of this:
 * what is pooled stays where it is, what is not goes along, and a team that comes brings only what its former level never counted.
 */

/** An atom or pool that its team has published and that no pool holds yet. */
export interface Unit {
  kind: 'atom' | 'pool';
  id: number;
  teamId: string;
  key: AtomKey;
  pieces: number;
}

export interface PoolInput {
  teams: readonly (Node & { closedOn: string | null })[];
  waiting: readonly Unit[];
  lastPoolId: number;
  /** "team key" of pools that this run has made already, where it was cut off. */
  made: ReadonlySet<string>;
}

export interface PoolPlan {
  id: number;
  teamId: string;
  key: AtomKey;
  pieces: number;
  units: readonly Unit[];
}

/** Which pools can be published now, lowest level first: those of a level are units of the next. */
export function planPools({ teams, waiting, lastPoolId, made }: PoolInput): PoolPlan[] {
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
      if (made.has(`${teamId} ${keyText(key)}`)) continue;
      const pieces = units.reduce((sum, unit) => sum + unit.pieces, 0);
      const pool: PoolPlan = { id: lastPoolId + pools.length + 1, teamId, key, pieces, units };
      pools.push(pool);
      for (const unit of units) unitsOf.get(unit.teamId)!.delete(unit);
      unitsOf.get(teamId)!.add({ kind: 'pool', id: pool.id, teamId, key, pieces });
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
      const text = keyText(unit.key);
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
  for (const [child, units] of taken) for (const { pieces } of units) shares.add(child, pieces);
  while (taken.size >= fewestTeams) {
    const heavy = shares.heaviest();
    if (heavy === null) return [...taken.values()].flat();
    const units = taken.get(heavy);
    const waits = units?.pop();
    // Who has nothing left can only be heavy by a last bit of rounding.
    if (!units || !waits) return null;
    shares.add(heavy, -waits.pieces);
    if (units.length === 0) taken.delete(heavy);
  }
  return null;
}

const lightestFirst = (one: Unit, other: Unit) => one.pieces - other.pieces || one.id - other.id;

const byText = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
