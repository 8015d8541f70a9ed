import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spoken } from '../../web/words/language.ts';

/** What staff read; the leads' pages have dictionaries of their own. */
const ofStaff = [
  'staff',
  'own',
  'promises',
  'works',
  'feedback',
  'closed',
  'afterwards',
  'rulings',
  'draw',
  'sheet',
] as const;
const folder = join(import.meta.dirname, '../../web/words');

type Staff = typeof import('../../web/words/zh-Hans/staff.ts').staff;
async function read(language: string): Promise<Staff> {
  const parts = await Promise.all(
    ofStaff.map(async (name) => {
      const words = (await import(`../../web/words/${language}/${name}.ts`))[name];
      return name === 'staff' || name === 'own' ? words : { [name]: words };
    }),
  );
  return Object.assign({}, ...parts);
}
const [zhHans, zhHant, en] = (await Promise.all(['zh-Hans', 'zh-Hant', 'en'].map(read))) as [Staff, Staff, Staff];
const dictionaries = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The source of every dictionary of a language, also of those for leads. */
const sources = (language: string) =>
  readdirSync(join(folder, language)).map((file): [string, string] => [
    `${language}/${file}`,
    readFileSync(join(folder, language, file), 'utf8'),
  ]);

/** Every text with its path; functions are tried with as many twos as they take. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return ['day', 'list', 'hat', 'me'].includes(key)
        ? []
        : [[here, value(...Array(Math.max(1, value.length)).fill(key === 'alone' ? '2' : 2))]];
    return texts(value, here);
  });
}

test('every language has every word, and none is empty', () => {
  const paths = texts(zhHans).map(([path]) => path);
  expect(paths.length).toBeGreaterThan(150);
  for (const words of [zhHant, en]) expect(texts(words).map(([path]) => path)).toEqual(paths);
  for (const words of Object.values(dictionaries))
    expect(texts(words).filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
});

test('no line of staff’s pages ends between a number and its unit', () => {
  for (const words of [zhHans, zhHant])
    expect(texts(words).filter(([, text]) => /\d (?!邀|為|为|的)[\u4e00-\u9fff]/.test(text))).toEqual([]);
  expect(texts(en).filter(([, text]) => /\d (min|h|minutes?|seconds?|hours?|pieces?|days?)\b/.test(text))).toEqual([]);
});

/** Every Chinese character of a two-byte code, by the ranges of its first and second bytes. */
function charactersOf(code: string, first: [number, number], second: [number, number]): Set<string> {
  const decoder = new TextDecoder(code);
  const characters = new Set<string>();
  for (let lead = first[0]; lead <= first[1]; lead++)
    for (let trail = second[0]; trail <= second[1]; trail++) {
      const [character] = decoder.decode(Uint8Array.of(lead, trail));
      if (character !== undefined && /\p{Script=Han}/u.test(character)) characters.add(character);
    }
  return characters;
}

/*
 * GB 2312 holds what is written in Simplified Chinese, Big5 what is written in Traditional; each lacks what only the other script
 * has. Where one character is used in both, but for different words, Big5 lets the Simplified use pass: these are named.
 */
test('each in its own script, the leads’ dictionaries too', () => {
  const simplified = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const traditional = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
  expect([simplified.has('们'), simplified.has('們'), traditional.has('們'), traditional.has('们')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  const strays = (language: string, isOwn: (character: string) => boolean) =>
    sources(language).flatMap(([file, text]) =>
      (text.match(/\p{Script=Han}/gu) ?? []).filter((one) => !isOwn(one)).map((one) => `${file} ${one}`),
    );
  expect(strays('zh-Hans', (one) => simplified.has(one))).toEqual([]);
  expect(strays('zh-Hant', (one) => traditional.has(one) && !'么后里'.includes(one))).toEqual([]);
  expect(texts(en).filter(([path, text]) => /\p{Script=Han}/u.test(text) && !path.endsWith('.law'))).toEqual([]);
});

test('punctuation of its own: full-width beside Chinese, curled quotation marks in English', () => {
  // A file’s ending and a formula’s bracket are no punctuation.
  const halfWidth = /.{0,6}(?:\p{Script=Han}(?:[,;:!?()]|\.(?![a-z]))|(?:[,.;:!?)]|(?<!·)\()\p{Script=Han}).{0,6}/gu;
  for (const language of ['zh-Hans', 'zh-Hant'])
    expect(
      sources(language).flatMap(([file, text]) => (text.match(halfWidth) ?? []).map((one) => [file, one])),
    ).toEqual([]);
  const quoted = (words: Staff, marks: RegExp) => texts(words).filter(([, text]) => marks.test(text));
  expect(quoted(zhHans, /["'“”‘’]/)).toEqual([]);
  expect(quoted(zhHant, /["'“”‘’]/)).toEqual([]);
  expect(quoted(en, /["']|\.\.\.|[，。：；？！「」]/)).toEqual([]);
});

test('a blank between Chinese and what is not, and never two', () => {
  const said = (words: object) =>
    Object.entries(words).flatMap(([, value]): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' ? said(value) : [],
    );
  // A circular is cited without.
  const prose = (words: object) => said(words).map((text) => text.replace(/〔\d{4}〕\d+[号號]/gu, ''));
  for (const words of [zhHans, zhHant])
    expect(prose(words).filter((text) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text))).toEqual(
      [],
    );
  for (const words of Object.values(dictionaries)) expect(said(words).filter((text) => /\s\s/.test(text))).toEqual([]);
});

test('minutes as each language writes them, a number never parted from its unit, nor a unit in itself', () => {
  const bare = (text: string) => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');
  const written = (words: { minutes(total: number): string }) =>
    [5, 60, 90, 130, 300].map((total) => bare(words.minutes(total)));
  for (const words of [zhHans, zhHant, en])
    for (const total of [5, 60, 90, 130]) expect(words.minutes(total)).not.toMatch(/ |分[钟鐘]|小[时時]/);
  expect(written(zhHans)).toEqual(['5 分钟', '1 小时', '1.5 小时', '2 小时 10 分', '5 小时']);
  expect(written(zhHant)).toEqual(['5 分鐘', '1 小時', '1.5 小時', '2 小時 10 分', '5 小時']);
  expect(written(en)).toEqual(['5 min', '1 h', '1.5 h', '2 h 10 min', '5 h']);
});

test('days as each language writes them', () => {
  const day = new Date(2026, 2, 2, 12);
  expect(zhHans.day(day)).toBe('3月2日周一');
  expect(zhHant.day(day)).toMatch(/^3月2日\s?(週|周)一$/);
  expect(en.day(day)).toMatch(/^Mon,? 2 March$/);
});

test('the browser’s first language that we speak', () => {
  expect(spoken(['zh-CN', 'en'])).toBe('zh-Hans');
  expect(spoken(['zh-TW'])).toBe('zh-Hant');
  expect(spoken(['zh-Hant-HK'])).toBe('zh-Hant');
  expect(spoken(['zh'])).toBe('zh-Hans');
  expect(spoken(['de', 'en-GB', 'zh'])).toBe('en');
  expect(spoken(['de'])).toBe('en');
  expect(spoken([])).toBe('en');
});
