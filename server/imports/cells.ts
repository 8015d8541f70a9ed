import { type Arm, bounds, type Outcome, outcomes, type ReworkReason, reworkReasons } from '../../db/vocabulary.ts';
import type { FieldProblemCode } from '../refusal.ts';
import { spokenArm, spokenOutcome, spokenReason } from './spoken.ts';

/** One cell read, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | Bad;
export interface Bad {
  ok: false;
  code: FieldProblemCode;
  values?: Record<string, string | number>;
}

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const bad = (code: FieldProblemCode, values?: Record<string, string | number>): Bad => ({
  ok: false,
  code,
  ...(values && { values }),
});

/** What spreadsheets and statistics programs write for nothing. */
export const isMissing = (cell: string) => cell === '' || /^(na|n\/a|nan|null|none)$/i.test(cell);

function readNumber(cell: string, decimalComma: boolean): Read<number> {
  const plain = cell.normalize('NFKC');
  const written = decimalComma ? plain.replace(',', '.') : plain;
  if (!/^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(written)) return bad('wrong_type', { expected: '12.5' });
  return good(Number(written));
}

export function readMinutes(cell: string, least: 'above_zero' | 'zero', decimalComma: boolean): Read<number> {
  const number = readNumber(cell, decimalComma);
  if (!number.ok) return number;
  if (number.value < 0 || (least === 'above_zero' && number.value === 0)) return bad('too_small', { least: 0 });
  if (number.value > bounds.minutes) return bad('too_large', { most: bounds.minutes });
  return number;
}

export function readSize(cell: string, decimalComma: boolean): Read<number> {
  const number = readNumber(cell, decimalComma);
  if (!number.ok) return number;
  if (!Number.isInteger(number.value)) return bad('wrong_type', { expected: `1–${bounds.largestSize}` });
  if (number.value < 1) return bad('too_small', { least: 1 });
  if (number.value > bounds.largestSize) return bad('too_large', { most: bounds.largestSize });
  return number;
}

export function readArm(cell: string): Read<Arm> {
  const arm = spokenArm(cell);
  return arm ? good(arm) : bad('not_in_list', { list: '1, 0, true, false, yes, no, 是, 否' });
}

export function readOutcome(cell: string): Read<Outcome> {
  const outcome = spokenOutcome(cell);
  return outcome ? good(outcome) : bad('not_in_list', { list: outcomes.join(', ') });
}

/** Several reasons in one cell are parted by a semicolon or a bar; codes, which hold neither, also by a space or 、. */
export function readReasons(cell: string): Read<ReworkReason[]> {
  const [coarse, fine] = [/[;；|]+/, /[;；|、\s]+/].map((parting) =>
    cell
      .split(parting)
      .filter((word) => word.trim() !== '')
      .map(spokenReason),
  );
  const said = [coarse!, fine!].find((words) => words.every((word) => word !== undefined));
  if (!said) return bad('not_in_list', { list: reworkReasons.join(', ') });
  return good(reworkReasons.filter((reason) => said.includes(reason)));
}

const oldestDays = 3_660;

/** A date as programs and spreadsheets write it, a time of day dropped: 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日. */
export function readDay(cell: string, latest: string): Read<string> {
  const parts = /^(\d{4})([-/.]|年)(\d{1,2})([-/.]|月)(\d{1,2})日?(?:[T ].*)?$/.exec(cell.normalize('NFKC'));
  if (!parts) return bad('wrong_format', { expected: 'YYYY-MM-DD' });
  const day = `${parts[1]}-${parts[3]!.padStart(2, '0')}-${parts[5]!.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return bad('wrong_format', { expected: 'YYYY-MM-DD' });
  if (day > latest) return bad('future_day');
  if (Date.parse(`${latest}T00:00:00Z`) - time > oldestDays * 86_400_000) return bad('too_old', { most: oldestDays });
  return good(day);
}
