import { describe, expect, test } from 'vitest';
import { type Advisable, adviceOf, proposalOf } from '../../server/domain/advice.ts';
import { cameBack } from '../../server/domain/came-back.ts';
import { mayHaveReasons } from '../../server/domain/may-have-reasons.ts';
import { restsOnWord, sidedWords, sideOf } from '../../server/domain/word-side.ts';

test.each([
  ['saved', 0, false],
  ['saved', 1, true],
  ['same', 0, false],
  ['reworked', 0, true],
  ['redone', 0, true],
  ['without_ai', 0, false],
  ['without_ai', 5, true],
] as const)('%s with %i minutes of rework came back: %s', (outcome, reworkMinutes, back) => {
  expect(cameBack({ outcome, reworkMinutes })).toBe(back);
});

test('reasons go with AI, or with rework', () => {
  expect(mayHaveReasons({ outcome: 'saved' })).toBe(true);
  expect(mayHaveReasons({ outcome: 'without_ai' })).toBe(false);
  expect(mayHaveReasons({ outcome: 'without_ai', reworkMinutes: 0 })).toBe(false);
  expect(mayHaveReasons({ outcome: 'without_ai', reworkMinutes: 1 })).toBe(true);
});

describe('what to do about a kind of work', () => {
  const open: Advisable<string> = { task: 'a', word: null, ruling: null, doneTwice: false, oftenMended: false };

  test.each<[string, Partial<Advisable<string>>, ReturnType<typeof proposalOf>]>([
    ['nothing known', {}, null],
    ['faster', { word: 'probably_saves' }, 'use'],
    ['faster, often mended', { word: 'saves', oftenMended: true }, 'use_with_checks'],
    ['slower', { word: 'probably_costs' }, 'avoid'],
    ['pointing somewhere', { word: 'points_to_saving' }, null],
    ['pointing elsewhere', { word: 'points_to_cost' }, null],
    ['done twice', { word: 'saves', doneTwice: true }, 'ask_whether_needed'],
    ['ruled out though faster', { word: 'saves', ruling: 'do_not_use' }, 'avoid'],
    ['ruled in though slower', { word: 'costs', ruling: 'use' }, 'use'],
    ['ruled in though done twice', { ruling: 'use_with_checks', doneTwice: true }, 'use_with_checks'],
    ['dropped though faster', { word: 'saves', ruling: 'drop_the_task', doneTwice: true }, null],
  ])('%s', (_, known, proposal) => {
    expect(proposalOf({ ...open, ...known })).toBe(proposal);
  });

  test('three lines at most, a burden last', () => {
    const tasks: Advisable<string>[] = [
      { ...open, task: 'fast', word: 'saves' },
      { ...open, task: 'slow', word: 'costs' },
      { ...open, task: 'twice', doneTwice: true },
    ];
    const burden = { burden: 'proof_of_use', minutes: 90 } as const;
    expect(adviceOf(tasks, burden).map(({ kind }) => kind)).toEqual(['use', 'avoid', 'ask_whether_needed']);
    expect(adviceOf(tasks.slice(1), burden).map(({ kind }) => kind)).toEqual([
      ...['avoid', 'ask_whether_needed', 'drop_burden'],
    ]);
    expect(adviceOf([], null)).toEqual([]);
  });
});

test('words take a side only where they are verdicts; rulings about AI rest on them', () => {
  const by = (side: string) => sidedWords.filter((word) => sideOf(word) === side);
  expect([by('gain'), by('loss'), by('even'), by('open')]).toEqual([
    ['saves', 'probably_saves'],
    ['probably_costs', 'costs'],
    ['no_large_difference'],
    ['points_to_saving', 'points_to_cost', 'too_early'],
  ]);
  const rulings = ['use', 'use_with_checks', 'do_not_use', 'drop_the_task', 'stop_logging'] as const;
  expect(rulings.filter(restsOnWord)).toEqual(['use', 'use_with_checks', 'do_not_use']);
});
