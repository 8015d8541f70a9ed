// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { forget } from '../../web/api/remembered.ts';
import { changesSinceLast } from '../../web/pages/own/since-last.ts';
import type { Works } from '../../web/works/read-works.ts';

type Told = Pick<Works, 'cards' | 'endedBurdens' | 'answers'>;
type Decision = Told['cards'][number]['decision'];

const told = (decision: Decision, answers: Told['answers'] = [], endedBurdens: Told['endedBurdens'] = []): Told => ({
  cards: [{ taskTypeId: 'a', decision } as Told['cards'][number]],
  endedBurdens,
  answers,
});
const use: Decision = { ruling: 'use', reason: 'quick', decidedOn: '2026-03-02', reviewOn: null };
const answer = { question: '培训能少些吗', answer: '改为自愿', answeredOn: '2026-03-03' };

beforeEach(() => forget('seen'));

test('a first visit has nothing to compare with, and a second without news says nothing', () => {
  expect(changesSinceLast(told(use, [answer]))).toEqual([]);
  expect(changesSinceLast(told(use, [answer]))).toEqual([]);
});

test('a new decision, another one on the same kind, and an answer are told once', () => {
  changesSinceLast(told(null));
  expect(changesSinceLast(told(use))).toEqual([{ kind: 'decided', taskTypeId: 'a', ruling: 'use' }]);
  const avoid: Decision = { ...use, ruling: 'do_not_use' };
  expect(changesSinceLast(told(avoid, [answer]))).toEqual([
    { kind: 'decided', taskTypeId: 'a', ruling: 'do_not_use' },
    { kind: 'answered', question: answer.question },
  ]);
  expect(changesSinceLast(told(avoid, [answer]))).toEqual([]);
});

test('a burden that the lead ended is told once, and again when it is ended again', () => {
  changesSinceLast(told(null));
  const ended = (endedOn: string) => changesSinceLast(told(null, [], [{ burden: 'proof_of_use', endedOn }]));
  expect(ended('2026-03-02')).toEqual([{ kind: 'ended', burden: 'proof_of_use' }]);
  expect(ended('2026-03-02')).toEqual([]);
  expect(ended('2026-05-02')).toEqual([{ kind: 'ended', burden: 'proof_of_use' }]);
});

test('what is taken back is no news', () => {
  changesSinceLast(told(use, [answer]));
  expect(changesSinceLast(told(null))).toEqual([]);
});
