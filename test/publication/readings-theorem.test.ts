import { test } from 'vitest';
import { playReadings, tellFromRecords } from './readings-property.ts';

test('theorem 3: an entry enters eleven readings of a series at most, each with √2 of the information of the one before', () => {
  playReadings(300, 1);
});

test('theorem 5: what is shown is a function of the released records, whatever is kept beside them', () => {
  tellFromRecords(300, 1);
});
