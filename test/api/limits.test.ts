import { expect, test } from 'vitest';
import { createLimits } from '../../server/http/limits.ts';

test('a device writes six hundred times a minute, and no more; others are not touched by it', async () => {
  const limits = createLimits();
  for (let n = 0; n < 600; n++) await limits.take('write', 'one');
  await expect(limits.take('write', 'one')).rejects.toMatchObject({ code: 'too_many_requests' });
  await limits.take('write', 'other');
  expect([await limits.isUsedUp('write', 'one'), await limits.isUsedUp('write', 'other')]).toEqual([true, false]);
  await limits.forget('write', 'one');
  await limits.take('write', 'one');
});
