import { expect, test } from 'vitest';
import type { Arm } from '../../db/vocabulary.ts';
import type { Atom } from '../../server/evidence/atom.ts';
import { addPiece, emptyCell, type Piece } from '../../server/evidence/cell.ts';
import { typicalMinutes } from '../../server/evidence/typical-minutes.ts';

const blank: Omit<Piece, 'arm' | 'minutes'> = {
  ...{ outcome: null, reworkMinutes: 0, size: 3, expectedMinutes: null, expectedMinutesWithAi: null },
  ...{ byHandMinutes: null, reworkReasons: [], moreAsked: null, alsoByHand: null, timeBecame: null },
  ...{ whyWithoutAi: null, secondsToLog: null, day: '2026-03-02' },
};

/** One atom: each person's minutes. */
function atom(arm: Arm, minutes: readonly (readonly number[])[], more: Partial<Piece> = {}): Atom {
  const cells = minutes.map((own, person) => {
    const cell = emptyCell(`person ${person}`, arm);
    for (const one of own) addPiece(cell, { ...blank, ...more, arm, minutes: one }, 1);
    return cell;
  });
  return { id: 1, publishedOn: '2026-03-02', arm, trial: false, people: cells.length, cells, team: 'team' };
}

test('the geometric mean of all pieces, to five minutes, each arm by itself', () => {
  // Four pieces of 10 and four of 160: √(10 × 160) = 40, where the plain mean is 85.
  const withAi = atom('with_ai', [[10, 160], [10, 160], [10], [160], [10, 160]]);
  const withoutAi = atom('without_ai', [[62], [62], [62], [62], [63]]);
  expect(typicalMinutes([withAi, withoutAi], 5)).toEqual({ withAi: 40, withoutAi: 60 });
});

test('rework is part of it, and the least that is told is five minutes', () => {
  const quick = atom('with_ai', [[1], [1], [2], [1], [1]]);
  expect(typicalMinutes([quick], 5)).toEqual({ withAi: 5, withoutAi: null });
  const sentBack = atom('with_ai', [[10], [10], [10], [10], [10]], { reworkMinutes: 20 });
  expect(typicalMinutes([sentBack], 5)).toEqual({ withAi: 30, withoutAi: null });
});

test('fewer people than the floor tell nothing, also where a correction leaves them fewer', () => {
  const five = atom('with_ai', [[30], [30], [30], [30], [30]]);
  expect(typicalMinutes([five], 6)).toBeNull();
  expect(typicalMinutes([], 5)).toBeNull();
  const takenBack = atom('with_ai', [[]]);
  addPiece(takenBack.cells[0] as ReturnType<typeof emptyCell>, { ...blank, arm: 'with_ai', minutes: 30 }, -1);
  expect(typicalMinutes([five, takenBack], 5)).toBeNull();
});
