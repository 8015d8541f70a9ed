import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AtomKey } from '../../server/publication/key.ts';
import { PaperOffice } from './paper-office.ts';

const histories = Number(process.env.HISTORIES ?? 400);

const teams = [
  { id: 'root', parentId: null },
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, parentId: 'root' })),
  { id: 'below', parentId: 'a' },
];
const keys: readonly AtomKey[] = [
  { sort: 'work', taskTypeId: 'note', arm: 'with_ai' },
  { sort: 'work', taskTypeId: 'note', arm: 'without_ai' },
  { sort: 'work', taskTypeId: 'table', arm: 'with_ai' },
  { sort: 'rework', arm: 'with_ai' },
  { sort: 'burden', burden: 'filing_twice' },
  { sort: 'burden', burden: 'proof_of_use' },
];

const team = fc.integer({ min: 0, max: teams.length - 1 });
const act = fc.oneof(
  // Few heavy and some light hands, so that floors, shares and waiting all bite.
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('log' as const),
      team,
      seat: fc.integer({ min: 0, max: 6 }),
      key: fc.integer({ min: 0, max: keys.length - 1 }),
      pieces: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 8, max: 20 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('run' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), team, closed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), to: fc.constantFrom('a', 'b', 'root') }) },
  // A whole team writes one piece each: what usually forms an atom.
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('all' as const), team, key: fc.nat(keys.length - 1) }) },
);

function play(acts: readonly (typeof act extends fc.Arbitrary<infer One> ? One : never)[], floor: number): PaperOffice {
  const office = new PaperOffice(teams, floor);
  for (const one of acts)
    switch (one.kind) {
      case 'log':
        for (let n = 0; n < one.pieces; n++) office.log(teams[one.team]!.id, String(one.seat), keys[one.key]!);
        break;
      case 'all':
        for (let seat = 0; seat < 5; seat++) office.log(teams[one.team]!.id, String(seat), keys[one.key]!);
        break;
      case 'delete':
        office.delete(one.at);
        break;
      case 'close':
        office.teams[one.team]!.closedOn = one.closed ? '2026-01-01' : null;
        break;
      case 'move':
        office.teams.find(({ id }) => id === 'below')!.parentId = one.to;
        break;
      case 'run':
        office.run();
    }
  for (let n = 0; n < 7; n++) office.run();
  return office;
}

test('theorem 1: disjoint atoms of five seats and more, no seat above two fifths, no level of fewer than three teams', () => {
  let atoms = 0;
  let raised = 0;
  let pools = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 90 }), fc.constantFrom(5, 5, 5, 10), (acts, floor) => {
      const office = play(acts, floor);
      expect(office.faults()).toEqual([]);
      atoms += office.atoms.length;
      raised += office.atoms.filter(({ teamId, pieces }) => pieces.some((piece) => piece.teamId !== teamId)).length;
      pools += office.pools.length;
    }),
    { numRuns: histories, seed: 1 },
  );
  // The histories are such that each rule has something to say.
  expect(Math.min(atoms / histories, raised / (histories / 100), pools / (histories / 100))).toBeGreaterThan(1);
});

test('what five seats wrote waits for nobody: a heavy hand keeps its own surplus back and no more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 9 }), (counts) => {
      const office = new PaperOffice([{ id: 'team', parentId: null }], 5);
      counts.forEach((count, seat) => {
        for (let n = 0; n < count; n++) office.log('team', String(seat), keys[0]!);
      });
      office.run();
      const [atom] = office.atoms;
      const taken = counts.map((_, seat) => atom!.pieces.filter((piece) => piece.seat === `team ${seat}`).length);
      const most = Math.max(...taken);
      taken.forEach((count, seat) => {
        expect(count).toBe(Math.min(counts[seat]!, most));
      });
      // As much as may be: one more of each who waits would break the share.
      const all = taken.reduce((sum, count) => sum + count, 0);
      const wait = counts.filter((count) => count > most).length;
      if (wait > 0) expect(most + 1).toBeGreaterThan(0.4 * (all + wait));
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('two runs in its own key, three in the mixed one, then up: never sooner, never later', () => {
  const tree = ['a', 'b', 'c'].map((id) => ({ id, parentId: 'root' }));
  const office = new PaperOffice([{ id: 'root', parentId: null }, ...tree], 5);
  // Three teams of two: none can publish anything of its own.
  for (const { id } of tree) for (const seat of ['1', '2']) office.log(id, seat, keys[0]!);
  const published = () => office.atoms.map(({ run, teamId, key }) => [run, teamId, key.sort]);
  for (let n = 0; n < 3; n++) office.run();
  expect(published()).toEqual([]);
  office.run();
  expect(published()).toEqual([[3, 'root', 'mixed']]);

  // Two kinds by three people each: sideways in the second run.
  const sideways = new PaperOffice([{ id: 'team', parentId: null }], 5);
  for (const seat of ['1', '2', '3']) sideways.log('team', seat, keys[0]!);
  for (const seat of ['4', '5', '6']) sideways.log('team', seat, keys[2]!);
  sideways.run();
  expect(sideways.atoms).toEqual([]);
  sideways.run();
  expect(sideways.atoms).toMatchObject([{ run: 1, seats: 6, key: { sort: 'mixed', arm: 'with_ai' } }]);
});

test('what waits in a closed team goes up at the next run, and is deleted where nothing is above', () => {
  const office = new PaperOffice(
    [{ id: 'root', parentId: null }, ...['a', 'b', 'c'].map((id) => ({ id, parentId: 'root' }))],
    5,
  );
  for (const id of ['a', 'b', 'c']) for (const seat of ['1', '2']) office.log(id, seat, keys[0]!);
  for (const one of office.teams) if (one.parentId !== null) one.closedOn = '2026-01-01';
  office.run();
  expect(office.atoms).toMatchObject([{ teamId: 'root', seats: 6 }]);
  const alone = new PaperOffice([{ id: 'team', parentId: null }], 5);
  alone.log('team', '1', keys[0]!);
  alone.teams[0]!.closedOn = '2026-01-01';
  alone.run();
  expect([alone.waiting.length, alone.dropped.length]).toEqual([0, 1]);
});
