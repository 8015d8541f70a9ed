/** From which to which day a trial may run. Days are 'YYYY-MM-DD'; both ends belong to it. */
export const trialLimits = { leastWeeks: 3, mostWeeks: 8, usualWeeks: 6, latestStartWeeks: 4 } as const;

const dayMilliseconds = 86_400_000;

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

export interface TrialDays {
  opensOn: string;
  closesOn: string;
}

export interface TrialBounds {
  earliestStart: string;
  latestStart: string;
  earliestEnd: string;
  latestEnd: string;
}

/** What may be chosen today, once a first day is chosen. */
export function trialBounds(today: string, opensOn: string): TrialBounds {
  const { leastWeeks, mostWeeks, latestStartWeeks } = trialLimits;
  return {
    earliestStart: today,
    latestStart: daysAfter(today, 7 * latestStartWeeks),
    earliestEnd: daysAfter(opensOn, 7 * leastWeeks - 1),
    latestEnd: daysAfter(opensOn, 7 * mostWeeks - 1),
  };
}

/** Whole weeks that a trial lasts, the last one counted when it has begun. */
export function weeksOf({ opensOn, closesOn }: TrialDays): number {
  return Math.ceil((Date.parse(closesOn) - Date.parse(opensOn) + dayMilliseconds) / (7 * dayMilliseconds));
}

/** From the coming Monday for so many weeks: a Sunday is the last day. */
export function proposedDays(today: string, weeks: number = trialLimits.usualWeeks): TrialDays {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const opensOn = daysAfter(today, (8 - weekday) % 7 || 7);
  return { opensOn, closesOn: daysAfter(opensOn, 7 * weeks - 1) };
}
