const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a day written YYYY-MM-DD. @throws RangeError for anything else. */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`not a day: ${day}`);
  return time / millisecondsPerDay;
}

/** The Monday, YYYY-MM-DD, of the week that holds this day (1970-01-01 was a Thursday). */
export function weekOf(day: string): string {
  const number = dayNumber(day);
  const monday = number - ((((number + 3) % 7) + 7) % 7);
  return new Date(monday * millisecondsPerDay).toISOString().slice(0, 10);
}
