import { plainDigits } from '../domain/number.ts';
import { type Cell, dateText } from './file/cell.ts';
import type { DayOrder } from './settings.ts';

export type DayProblem =
  | 'not_a_day'
  | 'order'
  | 'two_digit_year'
  | 'no_year'
  | 'range'
  | 'impossible_day'
  | 'cell_error'
  | 'formula';
export type ReadDay =
  | { ok: true; day: string /** Minutes since midnight, where the cell says a time. */; minute: number | null }
  | { ok: false; problem: DayProblem };

export interface DayRules {
  order: DayOrder | null;
  year: number | null;
  /** Minutes that the office's clock is ahead of UTC at that moment: what a machine wrote in UTC happened on the office's day. */
  offset: (utc: number) => number;
}

const no = (problem: DayProblem): ReadDay => ({ ok: false, problem });

/** A day, and a time of day where there is one, as people, trackers and spreadsheets write it. */
export function readDayCell(cell: Cell, rules: DayRules): ReadDay {
  if (typeof cell === 'string') return readDayText(cell, rules);
  if (cell.kind === 'error') return no('cell_error');
  if (cell.kind === 'formula') return no('formula');
  if (cell.as === 'date') return readDayText(dateText(cell.value), rules);
  return cell.as === 'number' ? readDayText(String(cell.value), rules) : no('not_a_day');
}

const months: Record<string, number> = Object.fromEntries(
  [
    'jan januar january janvier enero ene gennaio janeiro januari',
    'feb februar february février fevrier febrero febbraio fev fevereiro februari',
    'mar märz maerz mrz march mars marzo março marco maart mrt',
    'apr april avril abril abr aprile',
    'may mai mayo maggio maio mei',
    'jun juni june juin junio giugno junho',
    'jul juli july juillet julio luglio julho',
    'aug august août aout agosto ago augustus',
    'sep sept september septembre septiembre settembre set setembro',
    'oct okt oktober october octobre octubre ottobre out outubro',
    'nov november novembre noviembre novembro',
    'dec dez dezember december décembre diciembre dicembre dezembro',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
);

const weekday =
  /[,(（ ]*(?:星期|周|週|礼拜)[一二三四五六日天][)）]?|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\b[.,]?/gi;

function readDayText(text: string, rules: DayRules): ReadDay {
  if (text.length > 60) return no('not_a_day');
  const plain = plainDigits(text)
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(weekday, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'/, '')
    .trim();
  if (/\d ?(~|至|到|—) ?\d/.test(plain)) return no('range');
  const stamp = readStamp(plain, rules);
  if (stamp) return stamp;
  const { day, rest } = readDate(plain, rules);
  if (typeof day === 'string') return no(day as DayProblem);
  if (!day) return no('not_a_day');
  const minute = rest === '' ? null : readClockTime(rest);
  if (rest !== '' && minute === undefined) return no('not_a_day');
  const iso = isoDay(...day);
  return iso ? { ok: true, day: iso, minute: minute ?? null } : no('impossible_day');
}

/** Seconds or milliseconds since 1970, from 2001 to 2033: as programs count time. */
export const unixTime = /^1\d{9}(?:\d{3})?$/;

/** 2025-10-01T23:30:00Z, 20251001T090000Z and 1759361400: with the place on earth, so that the day is the office's. */
function readStamp(text: string, { offset }: DayRules): ReadDay | null {
  if (unixTime.test(text)) return inOffice(Number(text) * (text.length > 10 ? 1 : 1_000), offset);
  const basic = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z?)$/.exec(text);
  const parts =
    basic ?? /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(z|utc|gmt|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part === undefined ? 0 : Number(part))) as [number, number, number, number, number, number];
  const iso = isoDay(year, month, day);
  if (!iso || hour > 24 || minute > 59 || second > 60) return no('impossible_day');
  const zone = parts[7] ?? '';
  const written = hour * 60 + minute + second / 60;
  if (!/^(z|utc|gmt|[+-]00:?00)$/.test(zone)) return { ok: true, day: iso, minute: written };
  return inOffice(Date.parse(`${iso}T00:00:00Z`) + written * 60_000, offset);
}

function inOffice(utc: number, offset: DayRules['offset']): ReadDay {
  const local = utc + offset(utc) * 60_000;
  const midnight = Math.floor(local / 86_400_000) * 86_400_000;
  return { ok: true, day: new Date(midnight).toISOString().slice(0, 10), minute: (local - midnight) / 60_000 };
}

type Parts = [year: number, month: number, day: number];

function readDate(text: string, rules: DayRules): { day: Parts | DayProblem | null; rest: string } {
  const split = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found && { parts: found.slice(1), rest: text.slice(found[0].length).trim() };
  };
  const numbers = (parts: (string | undefined)[]) => parts.map(Number) as Parts;

  const roc =
    split(/^(?:民國|民国|中華民國) ?(\d{1,3}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?(?!\d)/) ??
    split(/^(1[01]\d)[./-](\d{1,2})[./-](\d{1,2})(?!\d)/) ??
    split(/^(1[01]\d)年 ?(\d{1,2})月 ?(\d{1,2})日?(?!\d)/);
  if (roc) {
    const [year, month, day] = numbers(roc.parts);
    return { day: [year + 1911, month, day], rest: roc.rest };
  }
  const yearFirst = split(/^(\d{4}) ?([-/. ]|年) ?(\d{1,2}) ?([-/. ]|月) ?(\d{1,2})(?!\d) ?[日号號]?/);
  if (yearFirst)
    return { day: numbers([yearFirst.parts[0], yearFirst.parts[2], yearFirst.parts[4]]), rest: yearFirst.rest };
  const compact = split(/^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/);
  if (compact) return { day: numbers(compact.parts), rest: compact.rest };
  const named = readNamed(split);
  if (named) return named;
  const last = split(/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/);
  if (last) return { day: inOrder(last.parts, rules.order), rest: last.rest };
  const yearless = split(/^(\d{1,2})月 ?(\d{1,2})[日号號]?/);
  const short = split(/^(\d{1,2})([./-])(\d{1,2})\.?$/);
  const found = yearless ?? short;
  if (found && rules.year === null) return { day: 'no_year', rest: '' };
  if (yearless) return { day: numbers([String(rules.year), ...yearless.parts]), rest: yearless.rest };
  if (short) return { day: inShortOrder(short.parts, rules), rest: '' };
  // A spreadsheet's own count of days, 2000 to 2079, where the cell lost its form.
  const serial = /^(3[6-9]\d{3}|[45]\d{4}|6[0-5]\d{3})(\.\d+)?$/.exec(text);
  if (serial) {
    const [day, time = ''] = dateText(Number(text)).split(' ');
    return { day: numbers(day!.split('-')), rest: time };
  }
  return { day: null, rest: '' };
}

function readNamed(split: (pattern: RegExp) => { parts: (string | undefined)[]; rest: string } | null) {
  const dayFirst = split(
    /^(\d{1,2})(?:st|nd|rd|th)?[.\- /]+(?:de |of )?([a-zäûéàç]{3,10})[.,\- /]+(?:de )?(\d{4}|\d{2})(?!\d)/,
  );
  const monthFirst = split(/^([a-zäûéàç]{3,10})[. /-]+(\d{1,2})(?:st|nd|rd|th)?,?[ /-]+(\d{4})(?!\d)/);
  const found = dayFirst
    ? [dayFirst.parts[2], dayFirst.parts[1], dayFirst.parts[0]]
    : monthFirst
      ? [monthFirst.parts[2], monthFirst.parts[0], monthFirst.parts[1]]
      : null;
  const month = months[found?.[1] ?? ''];
  if (!found || month === undefined) return null;
  const year = Number(found[0]);
  return {
    day: [year < 100 ? 2000 + year : year, month, Number(found[2])] as Parts,
    rest: (dayFirst ?? monthFirst)!.rest,
  };
}

/** 3/4/2025 and 25-10-01. Where a number can be no month it tells the order itself; German and Russian points are day first. */
function inOrder(
  [first, mark, second, third]: readonly (string | undefined)[],
  order: DayOrder | null,
): Parts | DayProblem {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (third!.length <= 2) {
    if (order === 'ymd') return [2000 + a, b, c];
    if (order === 'dmy') return [2000 + c, b, a];
    if (order === 'mdy') return [2000 + c, a, b];
    return 'two_digit_year';
  }
  if (mark === '.') return [c, b, a];
  if (a > 12 && b <= 12) return order === 'mdy' ? 'impossible_day' : [c, b, a];
  if (b > 12 && a <= 12) return order === 'dmy' ? 'impossible_day' : [c, a, b];
  if (a === b) return [c, a, b];
  if (order === 'dmy') return [c, b, a];
  if (order === 'mdy') return [c, a, b];
  return 'order';
}

/** 3/15 and 15.3. of a year that was said. */
function inShortOrder(
  [first, , second]: readonly (string | undefined)[],
  { year, order }: DayRules,
): Parts | DayProblem {
  const [a, b] = [Number(first), Number(second)];
  if (order === 'dmy') return [year!, b, a];
  if (order !== null || b > 12 || a === b) return [year!, a, b];
  return a > 12 ? [year!, b, a] : 'order';
}

/** 3/15, of which year and in which order others say. */
export const shortDay = /^\s*\d{1,2}[./-]\d{1,2}\.?\s*$/;

/** Of numbers with the year at the end: which of the first two is above 12, if any. */
export function orderTold(text: string): 'dmy' | 'mdy' | 'either' | null {
  const parts = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(plainDigits(text).replace(/[‐-―−]/g, '-'));
  if (!parts) return null;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  return a > 12 ? 'dmy' : b > 12 ? 'mdy' : 'either';
}

/** 09:30, 9:30:15 PM, 上午 9:00, 10时30分; undefined: no time. */
export function readClockTime(text: string): number | null | undefined {
  const plain = text.replace(/^[t,]\s*/, '').trim();
  if (/^(上午|下午|中午|晚上|早上|am|pm)$/.test(plain)) return null;
  const found =
    /^(上午|下午|中午|晚上|早上|凌晨|a\.?m\.?|p\.?m\.?)? ?(\d{1,2})(?:[:时時点點h.]|uhr) ?(\d{1,2})?分?(?:[:分](\d{1,2})秒?)?(?:\.\d+)? ?(a\.?m\.?|p\.?m\.?|上午|下午|uhr)?(?: ?(?:z|utc|gmt|[+-]\d\d:?\d\d|\((?:utc|gmt)[+-]?\d{0,2}(?::\d\d)?\)))?$/.exec(
      plain,
    );
  if (!found) return undefined;
  const [hour, minute, second] = [Number(found[2]), Number(found[3] ?? 0), Number(found[4] ?? 0)];
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const half = (found[1] ?? found[5] ?? '').replace(/\./g, '');
  const late = /^(下午|晚上|pm)$/.test(half) && hour < 12 ? 12 : 0;
  const midnight = /^(上午|am|凌晨)$/.test(half) && hour === 12 ? -12 : 0;
  return (hour + late + midnight) * 60 + minute + second / 60;
}

function isoDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}
