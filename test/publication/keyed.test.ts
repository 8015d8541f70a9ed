import { expect, test } from 'vitest';
import { ditherOf, surplusHash } from '../../server/publication/keyed.ts';

const [one, other] = [{ tokenKey: Buffer.from('one') }, { tokenKey: Buffer.from('other') }];

test('a dither is the same for the same parts, another for others, and nobody’s without the key', () => {
  expect(ditherOf(one, 'reading', 1, 2)).toBe(ditherOf(one, 'reading', 1, 2));
  expect(ditherOf(one, 'reading', 1, 2)).not.toBe(ditherOf(one, 'reading', 12));
  expect(ditherOf(one, 'reading', 1, 2)).not.toBe(ditherOf(other, 'reading', 1, 2));
});

test('dithers are uniform on −½ … ½', () => {
  const all = Array.from({ length: 4_000 }, (_, at) => ditherOf(one, 'reading', at)).sort((a, b) => a - b);
  // Kolmogorov’s distance; beyond 0.026 in one of a hundred keys, and this one is fixed.
  all.forEach((value, at) => {
    expect(Math.abs(value + 0.5 - (at + 0.5) / all.length)).toBeLessThan(0.026);
  });
});

test('whose surplus waits hangs on the key', () => {
  expect(surplusHash(one, 'a')).toBe(surplusHash(one, 'a'));
  expect(surplusHash(one, 'a')).not.toBe(surplusHash(other, 'a'));
});
