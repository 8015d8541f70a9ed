import { bounds } from '../../db/vocabulary.ts';
import { withDigits } from './chinese-number.ts';
import { minutesPer, readParts } from './duration-parts.ts';
import { type DecimalMark, plainDigits, readNumber } from './number.ts';

/** What a number without a unit is in. `days` are whole ones, as a spreadsheet counts; `working_days` need their hours. */
export const durationUnits = ['minutes', 'hours', 'seconds', 'milliseconds', 'days', 'working_days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export interface DurationOptions {
  unit?: DurationUnit;
  decimalMark?: DecimalMark;
  /** A person's own entry has at least a minute, as the server's rule for one; what is brought in may have less. */
  least?: 'one' | 'above_zero' | 'zero';
  /** What 1:30 is. */
  clock?: 'hours_minutes' | 'minutes_seconds';
  /** Of a day in "1d 2h" and 1.5 人天: how long a working day is, differs. */
  hoursPerDay?: number | undefined;
}

export type Unclear = 'empty' | 'not_a_duration' | 'roughly' | 'range' | 'comma' | 'working_day';
export type Refused = 'negative' | 'too_small' | 'too_large';
export type Duration =
  | { kind: 'minutes'; minutes: number }
  | { kind: 'unclear'; reason: Unclear }
  | { kind: 'refused'; reason: Refused };

const unclear = (reason: Unclear): Duration => ({ kind: 'unclear', reason });

const roughly = /^(约|約|大约|大約|大概|≈|~|about |approx|ca\.? |circa )|(左右|上下|以上|以内|以內|多|余|餘|\+)$/;
const range = /^[\d.,]+ ?\D{0,4}[-–—~至到]+ ?[\d.,]+/;
const signs = /^(-|−|–|负|負)(?=[\d.])/;
const longest = 60;

/**
 * Minutes out of what people and programs write for them: 90, 1:30, 1.5h, 1h 30m, 90分钟, 1小时30分, 半小时, PT1H30M, ２０.
 * Nothing is guessed: what has two readings is unclear, with the reason.
 */
export function parseDuration(text: string, options: DurationOptions = {}): Duration {
  if (text.length > longest) return unclear('not_a_duration');
  const plain = withDigits(plainDigits(text).toLowerCase()).replace(/^'/, '').trim();
  if (plain === '') return unclear('empty');
  if (roughly.test(plain)) return unclear('roughly');
  if (signs.test(plain)) {
    const positive = parseDuration(plain.replace(signs, ''), options);
    return positive.kind === 'unclear' ? positive : { kind: 'refused', reason: 'negative' };
  }
  const unsigned = plain.replace(/^\+(?=[\d.])/, '');
  const read =
    readClock(unsigned, options) ?? readIso(unsigned) ?? readBare(unsigned, options) ?? readParts(unsigned, options);
  if (read === null) return unclear(range.test(unsigned) ? 'range' : 'not_a_duration');
  return typeof read === 'number' ? bounded(read, options) : unclear(read.unclear);
}

/** Within the bounds of what may be stored; rounded to a millionth, as 1.1 h is 66 minutes. */
export function bounded(minutes: number, { least = 'one' }: Pick<DurationOptions, 'least'> = {}): Duration {
  const rounded = Math.round(minutes * 1e6) / 1e6;
  if (rounded < 0) return { kind: 'refused', reason: 'negative' };
  if (rounded < (least === 'one' ? 1 : 0) || (rounded === 0 && least !== 'zero'))
    return { kind: 'refused', reason: 'too_small' };
  if (rounded > bounds.minutes) return { kind: 'refused', reason: 'too_large' };
  return { kind: 'minutes', minutes: rounded };
}

const clockForm =
  /^(?:(\d{1,3}) ?(?:d|days?|天),? )?(\d{1,6}):(\d{1,2})(?::(\d{1,2}(?:[.,]\d+)?))? ?([a-z.]+|分钟|分鐘|小时|小時)?$/;

function readClock(text: string, { clock = 'hours_minutes' }: DurationOptions): number | null {
  const parts = clockForm.exec(text);
  if (!parts) return null;
  const [, days = '0', first, second, third, unit] = parts;
  const per = unit === undefined ? null : minutesPer(unit);
  if (unit !== undefined && per !== 60 && per !== 1) return null;
  if (Number(second) > 59 || Number(third?.replace(',', '.') ?? 0) >= 60) return null;
  const inHours = third !== undefined || (per === null ? clock === 'hours_minutes' : per === 60);
  const whole = Number(days) * 1_440;
  if (!inHours) return whole + Number(first) + Number(second) / 60;
  return whole + Number(first) * 60 + Number(second) + Number(third?.replace(',', '.') ?? 0) / 60;
}

const isoForm = /^p(?=[\dt])(?:(\d+)d)?(?:t(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)s)?)?$/;

function readIso(text: string): number | null {
  const parts = isoForm.exec(text);
  if (!parts || parts.slice(1).every((part) => part === undefined)) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part?.replace(',', '.') ?? 0));
  return days! * 1_440 + hours! * 60 + minutes! + seconds! / 60;
}

function readBare(text: string, options: DurationOptions): number | { unclear: Unclear } | null {
  const number = readNumber(text, options.decimalMark ?? 'unknown');
  if (number.kind === 'unclear') return { unclear: 'comma' };
  if (number.kind === 'none') return null;
  const { unit = 'minutes', hoursPerDay } = options;
  if (unit !== 'working_days') return number.value * minutesOf[unit];
  return hoursPerDay === undefined ? { unclear: 'working_day' } : number.value * hoursPerDay * 60;
}

const minutesOf = { minutes: 1, hours: 60, seconds: 1 / 60, milliseconds: 1 / 60_000, days: 1_440 } as const;
