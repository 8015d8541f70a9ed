import type { ReleasedReading } from '../evidence/released.ts';
import type { Word } from '../evidence/word.ts';
import type { ReleasedRow, RunReading } from '../publication/released.ts';
import type { Known } from './told-board.ts';
import type { ToldReading } from './told-reading.ts';

/** A released record in ratios. The ends go outward, and never past the word: what is exact on the grid stays exact. */
export function tellReading(reading: ReleasedReading, run: string, level: ToldReading['level']): ToldReading {
  const { word, lowOpen, highOpen } = reading;
  const ratio = hundredths(Math.exp(reading.estimate), Math.round);
  return {
    run,
    level,
    word,
    ratio,
    low: Math.min(ratio, hundredths(Math.exp(reading.low), Math.floor)),
    high: Math.max(ratio, hundredths(Math.exp(reading.high), Math.ceil)),
    lowOpen,
    highOpen,
    hourNow: standing.has(word) ? Math.round((ratio * 60) / 5) * 5 : null,
    fallsAt: fallsAt(word, reading),
  };
}

export const tellRun = (reading: RunReading): ToldReading => tellReading(reading, reading.run, 'compared');

/** Words that stand as a result: "points to" may be the choice of pieces, and "too early" says nothing. */
const standing: ReadonlySet<Word> = new Set([
  'saves',
  'costs',
  'probably_saves',
  'probably_costs',
  'no_large_difference',
]);

function hundredths(ratio: number, round: (value: number) => number): number {
  return round(Math.round(ratio * 1e8) / 1e6) / 100;
}

function fallsAt(word: Word, { low, high }: ReleasedReading): number | null {
  const percent = (change: number) => Math.floor(Math.round(change * 1e8) / 1e6);
  if (word === 'probably_saves') return percent(1 - Math.exp(high));
  if (word === 'probably_costs') return percent(Math.exp(low) - 1);
  return null;
}

/** The reading that stands: the last of the last series that has one. */
export function tellKnown(row: ReleasedRow | undefined): Known {
  const series = row?.series ?? [];
  const at = series.findLastIndex(({ readings }) => readings.length > 0);
  if (at < 0) return { kind: 'not_known' };
  const { since, readings } = series[at]!;
  const next = series[at + 1];
  return {
    kind: 'known',
    reading: tellRun(readings.at(-1)!),
    since,
    stands: !next ? 'own' : next.reason === 'tool_changed' ? 'of_before_the_tool_changed' : 'of_last_year',
  };
}
