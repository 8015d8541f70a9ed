import { expect, test } from 'vitest';
import { holdsIdentityData } from '../../server/identity-data.ts';

test.each([
  ['an identity card', '核对 11010519491231002X 后发现'],
  ['one whose check digit is wrong', '110105194912310021'],
  ['in groups', '110105 19491231 002x'],
  ['with dashes', '110105-19491231-002X'],
  ['with long dashes', '110105－19491231—002X'],
  ['in full width', '１１０１０５１９４９１２３１００２Ｘ'],
  ['after a year', '2026 110105 19491231 002X'],
  ['with what cannot be seen in it', '110105\u200b19491231\u200b002X'],
  ['of fifteen digits', '身份证110105491231002'],
  ['of fifteen digits in groups', '110105 491231 002'],
  ['a mobile telephone', '联系13812345678'],
  ['in groups', '138 1234 5678'],
  ['with dashes', '138-1234-5678'],
  ['with dots', '138.1234.5678'],
  ['in full width', '１３８　１２３４　５６７８'],
  ['with its country', '+86 138 1234 5678'],
  ['with two noughts', '008613812345678'],
  ['of Taiwan', '0912-345-678'],
  ['a fixed line', '010-6234 5678'],
  ['without a break', '02162345678'],
  ['a bank card', '卡号6222021234567890128'],
  ['of sixteen digits in groups', '4111 1111 1111 1111'],
  ['of fifteen digits in groups', '3782-822463-10005'],
  ['of thirteen digits', '4222222222222'],
  ['an e-mail address', '请发 zhang.san@example.gov.cn 。'],
  ['with spaces', 'zhang @ example . cn'],
  ['in full width', 'ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ'],
])('%s: %s', (_, text) => {
  expect(holdsIdentityData(text)).toBe(true);
});

test.each([
  '2026年3月共1200份',
  '2026-01-01 2026-03-31',
  '2026-01-01 - 2026-03-31 共 1200 份',
  '自2026.01.01至2026.03.31，共3600份、约120小时',
  '20260101-20260331',
  '国办函〔2026〕12号',
  'saves 12–31 % (1.188, 1.013-1.395)',
  '每10次约3次返工',
  '@张三.然后再看',
  '3 @ 5.50',
  '文号 20260302001',
  '1,200,000 字；12 345 678 元',
  '8:30-17:30',
  'Form 1099-X of 2026',
  '',
])('no false alarm: %s', (text) => {
  expect(holdsIdentityData(text)).toBe(false);
});
