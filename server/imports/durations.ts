import { type DurationUnit, durationUnits, parseDuration } from '../domain/duration.ts';
import type { DecimalMark } from '../domain/number.ts';
import { type Cell, isBlank, textOf } from './file/cell.ts';
import type { Surveyed } from './guess-columns.ts';
import type { Question } from './questions.ts';
import type { Answers, Clock } from './settings.ts';
import { readFromTo, readSpan } from './span.ts';
import { clockOfName, fitsUnit, markOf, minutesOfUnit, plausibleUnits, surveyDurations, unitOfName } from './units.ts';

/** How one column of durations is read, and where that is known from. */
export interface DurationReading {
  unit: DurationUnit;
  why: Why;
  clock: Clock;
  decimalMark: DecimalMark;
  hoursPerDay: number | undefined;
  /** The cells say from when to when. */
  fromTo: boolean;
}
/** `cells`: each says its own unit, so nothing rests on this one. */
export type Why = 'said' | 'header' | 'note' | 'program' | 'start_end' | 'plausible' | 'cells';

export interface Around {
  answers: Answers;
  delimiter: string | null;
  noteUnit: DurationUnit | null;
  readyUnit: DurationUnit | undefined;
  readyHoursPerDay: number | undefined;
  /** Beside the minutes: when each piece began and ended. */
  start: readonly Cell[] | null;
  end: readonly Cell[] | null;
}

/** Judges unit, clock and decimals of the column of minutes, and asks where two readings are plausible. */
export function judgeMinutes(column: Surveyed, around: Around): { reading: DurationReading; questions: Question[] } {
  const { answers } = around;
  const survey = surveyDurations(column.cells);
  const questions: Question[] = [];
  const decimalMark = answers.decimalMark ?? markOf(survey, around.delimiter);
  if (decimalMark === 'unknown') questions.push(askMark(column));
  const { unit, why, plausible } = judgeUnit(column, survey.bare, around);
  if (plausible.length > 0) questions.push(askUnit(column, survey.bare, plausible));
  const needsDay = survey.workingDays > 0 || (unit === 'working_days' && survey.bare.length > 0);
  const hoursPerDay = answers.hoursPerDay ?? around.readyHoursPerDay;
  if (needsDay && hoursPerDay === undefined)
    questions.push({
      id: 'hours_per_day',
      options: ['8', '7.5', '7', '24'].map((value) => ({ value })),
      proposal: '8',
      facts: { column: column.label },
    });
  const { clock, asks } = judgeClock(column, survey.clocks, unit, answers);
  if (asks) questions.push(asks);
  return { reading: { unit, why, clock, decimalMark, hoursPerDay, fromTo: saysFromTo(column.cells) }, questions };
}

const workBegins = 5 * 60;

/** 9:00-10:30 is from when to when; 1:00-1:30 may as well be one hour to one and a half. */
function saysFromTo(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const spans = filled.filter((cell) => (readFromTo(textOf(cell))?.from ?? 0) >= workBegins);
  return spans.length > filled.length / 2;
}

/** Other columns of minutes are read like the main one, where their own name says nothing else. */
export function readLike(main: DurationReading, column: Surveyed): DurationReading {
  const own = unitOfName(column.name);
  const clock = clockOfName(column.name) ?? main.clock;
  return own === null || main.why === 'said' ? { ...main, clock } : { ...main, unit: own, why: 'header', clock };
}

function judgeUnit(
  column: Surveyed,
  bare: readonly number[],
  around: Around,
): { unit: DurationUnit; why: Why; plausible: DurationUnit[] } {
  const { answers, noteUnit, readyUnit } = around;
  const known = (unit: DurationUnit, why: Why) => ({ unit, why, plausible: [] });
  if (answers.unit) return known(answers.unit, 'said');
  const named = unitOfName(column.name);
  if (bare.length === 0) return known(named ?? 'minutes', 'cells');
  const measured = unitBySpan(column.cells, around);
  const told: { unit: DurationUnit; why: Why } | null = named
    ? { unit: named, why: 'header' }
    : noteUnit
      ? { unit: noteUnit, why: 'note' }
      : readyUnit
        ? { unit: readyUnit, why: 'program' }
        : null;
  if (measured && (!told || told.unit === measured)) return known(measured, told?.why ?? 'start_end');
  if (told && !measured && fitsUnit(told.unit, bare)) return known(told.unit, told.why);
  const plausible = plausibleUnits(bare);
  const first = [...new Set([...(measured ? [measured] : []), ...(told ? [told.unit] : []), ...plausible])];
  if (!told && first.length === 1 && first[0] === 'minutes') return known('minutes', 'plausible');
  return { unit: first[0]!, why: 'plausible', plausible: first };
}

/** The unit in which the numbers are the time from start to end. */
function unitBySpan(cells: readonly Cell[], { start, end, answers }: Around): DurationUnit | null {
  if (!start || !end) return null;
  const rules = { order: answers.dayOrder ?? null, year: answers.year ?? null, offset: () => 0 };
  const counts = new Map<DurationUnit, number>();
  let compared = 0;
  for (const [at, cell] of cells.entries()) {
    const number =
      typeof cell === 'string'
        ? Number(cell.replace(',', '.'))
        : cell.kind === 'number' && cell.as === 'number'
          ? cell.value
          : Number.NaN;
    if (isBlank(cell) || !(number > 0)) continue;
    const span = readSpan(start[at] ?? '', end[at] ?? '', rules);
    if (!span.ok || span.minutes === 0) continue;
    compared++;
    for (const unit of durationUnits) {
      if (unit === 'working_days') continue;
      const minutes = number * minutesOfUnit[unit];
      // Two decimals of an hour are 0.6 of a minute.
      if (Math.abs(minutes - span.minutes) <= Math.max(1, span.minutes * 0.02))
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= compared * 0.8 ? best[0] : null;
}

function askUnit(column: Surveyed, bare: readonly number[], plausible: readonly DurationUnit[]): Question {
  const median = [...bare].sort((one, other) => one - other)[(bare.length - 1) >> 1] ?? 0;
  const [first] = plausible;
  const listed = [...new Set([...plausible, 'minutes', 'hours', 'seconds'] as DurationUnit[])];
  return {
    id: 'unit',
    options: listed.map((value) => ({
      value,
      ...(value !== 'working_days' && { reads: String(Math.round(median * minutesOfUnit[value] * 100) / 100) }),
    })),
    proposal: first ?? null,
    facts: { column: column.label, median },
  };
}

function judgeClock(
  column: Surveyed,
  firsts: readonly number[],
  unit: DurationUnit,
  answers: Answers,
): { clock: Clock; asks: Question | null } {
  const named = clockOfName(column.name);
  if (answers.clock || named) return { clock: answers.clock ?? named!, asks: null };
  const sorted = [...firsts].sort((one, other) => one - other);
  const [median, most] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted.at(-1) ?? 0];
  const saysMinutes = unitOfName(column.name) === 'minutes' && unit === 'minutes';
  if (sorted.length === 0 || (median <= 8 && most < 24 && !saysMinutes)) return { clock: 'hours_minutes', asks: null };
  const cell = textOf(column.cells.find((one) => /^\s*\d+:\d+\s*$/.test(textOf(one))));
  const reads = (clock: Clock) => {
    const read = parseDuration(cell, { clock, least: 'zero' });
    return read.kind === 'minutes' ? String(Math.round(read.minutes * 100) / 100) : '–';
  };
  const options = (['hours_minutes', 'minutes_seconds'] as const).map((value) => ({ value, reads: reads(value) }));
  return {
    clock: 'hours_minutes',
    asks: {
      id: 'clock',
      options,
      proposal: median > 12 ? 'minutes_seconds' : 'hours_minutes',
      facts: { column: column.label, cell },
    },
  };
}

function askMark(column: Surveyed): Question {
  const cell = textOf(column.cells.find((one) => /\d,\d/.test(textOf(one)))).trim();
  const reads = (mark: 'point' | 'comma') => {
    const read = parseDuration(cell, { decimalMark: mark, least: 'zero' });
    return read.kind === 'minutes' ? String(read.minutes) : '–';
  };
  return {
    id: 'decimal_mark',
    options: (['comma', 'point'] as const).map((value) => ({ value, reads: reads(value) })),
    proposal: null,
    facts: { column: column.label, cell },
  };
}
