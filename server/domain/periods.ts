/** Days are YYYY-MM-DD, quarters YYYY-Qn, years YYYY; all of them sort as text within their sort. */

export function quarterOf(day: string): string {
  return quarterName(quarterNumber(day));
}

/** A day's quarter as cells keep it: year × 4 + 0 … 3. */
export function quarterNumber(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

export function quarterName(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

export function isQuarter(period: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(period);
}

export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

export function yearOf(period: string): string {
  return period.slice(0, 4);
}

export function quarterBefore(quarter: string): string {
  const n = Number(quarter.slice(6));
  return n > 1 ? `${yearOf(quarter)}-Q${n - 1}` : `${Number(yearOf(quarter)) - 1}-Q4`;
}

export function quarterAfter(quarter: string): string {
  const n = Number(quarter.slice(6));
  return n < 4 ? `${yearOf(quarter)}-Q${n + 1}` : `${Number(yearOf(quarter)) + 1}-Q1`;
}

/** The period of the same length one before: what it is set beside. */
export function periodBefore(period: string): string {
  return isQuarter(period) ? quarterBefore(period) : String(Number(period) - 1);
}

export function sameOfLastYear(quarter: string): string {
  return `${Number(yearOf(quarter)) - 1}${quarter.slice(4)}`;
}

export function firstDayOf(period: string): string {
  return isQuarter(period)
    ? `${yearOf(period)}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, '0')}-01`
    : `${period}-01-01`;
}

export function lastDayOf(period: string): string {
  const next = isQuarter(period) ? quarterAfter(period) : String(Number(period) + 1);
  return new Date(Date.parse(firstDayOf(next)) - 86_400_000).toISOString().slice(0, 10);
}
