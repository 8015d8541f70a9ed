import { expect, test } from 'vitest';
import { own as enOwn } from '../../web/words/en/own.ts';
import { promises as enPromises } from '../../web/words/en/promises.ts';
import { staff as enStaff } from '../../web/words/en/staff.ts';
import { spoken } from '../../web/words/language.ts';
import { own as zhHansOwn } from '../../web/words/zh-Hans/own.ts';
import { promises as zhHansPromises } from '../../web/words/zh-Hans/promises.ts';
import { staff as zhHansStaff } from '../../web/words/zh-Hans/staff.ts';
import { own as zhHantOwn } from '../../web/words/zh-Hant/own.ts';
import { promises as zhHantPromises } from '../../web/words/zh-Hant/promises.ts';
import { staff as zhHantStaff } from '../../web/words/zh-Hant/staff.ts';

const en = { ...enStaff, ...enOwn, promises: enPromises };
const zhHans = { ...zhHansStaff, ...zhHansOwn, promises: zhHansPromises };
const zhHant = { ...zhHantStaff, ...zhHantOwn, promises: zhHantPromises };
const dictionaries = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** Every text with its path; functions are tried with one argument. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return key === 'day' || key === 'list' ? [] : [[here, value(2)]];
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

test('each in its own script', () => {
  const simplified = /[们这间录团队责计数据传输择设备删没为过还对时动发员实单从统总请显页错记说谁边]/u;
  const traditional = /[們這間錄團隊責計數據傳輸擇設備刪沒為過還對時動發員實單從統總請顯頁錯記說誰邊]/u;
  expect(texts(zhHant).filter(([, text]) => simplified.test(text))).toEqual([]);
  expect(texts(zhHans).filter(([, text]) => traditional.test(text))).toEqual([]);
  expect(texts(en).filter(([path, text]) => /\p{Script=Han}/u.test(text) && !path.endsWith('.law'))).toEqual([]);
});

test('minutes as each language writes them', () => {
  const written = (words: { minutes(total: number): string }) => [5, 60, 90, 130, 300].map(words.minutes);
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
