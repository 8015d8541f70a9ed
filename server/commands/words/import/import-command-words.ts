/** What the command that brings in a file says of how it read it. */
export interface ImportCommandWords {
  usage: string;
  program: (name: string) => string;
  sheets: (read: string, others: readonly string[]) => string;
  headerRow: (rows: string) => string;
  columns: (pairs: string) => string;
  unit: (unit: string, why: string) => string;
  whys: Record<'said' | 'header' | 'note' | 'program' | 'start_end' | 'plausible' | 'cells', string>;
  units: Record<'minutes' | 'hours' | 'seconds' | 'milliseconds' | 'days' | 'working_days', string>;
  dayOrder: (order: string) => string;
  leftOut: (count: number) => string;
  leftOutRow: (
    row: number,
    text: string,
    reason: 'total' | 'note' | 'header_again' | 'chosen',
    isSum: boolean | undefined,
  ) => string;
  people: (count: number) => string;
  spellings: (names: string) => string;
  filledDown: (count: number) => string;
  hiddenRows: (count: number) => string;
  group: (rows: number, field: string, message: string) => string;
  groupRow: (examples: string) => string;
  mend: (option: string) => string;
}
