import { describe, expect, test } from 'vitest';
import type { AtomKey } from '../../server/publication/key.ts';
import { inOrderOfPlanning, openAbove, planTeam } from '../../server/publication/plan.ts';
import { planPools, type Unit } from '../../server/publication/pool.ts';

const note: AtomKey = { sort: 'work', taskTypeId: 'note', arm: 'with_ai' };
const table: AtomKey = { sort: 'work', taskTypeId: 'table', arm: 'with_ai' };
const team = (id: string, parentId: string | null = null, closedOn: string | null = null) => ({
  ...{ id, parentId, closedOn },
});

describe('a team’s plan', () => {
  const waiting = (keys: readonly AtomKey[]) =>
    keys.flatMap((key, at) =>
      Array.from({ length: 5 }, (_, seat) => {
        const piece = { id: `${9 - at}${seat}`, seat: `${seat}`, teamId: 'team', key, waited: 0 };
        return { piece, levels: 0 };
      }),
    );
  const rules = { floor: 5, hashOf: ({ id }: { id: string }) => id };
  const keysOf = (made: ReadonlySet<string>, keys = [table, note]) =>
    planTeam(team('team'), null, waiting(keys), { ...rules, made }).atoms.map(({ key }) => key);

  test('is in the order of keys, whatever came first', () => {
    expect(keysOf(new Set())).toEqual([note, table]);
    expect(keysOf(new Set(), [note, table])).toEqual([note, table]);
  });

  test('holds no atom that a run which was cut off has made', () => {
    expect(keysOf(new Set(['work note with_ai']))).toEqual([table]);
  });
});

test('the nearest open team above; none where all are closed, or stand in a circle', () => {
  const mapOf = (...teams: ReturnType<typeof team>[]) => new Map(teams.map((one) => [one.id, one]));
  const line = mapOf(team('a', 'b'), team('b', 'c', '2026-01-01'), team('c'));
  expect(openAbove('a', line)).toBe('c');
  expect(openAbove('c', line)).toBeNull();
  const circle = mapOf(team('a', 'b'), team('b', 'a', '2026-01-01'));
  expect(openAbove('a', circle)).toBeNull();
});

test('the lowest team first, else by id', () => {
  const teams = [team('root'), team('b', 'root'), team('a', 'root'), team('below', 'b')];
  expect(inOrderOfPlanning(teams).map(({ id }) => id)).toEqual(['below', 'a', 'b', 'root']);
});

describe('pools', () => {
  const teams = [team('root'), ...['a', 'b', 'c'].map((id) => team(id, 'root'))];
  const units = (keys: readonly AtomKey[]): Unit[] =>
    keys.flatMap((key, at) =>
      ['a', 'b', 'c'].map((teamId, n): Unit => ({ kind: 'atom', id: 10 * at + n, teamId, key, pieces: 10 })),
    );
  const keysOf = (keys: readonly AtomKey[], made: ReadonlySet<string> = new Set()) =>
    planPools({ teams, waiting: units(keys), lastPoolId: 0, made }).map(({ key }) => key);

  test('are in the order of keys, whatever came first', () => {
    expect(keysOf([table, note])).toEqual([note, table]);
  });

  test('hold a unit once: what a level has pooled is not handed on beside the pool', () => {
    // L has three teams, of which one is closed, so that the level above looks through it as well.
    const below = [team('a', 'L'), team('b', 'L'), team('c', 'L', '2026-01-01')];
    const tree = [team('root'), team('L', 'root'), team('M', 'root'), team('N', 'root'), ...below];
    const waiting = ['a', 'b', 'c', 'M', 'N'].map(
      (teamId, id): Unit => ({ kind: 'atom', id, teamId, key: note, pieces: 10 }),
    );
    const [first, second] = planPools({ teams: tree, waiting, lastPoolId: 0, made: new Set() });
    expect([first!.teamId, first!.units.map(({ teamId }) => teamId)]).toEqual(['L', ['a', 'b', 'c']]);
    const units = second!.units.map(({ kind, teamId }) => `${kind} ${teamId}`);
    expect([second!.teamId, units.sort(), second!.pieces]).toEqual(['root', ['atom M', 'atom N', 'pool L'], 50]);
  });

  test('leave out a team’s heaviest units until it is no more than four fifths', () => {
    const unit = (id: number, teamId: string, pieces: number): Unit => ({
      kind: 'atom',
      id,
      teamId,
      key: note,
      pieces,
    });
    const waiting = [unit(1, 'a', 60), unit(2, 'a', 6), unit(3, 'b', 5), unit(4, 'c', 5)];
    const [pool] = planPools({ teams, waiting, lastPoolId: 0, made: new Set() });
    expect(pool!.units.map(({ id }) => id).sort()).toEqual([2, 3, 4]);
    expect(planPools({ teams, waiting: waiting.filter(({ id }) => id !== 2), lastPoolId: 0, made: new Set() })).toEqual(
      [],
    );
  });

  test('are made once by a run that was cut off', () => {
    expect(keysOf([table, note], new Set(['root work note with_ai']))).toEqual([table]);
  });
});
