/*
 * The monthly run falls in the night to the first Monday, at three o'clock in the office's time zone. Days are YYYY-MM-DD.
 */

const runHour = 3;

/** Day and hour of a moment, as a clock on the wall there shows them. @throws RangeError: no such zone. */
export function wallClock(moment: Date, zone: string): { day: string; hour: number } {
  let format = formats.get(zone);
  if (!format) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...fields });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, hour: Number(parts.get('hour')) };
}

/** Making one costs more than a thousand uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The planned day of the run of a month, YYYY-MM. */
function runDayIn(month: string): string {
  const weekday = new Date(`${month}-01T00:00:00Z`).getUTCDay();
  return `${month}-${String(1 + ((8 - weekday) % 7)).padStart(2, '0')}`;
}

/** The latest planned day whose hour has come. */
export function latestRunDay(now: Date, zone: string): string {
  const { day, hour } = wallClock(now, zone);
  const ofMonth = runDayOfMonth(day);
  const hasCome = ofMonth < day || (ofMonth === day && hour >= runHour);
  return hasCome ? ofMonth : runDayIn(monthAfter(day, -1));
}

/** The next planned day: said wherever figures stand or will stand. */
export function nextRunDay(now: Date, zone: string): string {
  return runDayAfter(latestRunDay(now, zone));
}

/** The planned day of the month after this day's. */
function runDayAfter(day: string): string {
  return runDayIn(monthAfter(day, 1));
}

/** The planned day of the month that this day is in. */
export function runDayOfMonth(day: string): string {
  return runDayIn(day.slice(0, 7));
}

/** The earliest planned day later than this day. */
export function firstRunAfter(day: string): string {
  const ofMonth = runDayOfMonth(day);
  return ofMonth > day ? ofMonth : runDayAfter(day);
}

export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

function monthAfter(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 7);
}
