import { describe, expect, test } from 'vitest';
import { type PoolKey, planPools, type Unit } from '../../server/publication/pool.ts';

const key: PoolKey = { kind: 'work', taskTypeId: 'briefing', arm: 'with_ai', trial: false };

const team = (id: string, parentId: string | null = 'county', closedOn: string | null = null) => ({
  id,
  parentId,
  closedOn,
});
const county = team('county', null);
const three = [county, team('east'), team('north'), team('west')];

let made = 0;
const atom = (teamId: string, minutes = 100, more: Partial<Unit> = {}): Unit => ({
  kind: 'atom',
  id: ++made,
  teamId,
  key,
  minutes,
  ...more,
});
const pooled = (teams: typeof three, waiting: readonly Unit[]) =>
  planPools({ teams, waiting, lastPoolId: 7 }).map(({ id, teamId, units }) => ({
    id,
    teamId,
    units: units.map((unit) => `${unit.kind} ${unit.id} of ${unit.teamId}`).sort(),
  }));
const named = (...units: Unit[]) => units.map((unit) => `${unit.kind} ${unit.id} of ${unit.teamId}`).sort();

describe('a pool forms', () => {
  test('from three teams directly below, with all that waits there of its key', () => {
    const units = [atom('east'), atom('east'), atom('north'), atom('west')];
    expect(pooled(three, units)).toEqual([{ id: 8, teamId: 'county', units: named(...units) }]);
  });

  test('not from many atoms of two teams, nor with the upper team’s own as the third', () => {
    expect(pooled(three, [atom('east'), atom('east'), atom('north'), atom('north')])).toEqual([]);
    expect(pooled(three, [atom('east'), atom('north'), atom('county')])).toEqual([]);
  });

  test('not from several keys together', () => {
    for (const other of [
      { ...key, arm: 'without_ai' },
      { ...key, trial: true },
      { ...key, taskTypeId: 'return' },
      { kind: 'burden', burden: 'filing_twice' },
    ] satisfies PoolKey[])
      expect(pooled(three, [atom('east'), atom('north'), atom('west', 100, { key: other })])).toEqual([]);
  });

  test('without the heaviest units of a team that would weigh over 80 %; they wait for the others to grow', () => {
    const [east, north, west] = [atom('east'), atom('north'), atom('west')];
    // 800 of 1,000 is 80 %
    const heavy = atom('west', 801);
    expect(pooled(three, [east, north, west, heavy])).toEqual([
      { id: 8, teamId: 'county', units: named(east, north, west) },
    ]);
    expect(pooled(three, [east, north, heavy])).toEqual([]);
    expect(pooled(three, [east, north, atom('west', 800)])).toHaveLength(1);
    const grown = atom('north', 101);
    expect(pooled(three, [east, north, grown, heavy])).toEqual([
      { id: 8, teamId: 'county', units: named(east, north, grown, heavy) },
    ]);
  });

  test('on every level in one run, the lower first', () => {
    const teams = [...three, ...['a', 'b', 'c'].map((id) => team(id, 'east'))];
    const below = ['a', 'b', 'c'].map((id) => atom(id));
    const beside = [atom('north', 300), atom('west', 300)];
    expect(pooled(teams, [...below, ...beside])).toEqual([
      { id: 8, teamId: 'east', units: named(...below) },
      { id: 9, teamId: 'county', units: [...named(...beside), 'pool 8 of east'] },
    ]);
  });

  test('from what a level with too few open teams hands on, which counts as that level’s', () => {
    const two = [...three, team('a', 'east'), team('b', 'east')];
    const [a, b, north, west] = [atom('a'), atom('b'), atom('north'), atom('west')];
    expect(pooled(two, [a, b, north])).toEqual([]);
    expect(pooled(two, [a, b, north, west])).toEqual([{ id: 8, teamId: 'county', units: named(a, b, north, west) }]);
    const withThird = [...two, team('c', 'east')];
    expect(pooled(withThird, [a, b, north, west])).toEqual([]);
    const withClosed = [...two, team('c', 'east', '2026-03-02')];
    expect(pooled(withClosed, [a, b, north, west])).toHaveLength(1);
  });
});

test('one run pools the same whatever the order in which units come', () => {
  const units = [atom('east', 90), atom('east', 600), atom('north', 40), atom('west', 40)];
  expect(pooled(three, units.toReversed())).toEqual(pooled(three, units));
});

test('a circle of parents, which nobody can make, ends all the same', () => {
  const circle = [team('county', 'a'), team('a', 'county'), team('b', 'county'), team('c', 'county')];
  expect(pooled(circle, [atom('a'), atom('b'), atom('c')])).toHaveLength(1);
});
