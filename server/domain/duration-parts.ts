import { type DecimalMark, readNumber } from './number.ts';

const units: readonly { words: string; minutes: number | 'week' | 'day' }[] = [
  { words: 'w wk wks week weeks 周 週', minutes: 'week' },
  { words: 'd day days 天 日 工作日 人天 人日', minutes: 'day' },
  {
    words:
      'h hr hrs hour hours std stunde stunden uur uren heure heures hora horas ora ore ч час часа часов 小时 小時 个小时 個小時 钟头 鐘頭 个钟头 個鐘頭 时 時 時間 시간 个钟 個鐘 个半小时 個半小時',
    minutes: 60,
  },
  { words: '刻 刻钟 刻鐘', minutes: 15 },
  {
    words: 'm min mins minute minutes minuten minuto minutos minuti мин минут 分 分钟 分鐘 分鍾 分种 분',
    minutes: 1,
  },
  { words: 's sec secs second seconds sek sekunden seconde secondes segundos сек 秒 秒钟 秒鐘 초', minutes: 1 / 60 },
  { words: 'ms msec millisecond milliseconds 毫秒', minutes: 1 / 60_000 },
];

const known = new Map(units.flatMap(({ words, minutes }) => words.split(' ').map((word) => [word, minutes] as const)));

/** How many minutes one of this unit has; a day or a week has as many as people work. null: no unit of time. */
export function minutesPer(unit: string): number | 'week' | 'day' | null {
  return known.get(unit.replace(/\.$/, '')) ?? null;
}

/** 半 behind a whole number and its unit is half of one more: 1小时半, 1个半小时. A stroke stands for minutes: 45'. */
function spellHalves(text: string): string {
  return text
    .replace(/(\d+) ?[个個]半(?=小时|小時|钟|鐘|月|天)/g, '$1.5')
    .replace(/^[个個]半(?=小时|小時|钟头|鐘頭)/, '1.5')
    .replace(/(\d+) ?(小时|小時|个小时|個小時|钟头|鐘頭|天|分钟|分鐘|分)半$/, '$1.5$2')
    .replace(/半[个個]?(?=小时|小時|钟头|鐘頭|天|日|分)/g, '0.5')
    .replace(/[个個](?=小时|小時|钟|鐘|工作日)/g, '')
    .replace(/(\d) ?['′’]$/, '$1 min')
    .replace(/^half an hour$/, '0.5 h')
    .replace(/^an hour and a half$/, '1.5 h')
    .replace(/^an hour$/, '1 h')
    .replace(/ (and|und|et|y) /g, ' ');
}

const part = /([\d.,]*\d\.?) ?([\p{L}]+\.?)? ?/uy;

type Read = number | { unclear: 'comma' | 'working_day' } | null;

/** Numbers with units, from the longest to the shortest, each at most once: 1h 30m, 1小时30分, 2d 4h. */
export function readParts(
  text: string,
  { decimalMark = 'unknown', hoursPerDay }: { decimalMark?: DecimalMark; hoursPerDay?: number | undefined },
): Read {
  const spelt = spellHalves(text);
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = 0;
  while (at < spelt.length) {
    part.lastIndex = at;
    const found = part.exec(spelt);
    if (!found) return null;
    const per = found[2] === undefined ? below(last) : minutesPer(found[2]);
    if (per === null) return null;
    const minutes =
      typeof per === 'number' ? per : hoursPerDay === undefined ? null : hoursPerDay * 60 * (per === 'week' ? 5 : 1);
    if (minutes === null) return { unclear: 'working_day' };
    const number = readNumber(found[1]!.replace(/\.$/, ''), decimalMark);
    // A fraction beside a unit has no thousands: 1,5h is one and a half wherever it stands.
    const value =
      number.kind === 'number'
        ? number.value
        : /^\d+,\d{1,2}$/.test(found[1]!)
          ? Number(found[1]!.replace(',', '.'))
          : null;
    if (value === null) return number.kind === 'unclear' ? { unclear: 'comma' } : null;
    if (minutes >= last) return null;
    sum += value * minutes;
    last = minutes;
    at = part.lastIndex;
  }
  return last === Number.POSITIVE_INFINITY ? null : sum;
}

/** 1h30 and 5分30: what a number without a unit is behind one with its own. */
function below(last: number): number | null {
  return last === 60 ? 1 : last === 1 ? 1 / 60 : null;
}
