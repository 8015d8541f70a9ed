import { expect, test } from 'vitest';
import { withinDays } from '../../server/imports/cells.ts';

test('a row is of the last 3,660 days, and of none to come', () => {
  expect(withinDays('2026-03-02', '2026-03-02')).toMatchObject({ ok: true });
  expect(withinDays('2026-03-03', '2026-03-02')).toMatchObject({ ok: false, code: 'future_day' });
  expect(withinDays('2016-02-23', '2026-03-02')).toMatchObject({ ok: true });
  expect(withinDays('2016-02-22', '2026-03-02')).toMatchObject({ ok: false, code: 'too_old' });
});
