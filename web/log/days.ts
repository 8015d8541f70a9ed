/** A calendar day where the person is. */
function dayOf(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

export function daysAgo(days: number, now = new Date()): string {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
}

/** Noon, so that no time zone turns it into another day. */
export function dateOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
