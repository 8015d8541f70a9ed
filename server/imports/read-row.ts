import { type Arm, bounds, type Outcome } from '../../db/vocabulary.ts';
import { cameBack } from '../domain/came-back.ts';
import { outcomeMeans } from '../domain/outcome-means.ts';
import { armReader } from './arms.ts';
import { armCellReader, dayReader, durationReader, readOutcome, readReasons, readSize, withinDays } from './cells.ts';
import type { DayRules } from './days.ts';
import type { Draft } from './draft.ts';
import { type Cell, textOf } from './file/cell.ts';
import type { DurationTarget } from './judge.ts';
import type { Plan } from './plan.ts';
import { bad, badFor, good, type Read } from './read.ts';
import type { RowReader } from './row-reader.ts';
import type { Answers } from './settings.ts';
import { readSpan } from './span.ts';

export interface RowRules {
  /** The last day that a piece of work may have. */
  latestDay: string;
  mayLackRework: boolean;
  offset: (utc: number) => number;
}

const longestLabel = 200;
const plainReading = {
  unit: 'minutes',
  why: 'cells',
  clock: 'hours_minutes',
  decimalMark: 'point',
  hoursPerDay: undefined,
  fromTo: false,
} as const;

export type TaskTypeOf = (name: string) => Read<string>;
/** A draft of bad cells is never used: it holds something only so that the other cells are looked at too. `leave_out`: a person said so. */
export type RowRead = readonly Draft[] | 'leave_out';

/** Reads one row after another by a plan. */
export function rowDrafter(reader: RowReader, plan: Plan, answers: Answers, rules: RowRules) {
  const dayRules: DayRules = { order: plan.days?.order ?? null, year: plan.days?.year ?? null, offset: rules.offset };
  const duration = (target: DurationTarget, least: 'above_zero' | 'zero') =>
    durationReader(plan.durations[target] ?? plan.durations.minutes ?? plainReading, least);
  const read = {
    minutes: duration('minutes', 'above_zero'),
    hours: duration('minutes', 'zero'),
    minutesPart: durationReader(plainReading, 'zero'),
    minutesWithoutAi: duration('minutesWithoutAi', 'above_zero'),
    reworkMinutes: duration('reworkMinutes', 'zero'),
    expectedMinutes: duration('expectedMinutes', 'above_zero'),
    expectedMinutesWithAi: duration('expectedMinutesWithAi', 'above_zero'),
    byHandMinutes: duration('byHandMinutes', 'above_zero'),
    day: dayReader(dayRules, rules.latestDay),
    arm: armCellReader(armReader(answers, plan.columns.ai?.name ?? '')),
  };
  const comma = plan.durations.minutes?.decimalMark === 'comma';
  const rowIds = new Set<string>();

  return (row: number, contributor: string, taskTypeOf: TaskTypeOf | { id: string }): RowRead => {
    if (reader.columns.minutesWithoutAi) return readBoth(row, contributor, taskTypeOf);
    const { arm, outcome } = readArmAndOutcome();
    if (arm === 'leave_out') return arm;
    const spanned = readTime();
    const { minutes } = spanned;
    const { reworkMinutes, reworkReasons } = readRework(outcome);
    // One after the other: a spread of two costs as much as all the reading.
    return [
      Object.assign(readShared(row, contributor, taskTypeOf, spanned.day), {
        arm,
        outcome,
        minutes,
        reworkMinutes,
        reworkReasons,
      }),
    ];
  };

  function readShared(
    row: number,
    contributor: string,
    taskTypeOf: TaskTypeOf | { id: string },
    started: string | null,
  ) {
    return {
      row,
      contributor,
      rowId: reader.required('id', (cell) => readRowId(textOf(cell), rowIds)),
      taskTypeId:
        typeof taskTypeOf === 'function'
          ? (reader.required('taskType', (cell) => taskTypeOf(textOf(cell).trim())) ?? '')
          : taskTypeOf.id,
      day: reader.columns.day ? reader.required('day', read.day) : dayOfStart(started),
      size: reader.optional('size', (cell) => readSize(cell, comma)) ?? bounds.usualSize,
      expectedMinutes: reader.optional('expectedMinutes', read.expectedMinutes),
      expectedMinutesWithAi: reader.optional('expectedMinutesWithAi', read.expectedMinutesWithAi),
      byHandMinutes: reader.optional('byHandMinutes', read.byHandMinutes),
    };
  }

  /** A row with the time of either arm is two pieces of work; one, where only one was done. */
  function readBoth(row: number, contributor: string, taskTypeOf: TaskTypeOf | { id: string }): readonly Draft[] {
    const shared = readShared(row, contributor, taskTypeOf, null);
    const [withAi, withoutAi] = [
      reader.optional('minutes', read.minutes),
      reader.optional('minutesWithoutAi', read.minutesWithoutAi),
    ];
    if (reader.lacks('minutes') && reader.lacks('minutesWithoutAi')) reader.report('minutes', bad('required'));
    const outcome = reader.optional('outcome', readOutcome);
    const rework = readRework(outcome);
    return [
      ...(withAi === null ? [] : [{ ...shared, arm: 'with_ai' as const, outcome, minutes: withAi, ...rework }]),
      ...(withoutAi === null
        ? []
        : [
            {
              ...shared,
              rowId: shared.rowId === null ? null : `${shared.rowId} without_ai`,
              arm: 'without_ai' as const,
              outcome: null,
              minutes: withoutAi,
              reworkMinutes: 0,
              reworkReasons: [],
              expectedMinutesWithAi: null,
              byHandMinutes: null,
            },
          ]),
    ];
  }

  /** One of the two is needed; an outcome says the arm too, so where both stand they must agree. */
  function readArmAndOutcome(): { arm: Arm | 'leave_out'; outcome: Outcome | null } {
    const { ai, outcome: felt } = reader.columns;
    if (ai && felt && reader.lacks('ai') && reader.lacks('outcome')) reader.report('ai', bad('required'));
    const said = !ai ? (answers.arm ?? null) : felt ? reader.optional('ai', read.arm) : requiredArm();
    const outcome =
      ai || answers.arm ? reader.optional('outcome', readOutcome) : reader.required('outcome', readOutcome);
    if (said === 'leave_out') return { arm: said, outcome };
    const implied = outcome === null ? 'with_ai' : outcomeMeans[outcome].arm;
    if (said && outcome && said !== implied) reader.report('outcome', bad('contradicts', { other: ai?.name ?? 'arm' }));
    return { arm: said ?? implied, outcome };
  }

  /** Empty may be a value that a person gave a meaning; none is no tool. */
  function requiredArm(): Arm | 'leave_out' | null {
    if (!reader.lacks('ai')) return reader.optional('ai', read.arm);
    for (const value of [reader.cell('ai'), '']) {
      const found = read.arm(value);
      if (found.ok) return found.value;
    }
    reader.report('ai', bad('required', { mend: 'armValues' }));
    return null;
  }

  function readTime(): { minutes: number; day: string | null } {
    const { minutes, start, end } = reader.columns;
    if (minutes && reader.columns.minutesPart) return { minutes: hoursAndMinutes(), day: null };
    if (minutes) {
      const day = start && !reader.columns.day ? startDay(reader.cell('start'), dayRules) : null;
      return { minutes: reader.required('minutes', read.minutes) ?? 0, day };
    }
    if (!start || !end) return { minutes: 0, day: null };
    const span = readSpan(reader.cell('start'), reader.cell('end'), dayRules);
    if (!span.ok) {
      const at = span.problem === 'not_a_time' || reader.lacks('start') ? 'start' : 'end';
      reader.report(
        at,
        badFor(span.problem === 'start_or_end_missing' ? 'required' : 'wrong_format', span.problem, undefined, {
          expected: '09:30',
        }),
      );
      return { minutes: 0, day: null };
    }
    if (span.minutes === 0) reader.report('end', badFor('too_small', 'no_time_passed', undefined, { least: 0 }));
    if (span.minutes > bounds.minutes)
      reader.report('end', badFor('too_large', 'too_long_a_piece', undefined, { most: bounds.minutes }));
    return { minutes: span.minutes, day: span.day };
  }

  /** 1 in a column of hours, 30 in one of minutes. */
  function hoursAndMinutes(): number {
    const hours = reader.optional('minutes', read.hours) ?? 0;
    const minutes = reader.optional('minutesPart', read.minutesPart) ?? 0;
    if (reader.lacks('minutes') && reader.lacks('minutesPart')) reader.report('minutes', bad('required'));
    else if (hours + minutes === 0) reader.report('minutes', badFor('too_small', 'zero', undefined, { least: 0 }));
    if (hours + minutes > bounds.minutes)
      reader.report('minutes', badFor('too_large', 'too_long_a_piece', 'unit', { most: bounds.minutes }));
    return hours + minutes;
  }

  function dayOfStart(day: string | null): string | null {
    if (day === null) return null;
    const within = withinDays(day, rules.latestDay);
    if (!within.ok) reader.report('start', within);
    return day;
  }

  function readRework(outcome: Outcome | null): Pick<Draft, 'reworkMinutes' | 'reworkReasons'> {
    if (reader.lacks('reworkMinutes') && !rules.mayLackRework)
      reader.report('reworkMinutes', bad('required', { option: 'missingRework' }));
    const reworkMinutes = reader.columns.reworkMinutes ? reader.optional('reworkMinutes', read.reworkMinutes) : 0;
    const reworkReasons = reader.optional('reworkReasons', readReasons) ?? [];
    if (reworkReasons.length > 0 && !cameBack({ outcome, reworkMinutes: reworkMinutes ?? 0 }))
      reader.report('reworkReasons', bad('contradicts', { other: otherOf(reader) }));
    return { reworkMinutes, reworkReasons };
  }
}

function startDay(cell: Cell, rules: DayRules): string | null {
  const span = readSpan(cell, cell, rules);
  return span.ok ? span.day : null;
}

/** What says that the piece did not come back. */
function otherOf({ columns }: RowReader): string {
  return [columns.outcome, columns.reworkMinutes].flatMap((column) => column?.name ?? []).join(', ') || 'outcome';
}

function readRowId(cell: string, seen: Set<string>): Read<string> {
  if (cell.length > longestLabel) return bad('too_long', { most: longestLabel });
  if (seen.has(cell)) return bad('taken');
  seen.add(cell);
  return good(cell);
}

/** A person's name as the row has it, from one column or two, or as said for the whole file. null: bad, and reported. */
export function readName(reader: RowReader, answers: Answers, above: string | null): string | null {
  if (!reader.columns.contributor) return answers.person ?? '';
  const name = [reader.cell('contributor'), reader.columns.lastName ? reader.cell('lastName') : '']
    .map((cell) => textOf(cell).trim())
    .filter((part) => part !== '')
    .join(' ');
  if (name !== '' && !(reader.lacks('contributor') && !reader.columns.lastName)) {
    if (name.length <= longestLabel) return name;
    reader.report('contributor', bad('too_long', { most: longestLabel }));
    return null;
  }
  if (above !== null && answers.fillDown) return above;
  reader.report('contributor', above === null ? bad('required') : badFor('required', 'empty_name', 'fillDown'));
  return null;
}
