import { plainDigits } from '../domain/number.ts';
import { type DayRules, type ReadDay, readClockTime, readDayCell } from './days.ts';
import { type Cell, isBlank, textOf } from './file/cell.ts';

export type Span =
  | { ok: true; minutes: number; day: string | null }
  | { ok: false; problem: 'not_a_time' | 'end_before_start' | 'start_or_end_missing' };

/** The minutes from a start to an end, each a time of day or a day and time. */
export function readSpan(start: Cell, end: Cell, rules: DayRules): Span {
  if (isBlank(start) || isBlank(end)) return { ok: false, problem: 'start_or_end_missing' };
  const [from, to] = [readMoment(start, rules), readMoment(end, rules)];
  if (!from || !to || (from.day === null) !== (to.day === null)) return { ok: false, problem: 'not_a_time' };
  const days = from.day === null || to.day === null ? 0 : (Date.parse(to.day) - Date.parse(from.day)) / 86_400_000;
  const minutes = Math.round((days * 1_440 + to.minute - from.minute) * 1e6) / 1e6;
  // A piece over midnight without days, or two cells in the wrong order: nobody can tell.
  return minutes < 0 ? { ok: false, problem: 'end_before_start' } : { ok: true, minutes, day: from.day };
}

/** 9:00-10:30, 14:00至16:00, 9点—10点半: when a piece began and ended, in one cell; null: something else. */
export function readFromTo(text: string): { from: number; minutes: number } | null {
  const parts = /^(.*\d\D*?) ?(?:[-‐-―~～至到]|\bto\b) ?(\D*\d.*)$/.exec(plainDigits(text).toLowerCase());
  const [from, to] = (parts?.slice(1) ?? []).map((part) => readClockTime(part.replace(/(?<=[点點])半$/, '30分')));
  return typeof from === 'number' && typeof to === 'number' ? { from, minutes: to - from } : null;
}

function readMoment(cell: Cell, rules: DayRules): { day: string | null; minute: number } | null {
  if (typeof cell !== 'string') {
    if (cell.kind !== 'number') return null;
    if (cell.as === 'time' || cell.as === 'elapsed') return { day: null, minute: cell.value * 1_440 };
    if (cell.as === 'number' && cell.value < 1) return { day: null, minute: cell.value * 1_440 };
  }
  const time = readClockTime(plainDigits(textOf(cell)).toLowerCase());
  if (typeof time === 'number') return { day: null, minute: time };
  const read: ReadDay = readDayCell(cell, rules);
  return read.ok && read.minute !== null ? { day: read.day, minute: read.minute } : null;
}
