/** Quarters as numbers, year × 4 + 0 … 3, as cells keep them. Days are YYYY-MM-DD. */
export function quarterNumber(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** 'YYYY-Qn'. */
export function quarterName(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}
