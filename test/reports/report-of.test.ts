import { expect, it, test } from 'vitest';
import { languages, reworkReasons, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import { tellBoard } from '../../server/boards/tell-board.ts';
import { replyTo } from '../../server/reports/reply.ts';
import { reportOf } from '../../server/reports/report-of.ts';
import { readAt, released, row } from '../support/released.ts';
import { decided, tellable } from '../support/tellable.ts';
import { randomBoard } from './random-board.ts';

const ran = { lastRun: '2026-10-05', nextRun: '2026-11-02' };
const saves = readAt('2026-10-05', 0.6, 0.2);

test('a ruling stands in the brief, and "use, with checks" is not told as "use"', () => {
  const told = tellable({
    released: released({ ...ran, rows: [row('briefing', saves)] }),
    decisions: [decided('briefing', { ruling: 'use_with_checks' })],
  });
  const report = reportOf(tellBoard(told), 'zh-Hans');
  expect(report.says.whatToDo).toEqual(['可以用，但要核对：简报。']);
  expect(report.taskTypes[1]!.says.ruling).toBe('2026年9月10日定：可以用，但要核对');
  expect(report.taskTypes[1]!.says.hour).toBe('一小时的简报现在约 35\u00a0分钟');
});

test('"ask whether it is needed" is in the brief as on the board', () => {
  const share = { period: '2026-Q3', taskTypeId: 'briefing', question: 'also_by_hand', option: 'yes' } as const;
  const told = tellable({ released: released({ ...ran, shares: [{ ...share, third: 'over_two_thirds' }] }) });
  const { says } = reportOf(tellBoard(told), 'en');
  expect(says.whatToDo).toEqual([expect.stringMatching(/^Ask whether it is needed at all: Briefing note/)]);
});

test.each(languages)('where nothing is known it says so in %s, and tells no costs', (language) => {
  const volumes = [{ period: '2026-Q3', taskTypeId: null, what: 'burdens', low: 300, high: 500 } as const];
  const report = reportOf(tellBoard(tellable({ released: released({ ...ran, volumes }) })), language);
  const { text } = replyTo(report);
  expect(report.says.headline.after).toMatch(/5.*150/);
  expect(report.account).toEqual([]);
  expect(text).toContain(report.says.headline.figure);
  expect(text).not.toMatch(/undefined|null|NaN|300|500/);
});

test('a name that holds what no keyboard makes is one line of text', () => {
  const told = tellable({ team: { id: 'team', name: 'A\u0000\u0007\nB', closedOn: null } });
  expect(reportOf(tellBoard(told), 'en').team).toBe('A B');
});

it.each(languages)('in %s no key of a report or letter counts people or entries', (language) => {
  const { board } = randomBoard(3);
  const report = reportOf(board, language);
  const keys = new Set<string>();
  JSON.stringify({ report, reply: replyTo(report) }, (key, value) => {
    keys.add(key);
    return value;
  });
  const counting = /(people|contributor|entries|pieces|users|staff|rate$|count|usage|clusters|influence|arm$)/i;
  const known: readonly string[] = ['people', 'account', ...reworkReasons, ...timeUses, ...whysWithoutAi];
  expect([...keys].filter((key) => counting.test(key) && !known.includes(key))).toEqual([]);
});
