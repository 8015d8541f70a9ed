import { expect, test } from 'vitest';
import { outcomes, questions } from '../../db/vocabulary.ts';
import { wantedQuestions } from '../../server/domain/wanted-questions.ts';

const nothing = { expectedKnown: false, published: new Set<never>() };

test('what was published is asked last, and what was not comes first', () => {
  const first = wantedQuestions({ ...nothing, outcome: 'saved' });
  expect(first).toEqual(['by_hand_minutes', 'quality', 'more_asked', 'also_by_hand', 'time_became']);
  expect(wantedQuestions({ ...nothing, outcome: 'saved', published: new Set(['by_hand_minutes', 'quality']) })).toEqual(
    ['more_asked', 'also_by_hand', 'time_became', 'by_hand_minutes', 'quality'],
  );
});

test('what the entry has answered already is never asked', () => {
  expect(wantedQuestions({ ...nothing, outcome: 'saved', expectedKnown: true })).not.toContain('by_hand_minutes');
  // "I began again" says that it was done by hand too, and what the text was worth.
  expect(wantedQuestions({ ...nothing, outcome: 'redone' })).toEqual(['by_hand_minutes', 'more_asked']);
  expect(wantedQuestions({ ...nothing, outcome: 'without_ai' })).toEqual(['more_asked', 'why_without_ai']);
  for (const outcome of outcomes)
    expect(wantedQuestions({ ...nothing, outcome }).includes('time_became')).toBe(outcome === 'saved');
});

test('every question can be asked after some entry', () => {
  const all = new Set(outcomes.flatMap((outcome) => wantedQuestions({ ...nothing, outcome })));
  expect([...all].sort()).toEqual([...questions].sort());
});
