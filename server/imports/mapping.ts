import { parse } from 'csv-parse/sync';
import { type FieldProblem, Refusal } from '../refusal.ts';

/** What a column of the file may be. A person's name may stand in two columns. */
export const targets = [
  'contributor',
  'minutes',
  'minutesWithoutAi',
  'start',
  'end',
  'ai',
  'outcome',
  'day',
  'taskType',
  'size',
  'reworkMinutes',
  'reworkReasons',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
  'id',
] as const;
export type Target = (typeof targets)[number];

/** Second columns of one thing: the last name beside the first, the minutes beside the hours, the unit beside its number. */
export const secondParts = ['lastName', 'minutesPart', 'minutesUnit'] as const;
export type Role = Target | (typeof secondParts)[number];

/** Target → label of the file's column; of two with one name the second is `name (2)`. */
export type Mapping = Readonly<Record<string, string>>;
export interface Column {
  name: string;
  at: number;
}
/** What a column is → its label and its place in every row. */
export type Columns = { [T in Role]?: Column | undefined };

/** Reads `minutes=time spent,ai=used` (a pair with a comma in it stands in double quotes, as in a CSV row). */
export function parseMapping(written: string): Mapping {
  return parsePairs(written, 'map', example);
}

const example = 'minutes=COLUMN,ai=COLUMN';

/** `key=value` pairs, in order; @throws Refusal under the field's name */
export function parsePairs(written: string, field: string, expected: string): Record<string, string> {
  const problems: FieldProblem[] = [];
  const pairs = new Map<string, string>();
  for (const pair of readPairs(written, field, expected)) {
    const cut = field === 'map' ? pair.indexOf('=') : pair.lastIndexOf('=');
    const [key, value] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
    if (cut < 0 || value === '' || (key === '' && field === 'map'))
      problems.push({ field, code: 'wrong_format', values: { expected, found: pair } });
    else if (pairs.has(key)) problems.push({ field: `${field}.${key}`, code: 'taken' });
    else pairs.set(key, value);
  }
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  return Object.fromEntries(pairs);
}

function readPairs(written: string, field: string, expected: string): string[] {
  try {
    return (parse(written, { relax_column_count: true, skip_empty_lines: true }) as string[][])
      .flat()
      .filter((pair) => pair.trim() !== '');
  } catch {
    throw new Refusal('invalid_input', [{ field, code: 'wrong_format', values: { expected, found: written } }]);
  }
}

export const isRole = (name: string): name is Role =>
  isTarget(name) || (secondParts as readonly string[]).includes(name);

export const isTarget = (name: string): name is Target => (targets as readonly string[]).includes(name);
