import { expect, test } from 'vitest';
import { packs } from '../../server/catalogue/packs/all.ts';
import { holdsIdentityData } from '../../server/identity-data.ts';

test.each([
  'Reply to wang@example.org',
  '走访 11010519491231002X',
  '走访１１０１０５１９４９１２３１００２Ｘ',
  'A123456789',
  'HK A123456(7)',
  '电话 138 1234 5678',
  '+86-13812345678',
  '010-62345678',
  '6222 0212 3456 7890 123',
])('%s is refused', (text) => {
  expect(holdsIdentityData(text)).toBe(true);
});

test.each(['国办函〔2026〕12号', '2026年第3季度报表', 'Form 1099 of 2026-03-02', '第123456号台账', 'Team 7'])(
  '%s is a name',
  (text) => {
    expect(holdsIdentityData(text)).toBe(false);
  },
);

test('no name of a pack is taken for personal data', () => {
  const names = packs.flatMap(({ taskTypes }) => taskTypes.flatMap((type) => Object.values(type.names)));
  expect(names.filter(holdsIdentityData)).toEqual([]);
});
