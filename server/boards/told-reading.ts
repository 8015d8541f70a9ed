import type { Language } from '../../db/vocabulary.ts';
import type { Word } from '../evidence/word.ts';

export interface TaskTypeLabel {
  id: string;
  names: Partial<Record<Language, string>>;
}

/** Minutes from the worse end to the better one; saved ones are positive. */
export interface MinutesRange {
  low: number;
  high: number;
}

/** A released reading in ratios: time with AI ÷ time without, to two decimals, the ends rounded outward. */
export interface ToldReading {
  /** Day of its run. */
  run: string;
  level: 'compared' | 'trial';
  word: Word;
  ratio: number;
  low: number;
  high: number;
  /** The end stands at 1 and is told as "over 1", "under 1". */
  lowOpen: boolean;
  highOpen: boolean;
  /** Minutes that an hour of such work takes now, to five; null where the word says nothing that stands. */
  hourNow: number | null;
  /** How much easier (harder, of a cost) the pieces done with AI would have had to be for the word to fall, in percent, rounded down. */
  fallsAt: number | null;
}
