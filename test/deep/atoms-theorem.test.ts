import { test } from 'vitest';
import { playHistories } from '../publication/atoms-property.ts';

test('theorem 1 over ten thousand histories', () => {
  for (let seed = 2; seed < 22; seed++) playHistories(500, seed);
}, 1_800_000);
