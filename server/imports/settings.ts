import type { Arm } from '../../db/vocabulary.ts';
import type { DurationUnit } from '../domain/duration.ts';
import type { Delimiter } from './file/csv.ts';
import type { Encoding } from './file/encoding.ts';
import type { Mapping } from './mapping.ts';

/** In which order a day is written where its numbers alone don't tell. */
export const dayOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DayOrder = (typeof dayOrders)[number];

export const clocks = ['hours_minutes', 'minutes_seconds'] as const;
export type Clock = (typeof clocks)[number];

export const decimalMarks = ['point', 'comma'] as const;
export type Mark = (typeof decimalMarks)[number];

/** What a value of the column that tells of AI means; some rows are of neither. */
export const armMeanings = ['with_ai', 'without_ai', 'leave_out'] as const;
export type ArmMeaning = (typeof armMeanings)[number];

export const spellingWays = ['join', 'apart'] as const;
export type SpellingWay = (typeof spellingWays)[number];

/** What a person says about a file; what they don't say is read from it, or asked. The same by browser, API and command line. */
export interface Answers {
  sheet?: string | undefined;
  encoding?: Encoding | undefined;
  delimiter?: Delimiter | undefined;
  /** The row that holds the names, as the spreadsheet numbers it; 0: none does. */
  headerRow?: number | undefined;
  /** Empty: as guessed. */
  map?: Mapping | undefined;
  unit?: DurationUnit | undefined;
  clock?: Clock | undefined;
  hoursPerDay?: number | undefined;
  decimalMark?: Mark | undefined;
  dayOrder?: DayOrder | undefined;
  /** For days without one, as 10月1日. */
  year?: number | undefined;
  armValues?: Readonly<Record<string, ArmMeaning>> | undefined;
  /** Of all rows, where no column tells. */
  arm?: Arm | undefined;
  /** Of all rows, where no column names one. */
  person?: string | undefined;
  spellings?: SpellingWay | undefined;
  /** An empty name is the one above, as in a table whose names were merged. */
  fillDown?: boolean | undefined;
  /** The kind of work is given for the whole file: no column is one. */
  taskTypeGiven?: boolean | undefined;
}
