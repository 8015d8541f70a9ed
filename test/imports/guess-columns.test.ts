import { expect, test } from 'vitest';
import { readOutcome, readReasons } from '../../server/imports/cells.ts';
import { guessColumns } from '../../server/imports/guess-columns.ts';
import type { Target } from '../../server/imports/mapping.ts';

const guess = (columns: Record<string, string[]>) =>
  guessColumns(Object.entries(columns).map(([name, cells], at) => ({ at, name, label: name, cells }))).targets;

test.each<[string, Record<string, string[]>, (Target | null)[]]>([
  [
    '简体中文',
    {
      序号: ['1', '2'],
      姓名: ['张三', '李四'],
      日期: ['2026/2/27', '2026年2月3日'],
      工作类型: ['报表统计', '讲话稿'],
      是否使用AI: ['是', '否'],
      '用时（分钟）': ['30', '45'],
      返工用时: ['0', '10'],
      返工原因: ['', '数字出错'],
      备注: ['', '领导催得急'],
    },
    [null, 'contributor', 'day', 'taskType', 'ai', 'minutes', 'reworkMinutes', 'reworkReasons', null],
  ],
  [
    '繁體中文',
    {
      人員: ['王'],
      完成日期: ['2026-02-27'],
      工作類型: ['報表統計'],
      有沒有用AI: ['用了'],
      實際用時: ['30'],
      預計用時: ['60'],
    },
    ['contributor', 'day', 'taskType', 'ai', 'minutes', 'expectedMinutes'],
  ],
  [
    'English',
    {
      Who: ['A'],
      'Task type': ['Speech'],
      'Used AI?': ['yes'],
      'Minutes spent': ['30'],
      Size: ['3'],
      'Rework (min)': ['5'],
      'Estimate without AI': ['90'],
    },
    ['contributor', 'taskType', 'ai', 'minutes', 'size', 'reworkMinutes', 'byHandMinutes'],
  ],
  [
    'a study’s own names',
    {
      issue_id: ['12'],
      dev_id: ['3'],
      ai_treatment: ['1', '0'],
      predicted_time_no_ai: ['60'],
      initial_implementation_time: ['45'],
      post_review_implementation_time: ['5'],
    },
    ['id', 'contributor', 'ai', 'expectedMinutes', 'minutes', 'reworkMinutes'],
  ],
  [
    'targets themselves',
    { contributor: ['A'], minutes: ['3'], ai: ['1'], expectedMinutesWithAi: ['3'], byHandMinutes: ['4'] },
    ['contributor', 'minutes', 'ai', 'expectedMinutesWithAi', 'byHandMinutes'],
  ],
])('%s', (_, columns, expected) => {
  expect(guess(columns)).toEqual(expected);
});

test('a name is not believed against what stands below it', () => {
  expect(guess({ 时间: ['2026-02-27', '2026-02-28'], 用时: ['30', '45'] })).toEqual(['day', 'minutes']);
  expect(guess({ 用时: ['很久', '不久'], 姓名: ['张三'] })).toEqual([null, 'contributor']);
});

test('what cannot be anything else is known without a name', () => {
  expect(guess({ A: ['saved', 'redone', 'without_ai'], B: ['2026-02-27'], C: ['有', '无'], D: ['17', '40'] })).toEqual([
    'outcome',
    'day',
    null,
    null,
  ]);
});

test('no two columns are the same thing: the better name has it, the other waits for a person', () => {
  expect(guess({ 用时: ['30'], 实际用时: ['31'], 预计用时: ['60'] })).toEqual(['minutes', null, 'expectedMinutes']);
});

test('choices are read as people write them', () => {
  for (const [said, outcome] of [
    ['用了，省了时间', 'saved'],
    ['没用AI', 'without_ai'],
    ['推倒重來', 'redone'],
    ['Yes, but I redid it', 'redone'],
    ['Reworked', 'reworked'],
  ])
    expect(readOutcome(said!), said).toEqual({ ok: true, value: outcome });
  expect(readReasons('语气、格式不对；编造事实')).toEqual({
    ok: true,
    value: ['made_up_facts', 'wrong_tone_or_format'],
  });
  expect(readReasons('made_up_facts wrong_figures')).toMatchObject({ ok: true });
  expect(readReasons('无聊')).toMatchObject({ ok: false, code: 'not_in_list' });
});
