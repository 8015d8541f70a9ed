import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keys, playHistories } from './atoms-property.ts';
import { PaperOffice } from './paper-office.ts';

test('theorem 1: disjoint atoms of five seats and more, no seat above two fifths, no level of fewer than three teams', () => {
  playHistories(400, 1);
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
