import { z } from 'zod';
import { arms } from '../../db/vocabulary.ts';
import { durationUnits } from '../domain/duration.ts';
import { Refusal } from '../refusal.ts';
import type { Delimiter } from './file/csv.ts';
import { encodings } from './file/encoding.ts';
import { parseMapping, parsePairs } from './mapping.ts';
import { type Answers, armMeanings, clocks, dayOrders, decimalMarks, spellingWays } from './settings.ts';

const delimiterNames = ['comma', 'semicolon', 'tab', 'bar'] as const;
const delimiterOf: Record<(typeof delimiterNames)[number], Delimiter> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
};

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().max(most));

/** What may be said of a file, as the words of a query or of the command line. One list for all three ways in. */
export const answerFields = {
  map: z.string().max(8_000).optional(),
  sheet: z.string().min(1).max(200).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiterNames).optional(),
  headerRow: whole(1_048_576).optional(),
  unit: z.enum(durationUnits).optional(),
  clock: z.enum(clocks).optional(),
  hoursPerDay: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,2})?$/)
    .transform(Number)
    .pipe(z.number().min(1).max(24))
    .optional(),
  decimalMark: z.enum(decimalMarks).optional(),
  dayOrder: z.enum(dayOrders).optional(),
  year: whole(2_100).optional(),
  /** √=with_ai,×=without_ai, and =without_ai for empty cells. */
  armValues: z.string().max(8_000).optional(),
  arm: z.enum(arms).optional(),
  person: z.string().trim().min(1).max(200).optional(),
  spellings: z.enum(spellingWays).optional(),
  fillDown: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
};
const written = z.object(answerFields);
type Written = z.output<typeof written>;

export function answersFrom({ map, delimiter, armValues, ...fields }: Written): Answers {
  return {
    ...fields,
    ...(delimiter !== undefined && { delimiter: delimiterOf[delimiter] }),
    ...(map !== undefined && map.trim() !== '' && { map: parseMapping(map) }),
    ...(armValues !== undefined && armValues.trim() !== '' && { armValues: parseArmValues(armValues) }),
  };
}

function parseArmValues(text: string): NonNullable<Answers['armValues']> {
  const expected = `VALUE=${armMeanings.join('|')}`;
  const meanings = Object.entries(parsePairs(text, 'armValues', expected)).map(([value, said]) => {
    const meaning = armMeanings.find((one) => one === said);
    if (!meaning)
      throw new Refusal('invalid_input', [
        { field: 'armValues', code: 'not_in_list', values: { name: value, list: armMeanings.join(', ') } },
      ]);
    return [value, meaning] as const;
  });
  return Object.fromEntries(meanings);
}
