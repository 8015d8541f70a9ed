import { expect, test } from 'vitest';
import type { AtomKey } from '../../server/publication/key.ts';
import { goesSideways, goesUp, hasGoneUp, sidewaysOf, triesOwnKey } from '../../server/publication/waiting.ts';

const work: AtomKey = { sort: 'work', taskTypeId: 'note', arm: 'without_ai' };
const piece = (waited: number, key: AtomKey = work) => ({ id: 'a', seat: 'b', teamId: 'c', key, waited });
const runs = [0, 1, 2, 3, 4, 5, 6];
const when = (says: (waited: number) => boolean) => runs.filter(says);

test('two runs in its own key, sideways from the second on, up from the fourth, and two runs later from there', () => {
  expect(when((waited) => triesOwnKey(piece(waited)))).toEqual([0, 1]);
  expect(when((waited) => goesSideways(piece(waited)))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(when((waited) => goesUp(piece(waited), 0))).toEqual([3, 4, 5, 6]);
  expect(when((waited) => goesUp(piece(waited), 1))).toEqual([5, 6]);
  // In the run in which it went up it was tried below; in later ones not any more.
  expect(when((waited) => hasGoneUp(piece(waited), 0))).toEqual([4, 5, 6]);
  expect(when((waited) => hasGoneUp(piece(waited), 1))).toEqual([6]);
});

test('later rework has no other key than its own; mixed atoms keep the arms apart', () => {
  const rework: AtomKey = { sort: 'rework', arm: 'with_ai' };
  expect(when((waited) => triesOwnKey(piece(waited, rework)))).toEqual(runs);
  expect(when((waited) => goesSideways(piece(waited, rework)))).toEqual([]);
  expect(sidewaysOf(work)).toEqual({ sort: 'mixed', arm: 'without_ai' });
  expect(sidewaysOf({ ...work, arm: 'with_ai' })).toEqual({ sort: 'mixed', arm: 'with_ai' });
  expect(sidewaysOf({ sort: 'burden', burden: 'proof_of_use' })).toEqual({ sort: 'burden', burden: null });
  expect(sidewaysOf(rework)).toEqual(rework);
});
