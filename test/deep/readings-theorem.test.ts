import { test } from 'vitest';
import { playReadings, tellFromRecords } from '../publication/readings-property.ts';

test('theorem 3 over ten thousand histories', () => {
  for (let seed = 2; seed < 22; seed++) playReadings(500, seed);
}, 1_800_000);

test('theorem 5 over ten thousand histories', () => {
  for (let seed = 2; seed < 22; seed++) tellFromRecords(500, seed);
}, 1_800_000);
