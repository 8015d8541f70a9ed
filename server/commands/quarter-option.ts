import { isQuarter, isYear } from '../domain/periods.ts';
import { BadUsage, type World } from './command.ts';

/**
 * The closed quarter or year that is asked for. Windows of days are told no more: two of them a day apart would tell a day's work; only
 * `all`, which never was one, is still taken.
 */
export function quarterOption(
  { quarter, window }: { quarter?: string | undefined; window?: string | undefined },
  { words }: World,
): string | undefined {
  if (window !== undefined && window !== 'all') throw new BadUsage(words.noWindow);
  if (quarter === undefined) return undefined;
  const period = quarter.trim().toUpperCase();
  if (!isQuarter(period) && !isYear(period)) throw new BadUsage(words.notAQuarter(quarter));
  return period;
}
