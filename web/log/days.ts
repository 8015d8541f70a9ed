/** Whole days that this device's clock is wrong by, once the server has said so and the person has chosen its day. */
let wrongBy = 0;

/** A calendar day where the person is. */
function dayOf(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

export function daysAgo(days: number, now = new Date()): string {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + wrongBy - days));
}

/** Noon, so that no time zone turns it into another day. */
export function dateOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** The server's day instead of this device's, until the page is left. */
export function goByDay(today: string): void {
  const ours = dateOf(daysAgo(0)).getTime();
  wrongBy += Math.round((dateOf(today).getTime() - ours) / 86_400_000);
}

/** The day of a piece as it is chosen: it moves on at midnight. */
export type WhichDay = 'today' | 'yesterday' | { day: string };

export function dayMeant(which: WhichDay): string {
  if (typeof which === 'object') return which.day;
  return daysAgo(which === 'yesterday' ? 1 : 0);
}
