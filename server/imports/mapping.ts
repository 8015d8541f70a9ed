import { parse } from 'csv-parse/sync';
import { type FieldProblem, Refusal } from '../refusal.ts';

/** What a column of the file may be. */
export const targets = [
  'contributor',
  'minutes',
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

/** Target → name of the file's column. */
export type Mapping = Readonly<Record<string, string>>;
/** Target → the column's name and its place in every row. */
export type Columns = Partial<Record<Target, { name: string; at: number }>>;

/** Reads `minutes=time spent,ai=used` (a pair with a comma in it stands in double quotes, as in a CSV row). */
export function parseMapping(written: string): Mapping {
  const pairs = readPairs(written);
  const problems: FieldProblem[] = [];
  const mapping = new Map<string, string>();
  for (const pair of pairs) {
    const [target, column] = [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()];
    if (!pair.includes('=') || column === '' || target === '')
      problems.push({ field: 'map', code: 'wrong_format', values: { expected: example, found: pair } });
    else if (mapping.has(target)) problems.push({ field: `map.${target}`, code: 'taken' });
    else mapping.set(target, column);
  }
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  return Object.fromEntries(mapping);
}

function readPairs(written: string): string[] {
  try {
    return (parse(written, { relax_column_count: true, skip_empty_lines: true }) as string[][])
      .flat()
      .filter((pair) => pair.trim() !== '');
  } catch {
    throw new Refusal('invalid_input', [
      { field: 'map', code: 'wrong_format', values: { expected: example, found: written } },
    ]);
  }
}

/** Finds the mapped columns. Without any mapping, columns that are named like targets are taken. */
export function resolveColumns(mapping: Mapping, header: readonly string[], taskTypeGiven: boolean): Columns {
  const names = header.map((name) => name.trim());
  const wanted =
    Object.keys(mapping).length > 0
      ? mapping
      : Object.fromEntries(targets.filter((target) => names.includes(target)).map((target) => [target, target]));
  const problems: FieldProblem[] = [];
  const columns: Columns = {};
  for (const [target, name] of Object.entries(wanted)) {
    const field = `map.${target}`;
    const at = names.indexOf(name);
    if (!isTarget(target)) problems.push({ field, code: 'unknown_field', values: { known: targets.join(', ') } });
    else if (at < 0) problems.push({ field, code: 'unknown', values: { name, columns: names.join(', ') } });
    else if (names.indexOf(name, at + 1) >= 0) problems.push({ field, code: 'contradicts', values: { other: name } });
    else columns[target] = { name, at };
  }
  const given = (target: Target) => target in wanted;
  for (const target of ['contributor', 'minutes'] as const)
    if (!given(target))
      problems.push({ field: `map.${target}`, code: 'required', values: { columns: names.join(', ') } });
  if (!given('ai') && !given('outcome'))
    problems.push({ field: 'map.ai', code: 'required', values: { columns: names.join(', ') } });
  if (given('taskType') && taskTypeGiven)
    problems.push({ field: 'map.taskType', code: 'contradicts', values: { other: 'taskType' } });
  if (!given('taskType') && !taskTypeGiven) problems.push({ field: 'taskType', code: 'required' });
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  return columns;
}

const example = 'minutes=COLUMN,ai=COLUMN';

const isTarget = (name: string): name is Target => (targets as readonly string[]).includes(name);
