import { beforeAll, expect, test } from 'vitest';
import { languages, reworkReasons, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import type { Board } from '../../server/publication/board.ts';
import { replyTo } from '../../server/reports/reply.ts';
import { reportOf } from '../../server/reports/report-of.ts';
import { verdictSentence } from '../../web/words/verdict-sentence.ts';
import { verdicts } from '../../web/words/zh-Hans/verdicts.ts';
import { boardWithEight } from './office-with-eight.ts';

let board: Board;
let ready: Promise<Board> | undefined;
/** Made within a test, as its context needs one to clean up after. */
const eight = async () => {
  ready ??= boardWithEight();
  board = await ready;
  return board;
};

beforeAll(() => {
  ready = undefined;
});

test('a report says each verdict in the board’s own words, in the catalogue’s order', async () => {
  const report = reportOf(await eight(), 'zh-Hans');
  expect(report.taskTypes.map(({ says }) => says.sentence)).toEqual(
    board.taskTypes.map(({ evidence }) => verdictSentence(evidence, verdicts, board.office.floor)),
  );
  expect(report.period).toEqual({ from: '2025-03-03', to: '2026-03-02' });
  expect(report.says.period).toBe('近一年（2025年3月3日至2026年3月2日公布的数据）');
  expect(report.says.asOf).toBe('截至2026年3月2日');
  expect(report.burdens[0]!.says.line).toContain('国办函〔2026〕12号');
});

test('the account adds up', async () => {
  const { account } = reportOf(await eight(), 'en');
  const minutes = account.map((line) => line.minutes);
  expect(minutes.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(minutes[4]);
});

const nothingToDo: Board['whatToDo'] = {
  use: null,
  avoid: null,
  dropBurden: null,
  dropTask: null,
  doneTwiceShare: null,
};

test('where nothing is published it says so, and what would make it known', async () => {
  const empty: Board = {
    ...(await eight()),
    headline: { kind: 'nothing_published' },
    whatToDo: nothingToDo,
    ...{ taskTypes: [], notCounted: [], burdens: [], timeUses: null, asOf: null },
  };
  for (const language of languages) {
    const report = reportOf(empty, language);
    const { text } = replyTo(report);
    expect(report.says.unlock).toMatch(/5/);
    expect(report.account).toEqual([]);
    expect(text).toContain(report.says.unlock!);
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(report.balance).toMatchObject({ kind: 'nothing_published', net: null });
  }
});

test('where only costs are known it tells them, and promises no saving', async () => {
  const costs: Board = {
    ...(await eight()),
    headline: { kind: 'costs_only', burdenMinutes: 210, toolMinutes: 20 },
    whatToDo: { ...nothingToDo, dropBurden: 'usage_reporting' },
    ...{ taskTypes: [], notCounted: [] },
  };
  const report = reportOf(costs, 'zh-Hans');
  expect(report.says.headline.before + report.says.headline.figure).toContain('已知花掉');
  expect(report.account.map(({ part, minutes }) => [part, minutes])).toEqual([
    ['burdens', -210],
    ['tool', -20],
  ]);
  expect(replyTo(report).text).not.toContain('净省');
});

test('a name that holds what no keyboard makes is one line of text', async () => {
  const { team } = await eight();
  const report = reportOf({ ...board, team: { ...team, name: 'A\u0000\u0007\nB' } }, 'en');
  expect(report.team).toBe('A B');
});

test.each(languages)(
  'nothing in a report in %s counts people or entries, or says how much AI was used',
  async (language) => {
    const report = reportOf(await eight(), language);
    const keys = new Set<string>();
    const numbers = new Set<number>();
    JSON.stringify({ report, reply: replyTo(report) }, (key, value) => {
      keys.add(key);
      if (typeof value === 'number') numbers.add(value);
      return value;
    });
    const counting = /(people|contributor|entries|pieces|users|staff|rate$|count|usage|clusters|influence|arm)/i;
    const allowed = ['peopleBand', 'people', 'moreEntries', 'notCounted', 'contributorEffects', 'account'];
    const known: readonly string[] = [...allowed, ...reworkReasons, ...timeUses, ...whysWithoutAi];
    expect([...keys].filter((key) => counting.test(key) && !known.includes(key))).toEqual([]);
    // 7 people, 56 pieces each way, 112 in all.
    expect([7, 56, 112].filter((number) => numbers.has(number))).toEqual([]);
    const people = report.taskTypes.map(({ says }) => says.people);
    expect(people.every((said) => /5\D+9/.test(said!))).toBe(true);
  },
);
