import { z } from 'zod';
import { arms } from '../../db/vocabulary.ts';
import { durationUnits } from '../domain/duration.ts';
import { delimiters } from './file/csv.ts';
import { encodings } from './file/encoding.ts';
import { armMeanings, clocks, dayOrders, decimalMarks, spellingWays } from './settings.ts';

const pairs = z.record(z.string().max(200), z.string().max(300));

/** What a person says about a file, as JSON. */
export const answersSchema = z.strictObject({
  sheet: z.string().min(1).max(200).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  headerRow: z.number().int().min(0).max(1_048_576).optional(),
  map: pairs.optional(),
  unit: z.enum(durationUnits).optional(),
  clock: z.enum(clocks).optional(),
  hoursPerDay: z.number().min(1).max(24).optional(),
  decimalMark: z.enum(decimalMarks).optional(),
  dayOrder: z.enum(dayOrders).optional(),
  year: z.number().int().min(1990).max(2_100).optional(),
  armValues: z.record(z.string().max(300), z.enum(armMeanings)).optional(),
  arm: z.enum(arms).optional(),
  person: z.string().trim().min(1).max(200).optional(),
  spellings: z.enum(spellingWays).optional(),
  fillDown: z.boolean().optional(),
});
