import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories, OfficeInMemory } from './pool-histories.ts';

/* The theorem of pool.ts over plans alone: thousands of nasty histories of a whole tree. */

/** The promise, not the program's constants. */
const fewest = { teams: 3, people: 5 };

test('no difference of an upper level’s figures rests on fewer than three of its teams', () => {
  const seen = { differences: 0, ofPools: 0 };
  fc.assert(
    fc.property(histories, (history) => {
      const office = new OfficeInMemory();
      const figures = new Map<string, Map<string, number[]>>();
      for (const step of history) {
        office.take(step);
        for (const { id } of office.teams) {
          const own = figures.get(id) ?? new Map([['', []]]);
          figures.set(id, own);
          if (office.pools.some(({ teamId }) => teamId === id))
            for (const atomIds of office.figuresOf(id)) own.set(atomIds.join(), atomIds);
        }
      }
      for (const [teamId, own] of figures) expectDifferencesOfManyTeams(office, teamId, [...own.values()], seen);
    }),
    { seed: 20261124, numRuns: 400 },
  );
  // A history that pools nothing proves nothing.
  expect(seen.differences).toBeGreaterThan(20_000);
  expect(seen.ofPools).toBeGreaterThan(15_000);
}, 300_000);

test('a figure stays what it was when teams move: the old level keeps what it counted, the new one has nothing of it', () => {
  let moves = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const office = new OfficeInMemory();
      for (const step of history) {
        const before = office.teams.map(({ id }) => JSON.stringify(office.figuresOf(id)));
        const { day } = office;
        office.take(step);
        if (step.do !== 'move' && step.do !== 'close') continue;
        office.day = day;
        const known = office.teams.slice(0, before.length);
        expect(known.map(({ id }) => JSON.stringify(office.figuresOf(id)))).toEqual(before);
        moves += 1;
      }
    }),
    { seed: 20261124, numRuns: 100 },
  );
  expect(moves).toBeGreaterThan(300);
});

test('each atom is counted once on a level, and no pool is ever changed', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const office = new OfficeInMemory();
      let before: string[] = [];
      for (const step of history) {
        office.take(step);
        const pools = office.pools.map((pool) => JSON.stringify(pool));
        expect(pools.slice(0, before.length)).toEqual(before);
        before = pools;
      }
      const units = office.pools.flatMap((pool) => pool.units.map(({ kind, id }) => `${kind} ${id}`));
      expect(new Set(units).size).toBe(units.length);
      for (const { id } of office.teams)
        for (const ids of office.figuresOf(id)) expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

function expectDifferencesOfManyTeams(
  office: OfficeInMemory,
  teamId: string,
  sets: readonly number[][],
  seen: { differences: number; ofPools: number },
): void {
  const counts = sets.map((ids) => countsOf([[ids, 1]]));
  for (const [at, one] of counts.entries())
    for (const [below, other] of counts.slice(0, at).entries()) {
      const third = sets[(at * 7 + below * 3) % sets.length]!;
      for (const difference of [
        minus(one, other),
        countsOf([
          [sets[at]!, 1],
          [sets[below]!, 1],
          [third, -1],
        ]),
      ]) {
        const { teams, ownPeople } = supportOf(office, teamId, difference);
        if (teams.size === 0) continue;
        seen.differences += 1;
        if (teams.size > 1) seen.ofPools += 1;
        if (teams.size < fewest.teams && ownPeople < fewest.people)
          expect.fail(`two figures of ${teamId} differ by ${[...teams]} and ${ownPeople} of its own people`);
      }
    }
}

type Counts = Map<number, number>;

function countsOf(sets: readonly (readonly [readonly number[], number])[]): Counts {
  const counts: Counts = new Map();
  for (const [ids, times] of sets) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + times);
  return counts;
}

function minus(one: Counts, other: Counts): Counts {
  const counts = new Map(one);
  for (const [id, times] of other) counts.set(id, (counts.get(id) ?? 0) - times);
  return counts;
}

/** Whose versions are left: of which teams, and how many of the level's own people. */
function supportOf(office: OfficeInMemory, teamId: string, counts: Counts) {
  const left = new Map<string, { times: number; team: string; person: string }>();
  for (const [id, times] of counts) {
    if (times === 0) continue;
    for (const { version, sign, team, person } of office.atoms[id - 1]!.items) {
      const before = left.get(version)?.times ?? 0;
      left.set(version, { team, person, times: before + sign * times });
    }
  }
  const standing = [...left.values()].filter(({ times }) => times !== 0);
  const teams = new Set(standing.map(({ team }) => team));
  const ownPeople = new Set(standing.filter(({ team }) => team === teamId).map(({ person }) => person)).size;
  return { teams, ownPeople };
}
