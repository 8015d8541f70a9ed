import { type Arm, bounds, type Outcome, outcomes, type ReworkReason, reworkReasons } from '../../db/vocabulary.ts';
import { bounded, type Duration, parseDuration, type Refused, type Unclear } from '../domain/duration.ts';
import { plainDigits, readNumber } from '../domain/number.ts';
import { type DayProblem, type DayRules, readDayCell } from './days.ts';
import type { DurationReading } from './durations.ts';
import { type Cell, ownText, textOf } from './file/cell.ts';
import { type Bad, bad, badFor, type CellReason, good, type Mend, type Read } from './read.ts';
import { readFromTo } from './span.ts';
import { spokenOutcome, spokenReason } from './spoken.ts';
import { minutesOfUnit } from './units.ts';

const longestKept = 100;

/** Cells of a column come again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size < 5_000 && text.length <= longestKept) known.set(ownText(text), found);
    return found;
  };
}

/** Reads the cells of one column of durations. */
export function durationReader(reading: DurationReading, least: 'above_zero' | 'zero'): (cell: Cell) => Read<number> {
  const { unit, clock, decimalMark, hoursPerDay, fromTo } = reading;
  const options = { unit, clock, decimalMark, hoursPerDay, least };
  const fromText = remembered((text) => {
    const span = fromTo ? readFromTo(text) : null;
    if (span === null) return told(parseDuration(text, options), text, unit);
    return span.minutes < 0
      ? badFor('wrong_type', 'end_before_start')
      : told(bounded(span.minutes, options), text, unit);
  });
  return (cell) => {
    if (typeof cell === 'string') return fromText(cell);
    const broken = brokenCell(cell);
    if (broken) return broken;
    if (cell.kind !== 'number') return bad('wrong_type');
    if (cell.as === 'date') return badFor('wrong_type', 'date_instead');
    // h:mm of 25 hours shows 1:00: what was meant, only its owner knows.
    if (cell.as === 'time' && cell.value >= 1) return badFor('wrong_type', 'shows_less');
    if (cell.as !== 'number') return told(bounded(cell.value * 1_440, { least }), '', unit);
    if (unit !== 'working_days')
      return told(bounded(cell.value * minutesOfUnit[unit], { least }), String(cell.value), unit);
    return hoursPerDay === undefined
      ? badFor('wrong_type', 'working_day', 'hoursPerDay')
      : told(bounded(cell.value * hoursPerDay * 60, { least }), String(cell.value), unit);
  };
}

const mendOf: Partial<Record<Unclear, Mend>> = { comma: 'decimalMark', working_day: 'hoursPerDay' };

function told(read: Duration, text: string, unit: string): Read<number> {
  if (read.kind === 'unclear')
    return badFor('wrong_type', read.reason === 'empty' ? 'not_a_duration' : read.reason, mendOf[read.reason]);
  if (read.kind === 'refused') return refused(read.reason);
  // 0.0625 below "minutes" is a day's fraction or an hour's that lost its form.
  const bare = /^\s*\d*[.,]\d+\s*$/.test(text);
  if (bare && unit === 'minutes' && read.minutes > 0 && read.minutes < 0.5)
    return badFor('too_small', 'under_half', 'unit', { least: 0.5 });
  return good(read.minutes);
}

function refused(reason: Refused): Bad {
  if (reason === 'negative') return badFor('too_small', 'negative', undefined, { least: 0 });
  if (reason === 'too_small') return badFor('too_small', 'zero', undefined, { least: 0 });
  return badFor('too_large', 'too_long_a_piece', 'unit', { most: bounds.minutes });
}

function brokenCell(cell: Exclude<Cell, string>): Bad | null {
  if (cell.kind === 'error') return badFor('wrong_type', 'cell_error');
  return cell.kind === 'formula' ? badFor('wrong_type', 'formula') : null;
}

export function readSize(cell: Cell, comma: boolean): Read<number> {
  const number = readNumber(plainDigits(textOf(cell)), comma ? 'comma' : 'point');
  if (number.kind !== 'number' || !Number.isInteger(number.value))
    return bad('wrong_type', { expected: `1–${bounds.largestSize}` });
  if (number.value < 1) return bad('too_small', { least: 1 });
  if (number.value > bounds.largestSize) return bad('too_large', { most: bounds.largestSize });
  return good(number.value);
}

export function armCellReader(
  read: (value: string) => Arm | 'leave_out' | undefined,
): (cell: Cell) => Read<Arm | 'leave_out'> {
  return (cell) => {
    if (typeof cell !== 'string' && cell.kind !== 'number') return brokenCell(cell) ?? bad('wrong_type');
    const arm = read(textOf(cell).trim());
    return arm
      ? good(arm)
      : badFor('not_in_list', 'no_arm', 'armValues', { list: '1, 0, true, false, yes, no, 是, 否, √, ×' });
  };
}

export function readOutcome(cell: Cell): Read<Outcome> {
  const outcome = spokenOutcome(textOf(cell).trim());
  return outcome ? good(outcome) : badFor('not_in_list', 'no_outcome', undefined, { list: outcomes.join(', ') });
}

/** Several reasons in one cell are parted by a semicolon or a bar; codes, which hold neither, also by a space or 、. */
export function readReasons(cell: Cell): Read<ReworkReason[]> {
  const [coarse, fine] = [/[;；|]+/, /[;；|、\s]+/].map((parting) =>
    textOf(cell)
      .split(parting)
      .filter((word) => word.trim() !== '')
      .map(spokenReason),
  );
  const said = [coarse!, fine!].find((words) => words.every((word) => word !== undefined));
  if (!said) return badFor('not_in_list', 'no_reason', undefined, { list: reworkReasons.join(', ') });
  return good(reworkReasons.filter((reason) => said.includes(reason)));
}

const oldestDays = 3_660;
const dayMends: Partial<Record<DayProblem, Mend>> = { order: 'dayOrder', two_digit_year: 'dayOrder', no_year: 'year' };
const dayReasons: Record<DayProblem, CellReason> = {
  not_a_day: 'not_a_day',
  order: 'order',
  two_digit_year: 'two_digit_year',
  no_year: 'no_year',
  range: 'day_range',
  impossible_day: 'impossible_day',
  cell_error: 'cell_error',
  formula: 'formula',
};

export function dayReader(rules: DayRules, latest: string): (cell: Cell) => Read<string> {
  const read = (cell: Cell): Read<string> => {
    const found = readDayCell(cell, rules);
    return found.ok
      ? withinDays(found.day, latest)
      : badFor('wrong_format', dayReasons[found.problem], dayMends[found.problem], { expected: 'YYYY-MM-DD' });
  };
  const fromText = remembered(read);
  return (cell) => (typeof cell === 'string' ? fromText(cell) : read(cell));
}

export function withinDays(day: string, latest: string): Read<string> {
  if (day > latest) return bad('future_day');
  const age = Date.parse(`${latest}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`);
  return age > oldestDays * 86_400_000 ? bad('too_old', { most: oldestDays }) : good(day);
}
