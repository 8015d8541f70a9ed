import { expect, test } from 'vitest';
import { packs } from '../../server/catalogue/packs/all.ts';
import { readingsOf } from '../../server/catalogue/readings.ts';
import { searchKeys } from '../../server/catalogue/search-keys.ts';

test('a name is found by its readings, the one that its neighbours call for first', () => {
  expect(searchKeys({ 'zh-Hans': '简报信息' }, readingsOf)).toEqual(['jian bao xin/shen xi']);
  const first = (name: string) => searchKeys({ 'zh-Hans': name }, readingsOf)[0]!.replace(/\/\S+/g, '');
  expect(first('调研报告')).toBe('diao yan bao gao');
  expect(first('银行对账')).toBe('yin hang dui zhang');
  expect(first('重大项目')).toBe('zhong da xiang mu');
  expect(first('会计凭证')).toBe('kuai ji ping zheng');
  // Who reads a character the other way finds it too.
  expect(searchKeys({ 'zh-Hans': '调研' }, readingsOf)[0]).toMatch(/^diao\/tiao/);
});

test('Traditional names have readings as well, and one that both scripts share stands once', () => {
  const [key] = searchKeys({ 'zh-Hant': '調查研究報告' }, readingsOf);
  expect(key!.replace(/\/\S+/g, '')).toBe('diao cha yan jiu bao gao');
  expect(searchKeys({ 'zh-Hans': '翻译', 'zh-Hant': '翻譯' }, readingsOf)).toEqual(['fan yi']);
});

test('words of other scripts and figures are units of their own', () => {
  expect(searchKeys({ en: 'Reply to a petitioner’s letter' }, readingsOf)).toEqual(['reply to a petitioners letter']);
  expect(searchKeys({ 'zh-Hans': 'AI 文稿／ＰＰＴ 3月' }, readingsOf)).toEqual(['ai wen gao ppt 3 yue']);
  expect(searchKeys({ en: ' — ' }, readingsOf)).toEqual([]);
});

test('ü as an input method writes it, and as it is written without one', () => {
  expect(searchKeys({ 'zh-Hans': '旅游' }, readingsOf)).toEqual(['lv/lu you']);
});

test('every name of every pack has a key of plain letters for each of its characters', () => {
  const names = packs.flatMap(({ taskTypes }) => taskTypes.map((type) => type.names));
  expect(names.length).toBeGreaterThan(35);
  for (const { 'zh-Hans': name } of names) {
    const [key] = searchKeys({ 'zh-Hans': name }, readingsOf);
    expect(key, name).toMatch(/^[a-z]+(\/[a-z]+)*( [a-z]+(\/[a-z]+)*)*$/);
    expect(key!.split(' ')).toHaveLength([...name].length);
  }
});
