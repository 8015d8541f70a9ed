import { expect, test } from 'vitest';
import { daysAfter } from '../../../server/domain/trial-days.ts';
import { closeTo } from '../../../web/studies/elsewhere.tsx';
import { dayProblem } from '../../../web/task/plan-form.tsx';
import { Verdict } from '../../../web/task/verdict.tsx';
import { WhatToDo } from '../../../web/task/what-to-do.tsx';
import { planning as en } from '../../../web/words/en/planning.ts';
import { planning as zhHans } from '../../../web/words/zh-Hans/planning.ts';
import { drawIn } from './draw.tsx';
import { fullTask, quietTask } from './told-boards.ts';

const textOf = (place: Element) => place.textContent?.replace(/\s+/g, ' ') ?? '';

test('the verdict stands with its hour and with what it would take to fall', async () => {
  const place = await drawIn('en', <Verdict row={fullTask().row} name="Briefing note" />);
  expect(textOf(place)).toMatch(/Probably faster with AI: the same work takes about \d+% less time/);
  expect(textOf(place)).toContain('An hour of Briefing note now takes about');
  expect(textOf(place)).toMatch(/unless the pieces done with AI were \d+% easier/);
});

test('of a kind that is not known, no number but what a first result takes', async () => {
  const place = await drawIn('zh-Hans', <Verdict row={quietTask().row} name="简报" />);
  expect(textOf(place)).toBe('这类工作还不知道。第一个结果要用 AI 的和不用 AI 的各有五个席位记过，两边件数都够。');
});

test('what was decided is one line at the top, and why to look again', async () => {
  const nothing = async () => {};
  const page = fullTask('returns');
  const place = await drawIn('en', <WhatToDo page={page} suggested={null} changed={nothing} settled={() => {}} />);
  expect(textOf(place)).toContain(
    'Do not use it for now · Decided on 10 September 2026 · look again on 1 October 2026',
  );
  expect(textOf(place)).toContain('the day to look again at “Do not use it for now” has come');
});

test('a day that will not do is answered with the days that will, in plain words', () => {
  const today = '2026-03-02';
  const say = (day: string) => day;
  const problem = (opensOn: string, closesOn: string) => dayProblem({ opensOn, closesOn }, today, en, say);
  expect(problem(today, daysAfter(today, 20))).toEqual({});
  expect(problem(today, daysAfter(today, 55))).toEqual({});
  expect(problem(today, daysAfter(today, 19)).closesOn).toBe(
    'The last day may be 2026-03-22 (3 weeks) to 2026-04-26 (8 weeks).',
  );
  expect(problem(today, daysAfter(today, 56)).closesOn).toContain('2026-04-26 (8 weeks)');
  expect(problem('2026-03-01', '2026-03-30').opensOn).toBe('The first day may be 2026-03-02 to 2026-03-30.');
  expect(problem('', '2026-03-30').opensOn).toContain('2026-03-02');
  const hans = dayProblem({ opensOn: today, closesOn: today }, today, zhHans, say);
  expect(hans.closesOn).toBe('结束日期可以是2026-03-22（3 周）到2026-04-26（8 周）。');
});

test('a kind without a study of its own is shown those of office work at large', () => {
  const study = (id: string, taskTypeIds: string[], general: boolean) =>
    ({ id, taskTypeIds, general }) as Parameters<typeof closeTo>[0][number];
  const all = [study('a', ['x'], false), study('b', [], true), study('c', [], false)];
  const ids = (taskTypeId?: string) => closeTo(all, taskTypeId).map(({ id }) => id);
  expect([ids('x'), ids('y'), ids()]).toEqual([['a'], ['b'], ['a', 'b', 'c']]);
});
