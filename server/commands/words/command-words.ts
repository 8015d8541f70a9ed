import type { ImportCommandWords } from './import/import-command-words.ts';

export type CommandName =
  | 'serve'
  | 'demo'
  | 'import'
  | 'evidence'
  | 'report'
  | 'publish'
  | 'export'
  | 'retire'
  | 'backup'
  | 'restore'
  | 'doctor'
  | 'account';

/** Everything that the command line says to a person. */
export interface CommandWords {
  overview: string;
  usage: Record<CommandName, string>;
  unknownCommand: (name: string) => string;
  badArguments: (detail: string) => string;
  missingArgument: (name: string) => string;
  notInList: (option: string, list: string) => string;
  noWindow: string;
  notAQuarter: (given: string) => string;
  seeHelp: (command: string) => string;
  cannotRead: (file: string) => string;
  noOffice: (folder: string) => string;
  row: (row: number) => string;
  fileLine: (line: number, byte: number | null) => string;
  didYouMean: (near: string) => string;
  columnsAre: (columns: string) => string;
  wayOut: (option: string) => string;
  andMore: (count: number) => string;
  reading: string;
  checking: string;
  storing: (rows: number) => string;
  publishing: string;
  newTeam: string;
  countsAs: (taskType: string, into: string) => string;
  rows: (read: number, bad: number, encoding: string) => string;
  import: ImportCommandWords;
  stored: (added: number, changed: number, unchanged: number) => string;
  wouldStore: (added: number, changed: number, unchanged: number) => string;
  published: (run: string, next: string) => string;
  notDue: (next: string) => string;
  exported: (out: string, files: number, teams: string) => string;
  demo: {
    preparing: string;
    marked: string;
    signIn: (url: string, username: string, password: string) => string;
    join: (url: string) => string;
    again: (folder: string) => string;
  };
  evidence: EvidenceWords;
  report: {
    needsFile: (format: string) => string;
    cannotWrite: (file: string) => string;
    written: (file: string) => string;
  };
}

export interface EvidenceWords {
  title: (team: string, lastRun: string | null) => string;
  columns: readonly [taskType: string, verdict: string, time: string, saved: string, ruling: string];
  /** What was brought in; above its own table. */
  records: string;
  recordColumns: readonly [taskType: string, verdict: string, ratio: string, from: string];
  quarter: (period: string) => string;
  nothing: string;
  rest: (taskTypes: string) => string;
  notForAppraisal: string;
}
