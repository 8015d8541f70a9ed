import type { Look, Question } from '../import/read-file.ts';

type Id = Question['id'];

/** What the page says of how a file is read, and asks where it could be read in two ways. */
export interface ImportReadingWords {
  title: string;
  intro: string;
  asked: string;
  program: (name: string) => string;
  remembered: string;
  encoding: string;
  headerRow: string;
  noHeader: string;
  row: (row: number, cells: string) => string;
  unit: (column: string) => string;
  units: Record<NonNullable<Look['minutes']>['unit'], string>;
  whys: Record<NonNullable<Look['minutes']>['why'], string>;
  /** A choice, with what a cell would be by it. */
  reads: (name: string, becomes: string) => string;
  becomes: (cell: string, minutes: string) => string;
  clock: (cell: string) => string;
  clocks: Record<'hours_minutes' | 'minutes_seconds', string>;
  hoursPerDay: string;
  hours: (hours: string) => string;
  decimalMark: (cell: string) => string;
  marks: Record<'point' | 'comma', string>;
  dayOrder: (cell: string) => string;
  orders: Record<'ymd' | 'dmy' | 'mdy', string>;
  year: (cell: string) => string;
  armValues: string;
  armValue: (value: string, rows: string) => string;
  emptyValue: string;
  meanings: Record<'with_ai' | 'without_ai' | 'leave_out', string>;
  arm: string;
  person: string;
  personHint: string;
  minutesColumn: Record<'several' | 'wide' | 'matrix', string>;
  /** Ways to read a table with the time of both arms side by side. */
  wide: {
    both: string;
    withAi: (column: string, estimate: string) => string;
    withoutAi: (column: string) => string;
  };
  questions: Record<Id, string>;
  spellings: (names: string) => string;
  join: string;
  fillDown: string;
  filledDown: string;
  hiddenRows: (count: string) => string;
  leftOut: (count: string) => string;
  leftOutRow: (row: number, text: string) => string;
  reasons: Record<'total' | 'note' | 'header_again' | 'chosen', string>;
  isSum: string;
  isNoSum: string;
  hiddenSheet: (name: string) => string;
  people: (count: string) => string;
  rowsOf: (rows: string, field: string) => string;
  examples: string;
  mends: string;
}
