import fc from 'fast-check';
import { expect } from 'vitest';
import type { AtomKey } from '../../server/publication/key.ts';
import { PaperOffice } from './paper-office.ts';

const teams = [
  { id: 'root', parentId: null },
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, parentId: 'root' })),
  { id: 'below', parentId: 'a' },
];
export const keys: readonly AtomKey[] = [
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

/** Plays so many random histories: disjoint atoms of five seats and more, no seat above two fifths, no level of fewer than three teams. */
export function playHistories(histories: number, seed: number): void {
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
    { numRuns: histories, seed },
  );
  // The histories are such that each rule has something to say.
  expect(Math.min(atoms / histories, raised / (histories / 100), pools / (histories / 100))).toBeGreaterThan(1);
}
