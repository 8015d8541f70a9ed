import { describe, expect, test } from 'vitest';
import type { EntryPiece, Piece, ReworkPiece } from '../../server/publication/piece.ts';
import { sumsOf } from '../../server/publication/sums.ts';
import { holdRework, holdToUsual } from '../../server/publication/usual.ts';

let made = 0;
const entry = (seat: string, more: Partial<EntryPiece> = {}): EntryPiece => ({
  ...{ sort: 'entry', id: String(++made).padStart(4, '0'), seat, teamId: 'team', waited: 0 },
  key: { sort: 'work', taskTypeId: 'note', arm: 'with_ai' },
  ...{ taskTypeId: 'note', size: 3, day: '2026-03-02', minutes: 30, cameBack: false, outcome: 'saved', reasons: [] },
  ...{ byHandMinutes: null, moreAsked: null, alsoByHand: null, timeBecame: null, whyWithoutAi: null },
  ...{ quality: null, secondsToLog: null },
  ...more,
});
const rework = (seat: string, minutes: number): ReworkPiece => ({
  ...{ sort: 'rework', id: String(++made), seat, teamId: 'team', waited: 0, taskTypeId: 'note', size: 3 },
  ...{ day: '2026-03-02', minutes, reasons: [] },
  key: { sort: 'rework', arm: 'with_ai' },
});
const naming = { seatOf: Number, kindOf: () => 4, usualOf: () => [] };
/** As sums keep them: in hundredths, so that 10 minutes are 9.97 and 100 are 100.5. */
const log = (minutes: number) => Math.round(100 * Math.log(minutes));

describe('cells', () => {
  const cellsOf = (...pieces: Piece[]) => sumsOf({ pieces }, naming).cells;

  test('are sums by seat, kind, size, arm and quarter', () => {
    const without = { key: { sort: 'work', taskTypeId: 'note', arm: 'without_ai' }, outcome: 'without_ai' } as const;
    expect(
      cellsOf(
        entry('2', { minutes: 20 }),
        entry('1', { minutes: 30 }),
        entry('1', { minutes: 40 }),
        entry('1', { day: '2026-04-01' }),
        entry('1', { size: 5 }),
        entry('1', without),
      ),
    ).toEqual([
      { seat: 1, kind: 4, size: 3, arm: 0, quarter: 8104, pieces: 1, minutes: 30, squares: 900 },
      { seat: 1, kind: 4, size: 3, arm: 1, quarter: 8104, pieces: 2, minutes: 70, squares: 2_500 },
      { seat: 1, kind: 4, size: 3, arm: 1, quarter: 8105, pieces: 1, minutes: 30, squares: 900 },
      { seat: 1, kind: 4, size: 5, arm: 1, quarter: 8104, pieces: 1, minutes: 30, squares: 900 },
      { seat: 2, kind: 4, size: 3, arm: 1, quarter: 8104, pieces: 1, minutes: 20, squares: 400 },
    ]);
  });

  test('later rework is minutes without a piece, of no kind and size', () => {
    const cells = cellsOf(entry('1'), rework('1', 25));
    expect(cells[0]).toMatchObject({ kind: 0, size: 0, pieces: 0, minutes: 25, squares: 625 });
    expect(cellsOf(rework('1', 0))).toEqual([]);
  });
});

test('tallies count answers, of with-AI pieces only where they are about AI', () => {
  const [tally] = sumsOf(
    {
      pieces: [
        entry('1', {
          cameBack: true,
          outcome: 'reworked',
          byHandMinutes: 60.4,
          secondsToLog: 10,
          reasons: ['wrong_figures'],
        }),
        entry('1', { moreAsked: true, alsoByHand: false, quality: 'worse', timeBecame: 'thinking' }),
        entry('1', { key: { sort: 'work', taskTypeId: 'note', arm: 'without_ai' }, outcome: 'without_ai' }),
      ],
    },
    naming,
  ).tallies;
  expect(tally).toMatchObject({
    ...{ pieces: 3, timed: 1, seconds: 10, outcomes: 2, saved: 1, cameBack: 1 },
    ...{ moreAsked: 1, moreAskedYes: 1, alsoByHand: 1, alsoByHandYes: 0, felt: 1, feltMinutes: 30, byHandMinutes: 60 },
    ...{ worse: 1, better: 0, thinking: 1, residents: 0 },
  });
});

describe('minutes are held', () => {
  const hold = (minutes: readonly number[], own: readonly number[], team: readonly number[]) => {
    const pieces = minutes.map((one) => ({ seat: 'a', minutes: one, size: 3 }));
    const found = holdToUsual(pieces, { own: new Map([['a', own]]), team });
    return { ...found, minutes: pieces.map((piece) => found.held.get(piece)) };
  };

  test('to six times the own usual from three own pieces on, before that of the team’s', () => {
    const [own, team] = [Array(3).fill(log(10)), Array(25).fill(log(100))];
    expect(hold([2_400, 1], own, team).minutes).toEqual([59, 2]);
    expect(hold([2_400, 1], own.slice(1), team).minutes).toEqual([602, 2]);
  });

  test('and so are known, the latest fifteen of a person and twenty-five of a team', () => {
    const { own, team } = hold([2_400], Array(15).fill(log(10)), Array(25).fill(log(10)));
    expect(own.get('a')).toEqual([...Array(14).fill(log(10)), log(59)]);
    expect(team).toEqual([...Array(24).fill(log(10)), log(59)]);
  });

  test('later rework to six times the usual; without one as it is', () => {
    expect(holdRework(2_400, 3, { own: Array(3).fill(log(10)), team: [] })).toBe(60);
    expect(holdRework(50, 3, { own: Array(3).fill(log(10)), team: [] })).toBe(50);
    expect(holdRework(2_400, 3, { own: [], team: [log(100)] })).toBe(603);
    expect(holdRework(2_400, 3, { own: [], team: [] })).toBe(2_400);
  });
});
