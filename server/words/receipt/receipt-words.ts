import type { Wiped } from '../../retire/overwrite.ts';

export interface RetirementFacts {
  officeName: string;
  exportSha256: string | null;
  at: Date;
  dataFolder: string;
  wiped: readonly Wiped[];
  /** Names in the data folder that are not the program's. */
  others: readonly string[];
  /** Paths of ours that are still there all the same. */
  left: readonly string[];
  /** Where a database server kept the rows. */
  tables: { dropped: number; left: number } | null;
}

export interface ReceiptWords {
  title: string;
  office: (name: string) => string;
  closed: (hour: string) => string;
  folder: (path: string) => string;
  exported: (sha256: string) => string;
  whatBecame: string;
  file: (wiped: { path: string; bytes: string; overwritten: boolean; absent: boolean }) => string;
  tables: (tables: { dropped: number; left: number }) => string;
  left: (paths: readonly string[]) => string;
  others: (names: readonly string[]) => string;
  notPromised: readonly string[];
  again: string;
}
