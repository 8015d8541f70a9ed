/** At noon, so that no shift of the clock makes another day of it. */
export function mondayOf(now: Date): Date {
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  return daysAfter(noon, -((noon.getDay() + 6) % 7));
}

export function daysAfter(from: Date, days: number): Date {
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 12);
}
