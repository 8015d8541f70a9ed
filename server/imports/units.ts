import { type Duration, type DurationUnit, parseDuration } from '../domain/duration.ts';
import { minutesPer } from '../domain/duration-parts.ts';
import { type DecimalMark, plainDigits, readNumber, withoutGaps } from '../domain/number.ts';
import { type Cell, textOf } from './file/cell.ts';
import type { Clock } from './settings.ts';

/** 小时 in a column of its own, beside the number. */
export const isUnitWord = (text: string): boolean =>
  /^\D{1,12}$/.test(text) && minutesPer(plainDigits(text).toLowerCase()) !== null;

/** 1.5 and 小时, from their two columns; a cell that is no bare number says its own unit. */
export function withUnit(cell: Cell, unit: Cell): Cell {
  const [text, word] = [textOf(cell).trim(), textOf(unit).trim()];
  const bare =
    typeof cell === 'string' ? /^[\d.,]+$/.test(plainDigits(text)) : cell.kind === 'number' && cell.as === 'number';
  return bare && isUnitWord(word) ? `${text} ${word}` : cell;
}

/** The unit that a column's name says, in any of the languages; what stands in brackets first. */
export function unitOfName(name: string): DurationUnit | null {
  const plain = name
    .normalize('NFKC')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  const bracket = /[([]([^)\]]*)[)\]]/.exec(plain)?.[1];
  return (bracket === undefined ? null : unitIn(bracket, true)) ?? unitIn(plain, false);
}

function unitIn(text: string, bracket: boolean): DurationUnit | null {
  if (clockOfName(text) !== null) return null;
  const word = text.replace(/_/g, ' ');
  // (s), elapsed_s as programs name it, 用时/h.
  const letter = (bracket ? /^([sh])$/ : /[_/]([sh])$/).exec(text)?.[1];
  if (/毫秒|millisec|\bmsecs?\b|\bms\b/.test(word)) return 'milliseconds';
  if (/秒|second|\bsecs?\b|sekunden|secondes|segundos/.test(word) || letter === 's') return 'seconds';
  if (/分钟|分鐘|minut|\bmins?\b|минут|[ /]分$/.test(word) || (bracket && /^(分|m|単位:分|单位:分)$/.test(word)))
    return 'minutes';
  if (
    /人天|人日|工日|工作日|man-?days?|person-?days?|working days?|天数/.test(word) ||
    (bracket && /^(天|日|d|days?)$/.test(word))
  )
    return 'working_days';
  if (
    /小时|小時|时数|時數|工时|工時|钟头|hour|\bhrs?\b|\bstd\b|stunden|heures|\bhoras\b|\bore\b|\buren\b|часы|часов|decimal|dezimal|工数/.test(
      word,
    )
  )
    return 'hours';
  return letter === 'h' || / [时時]$/.test(word) || (bracket && /^(时|時|時間|ч)$/.test(word)) ? 'hours' : null;
}

/** What 1:30 is, where the name says so: (h:mm), (mm:ss), 时:分. */
export function clockOfName(name: string): Clock | null {
  const plain = name.normalize('NFKC').toLowerCase();
  if (/\bm{1,2}:ss\b|分:秒|分秒|min:sec/.test(plain)) return 'minutes_seconds';
  return /\b(?:h{1,2}|hrs?|hours?):(?:m{1,2}|mins?|minutes?)(:ss)?\b|时:分|時:分|小时:分|时分|時分/.test(plain)
    ? 'hours_minutes'
    : null;
}

/** 单位：分钟 above a table, 用时以分钟计 below it, all times in hours. */
export function unitOfNote(text: string): DurationUnit | null {
  const found =
    /(?:单位|單位|用时|用時|时间|時間|工时|工時|时长|units?|times?|durations?)[^，。；,;]{0,8}?(?:[:：以为為按均是]|\bin\b|\bare\b)\s*(分钟|分鐘|小时|小時|秒|人天|分|时|minutes|hours|seconds)/i.exec(
      text.normalize('NFKC'),
    );
  const word = found?.[1];
  return word === undefined
    ? null
    : /^分/.test(word)
      ? 'minutes'
      : /^时/.test(word)
        ? 'hours'
        : unitIn(word.toLowerCase(), true);
}

/** What a column of durations holds, counted. */
export interface DurationSurvey {
  filled: number;
  /** Without a unit of their own. */
  bare: number[];
  /** 1:30 without seconds or a unit: the first number. */
  clocks: number[];
  /** Cells that say their unit themselves. */
  selfSaid: number;
  /** That need the length of a working day. */
  workingDays: number;
  /** Decimals by comma, by point, and 1,200, which may be either. */
  commas: number;
  points: number;
  eitherMark: number;
}

export function surveyDurations(cells: readonly Cell[]): DurationSurvey {
  const survey: DurationSurvey = {
    filled: 0,
    bare: [],
    clocks: [],
    selfSaid: 0,
    workingDays: 0,
    commas: 0,
    points: 0,
    eitherMark: 0,
  };
  for (const cell of cells) {
    if (typeof cell === 'string' ? cell.trim() === '' : cell.kind !== 'number') continue;
    survey.filled++;
    if (typeof cell !== 'string') {
      if (cell.kind === 'number' && cell.as === 'number') survey.bare.push(cell.value);
      else survey.selfSaid++;
      continue;
    }
    surveyText(plainDigits(cell).toLowerCase(), survey);
  }
  return survey;
}

function surveyText(plain: string, survey: DurationSurvey): void {
  const clock = /^(\d{1,6}):(\d{1,2})$/.exec(plain);
  if (clock) {
    survey.clocks.push(Number(clock[1]));
    return;
  }
  const unsigned = withoutGaps(plain.replace(/^[+'-]+/, ''));
  if (/^\d{1,3}(,\d{3})+$/.test(unsigned)) survey.eitherMark++;
  else if (/^\d*,\d+$|^\d{1,3}(\.\d{3})+,\d+$/.test(unsigned)) survey.commas++;
  else if (/^\d*\.\d+$|^\d{1,3}(,\d{3})+\.\d+$/.test(unsigned)) survey.points++;
  const number = readNumber(unsigned, survey.commas > survey.points ? 'comma' : 'point');
  if (number.kind === 'number') survey.bare.push(number.value);
  else if (number.kind === 'none') {
    const read: Duration = parseDuration(plain, { least: 'zero' });
    if (read.kind === 'unclear' && read.reason === 'working_day') survey.workingDays++;
    else if (read.kind !== 'unclear') survey.selfSaid++;
  }
}

/** The mark that the file's decimals are written with; unknown: it can't be told. */
export function markOf({ commas, points, eitherMark }: DurationSurvey, delimiter: string | null): DecimalMark {
  if (commas > 0 && commas >= points) return 'comma';
  if (points > 0) return 'point';
  // Where commas divide the cells, people write decimals with points, and a comma in quotes parts thousands.
  if (eitherMark > 0) return delimiter === ',' ? 'point' : 'unknown';
  return delimiter === ';' ? 'comma' : 'point';
}

export const minutesOfUnit: Record<Exclude<DurationUnit, 'working_days'>, number> = {
  minutes: 1,
  hours: 60,
  seconds: 1 / 60,
  milliseconds: 1 / 60_000,
  days: 1_440,
};

/** What these numbers may be in, the likeliest first, as pieces of work take minutes to days. */
export function plausibleUnits(numbers: readonly number[]): DurationUnit[] {
  const positive = numbers.filter((number) => number > 0).sort((one, other) => one - other);
  const median = positive[(positive.length - 1) >> 1];
  const most = positive.at(-1);
  if (median === undefined || most === undefined) return ['minutes'];
  if (most < 1 && median < 0.5) return ['days', 'hours'];
  const hours = median <= 10 && most <= 24;
  const minutes = median >= 5 && median <= 600;
  const seconds = median > 300;
  const milliseconds = median >= 60_000;
  // Halves and quarters among minutes look like hours that somebody else filled in.
  const mixed = minutes && !hours && positive.some((number) => number < 5 && !Number.isInteger(number));
  const units: DurationUnit[] = [
    ...(milliseconds ? (['milliseconds'] as const) : []),
    ...(hours && median < 5 ? (['hours'] as const) : []),
    ...(minutes ? (['minutes'] as const) : []),
    ...(seconds && !(minutes && most <= 600) ? (['seconds'] as const) : []),
    ...((hours && median >= 5) || mixed ? (['hours'] as const) : []),
  ];
  return units.length === 1 && units[0] === 'hours'
    ? ['hours', 'minutes']
    : units.length === 0
      ? ['minutes', 'hours', 'seconds']
      : units;
}

/** Whether a unit that the name says fits its numbers: 用时（分钟） over 0.0625 doesn't. */
export function fitsUnit(unit: DurationUnit, numbers: readonly number[]): boolean {
  const positive = numbers.filter((number) => number > 0).sort((one, other) => one - other);
  const median = positive[(positive.length - 1) >> 1];
  if (median === undefined || unit === 'working_days') return median === undefined || median <= 60;
  const minutes = median * minutesOfUnit[unit];
  return minutes >= 0.5 && minutes <= 2_400;
}
