import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from '../../server/catalogue/packs/all.ts';
import { readingsOf } from '../../server/catalogue/readings.ts';
import { searchKeys, searchKeysIn } from '../../server/catalogue/search-keys.ts';
import { found } from '../../web/search/rank.ts';

const own = { 'zh-Hans': '调研报告', 'zh-Hant': '調查研究報告', en: 'Field report' };
const names = [...packs.flatMap(({ taskTypes }) => taskTypes.map((type) => type.names)), own];
const all = names.map((one) => ({ names: one, search: searchKeys(one, readingsOf) }));
const find = (typed: string) => found(all, typed)?.map((one) => one.names['zh-Hans']);
const first = (typed: string) => find(typed)?.[0];

test.each([
  ['jbxx', '简报信息'],
  ['jianb', '简报信息'],
  ['jianbaoxinxi', '简报信息'],
  ['JIAN BAO', '简报信息'],
  ['jian’bao', '简报信息'],
  ['dybg', '调研报告'],
  ['diaoyan', '调研报告'],
  ['tiaoyan', '调研报告'],
  ['hyjy', '会议纪要'],
  ['报表', '报表统计'],
  ['報表', '报表统计'],
  ['briefing', '简报信息'],
  ['bri', '简报信息'],
  ['briefing n', '简报信息'],
  ['woep', '方案预案'],
  ['ｊｂｘｘ', '简报信息'],
  // As its Traditional name is read: 會議紀錄.
  ['huiyijilu', '会议纪要'],
])('%s finds %s first', (typed, name) => {
  expect(first(typed)).toBe(name);
});

test('what was merged into a kind finds it, by characters, pinyin and English, and shows no name of its own', () => {
  const into = { id: 'into', mergedInto: null, names: { 'zh-Hans': '简报信息' } };
  const gone = { id: 'gone', mergedInto: 'into', names: { 'zh-Hans': '河长制巡河', en: 'River patrol' } };
  const other = { id: 'other', mergedInto: 'elsewhere', names: { 'zh-Hans': '讲话稿' } };
  const merged = { names: into.names, search: searchKeysIn([into, gone, other], into, readingsOf) };
  for (const typed of ['河长', '巡河', 'hzz', 'xunhe', 'river p', 'patrol', '简报', 'jb'])
    expect(found([merged], typed), typed).toHaveLength(1);
  for (const typed of ['讲话', 'jhg', '河巡']) expect(found([merged], typed), typed).toEqual([]);
  expect(searchKeysIn([other], into, readingsOf)).toEqual(searchKeys(into.names, readingsOf));
});

test('nothing typed is no search, and what nobody is called finds nobody', () => {
  expect(found(all, ' ')).toBeNull();
  expect(find('qqq')).toEqual([]);
  expect(find('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')).toEqual([]);
});

test('a name that begins so stands before one that only holds it, and equals keep the catalogue’s order', () => {
  const [start, ...rest] = find('报')!;
  expect(start).toBe('报表统计');
  expect(rest).toContain('简报信息');
  const notices = find('bg')!;
  expect(notices).toContain('调研报告');
  const order = all.map((one) => one.names['zh-Hans']);
  const letters = find('d')!.filter((name) => /^[电代调]/.test(name!));
  expect(letters).toEqual([...letters].sort((one, other) => order.indexOf(one!) - order.indexOf(other!)));
});

test('a kept catalogue of an earlier version has no keys yet, and is searched by its names', () => {
  expect(found([{ names: { 'zh-Hans': '简报信息', en: undefined } }], '简报')).toHaveLength(1);
  expect(found([{ names: { 'zh-Hans': '简报信息' } }], 'jb')).toEqual([]);
});

test('any beginnings of a name’s readings find it, whichever are typed whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
      fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (one, lengths, readings, units) => {
        const typed = one.search[0]!.split(' ')
          .slice(0, units)
          .map((unit, at) => {
            const ways = unit.split('/');
            return ways[readings[at]! % ways.length]!.slice(0, lengths[at]! + 1);
          })
          .join('');
        expect(found(all, typed)).toContain(one);
      },
    ),
  );
});
