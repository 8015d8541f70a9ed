import type { Target } from '../import/read-file.ts';
import type { ImportReadingWords } from './import-reading-words.ts';

/** What the page says on which records are brought in from a file. */
export interface ImportWords {
  title: string;
  intro: string;
  notKept: string;
  file: {
    title: string;
    choose: string;
    drop: string;
    kinds: string;
    template: string;
    templateName: string;
    again: string;
    reading: string;
    read: (name: string, kind: string, rows: string) => string;
    sheet: string;
    kindsOf: Record<'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252' | 'xlsx', string>;
    tooLarge: string;
  };
  reading: ImportReadingWords;
  columns: {
    title: string;
    intro: string;
    column: string;
    samples: string;
    isWhat: string;
    what: (column: string) => string;
    none: string;
    nameless: string;
    targets: Record<Target, string>;
    hints: Record<Target, string>;
    missing: { contributor: string; minutes: string; ai: string };
    sameTwice: (target: string) => string;
    empty: string;
  };
  options: {
    title: string;
    team: string;
    newTeam: string;
    newTeamName: string;
    pick: string;
    /** Of a choice that was not made yet. */
    lacks: (label: string) => string;
    taskType: string;
    taskTypeByColumn: string;
    newTaskType: string;
    newTaskTypeName: string;
    createTaskType: string;
    createTaskTypeHint: string;
    randomised: string;
    randomisedHint: string;
    missingRework: string;
    missingReworkHint: string;
    ways: Record<'none' | 'zero' | 'arm-mean', string>;
  };
  check: {
    button: string;
    hint: string;
    phases: Record<'send' | 'read' | 'check' | 'store', string>;
    of: (rows: string, total: string) => string;
    needed: string;
  };
  report: {
    title: string;
    good: (good: string) => string;
    bad: (bad: string, read: string) => string;
    would: (added: string, changed: string, unchanged: string) => string;
    countsAs: (taskType: string, into: string) => string;
    preview: string;
    previewNote: string;
    person: (number: number) => string;
    today: string;
    withAi: string;
    withoutAi: string;
    row: string;
    rowOf: (row: number) => string;
    column: string;
    stands: string;
    problem: string;
    wholeRow: string;
    errors: string;
    more: (count: string) => string;
    errorsFile: string;
    wayOut: {
      didYouMean: (near: string) => string;
      createTaskType: string;
      missingRework: string;
      mend: string;
    };
    skip: (bad: string, good: string) => string;
    store: (rows: string) => string;
    nothingGood: string;
    nothingNew: string;
  };
  done: {
    title: string;
    stored: (added: string, changed: string, unchanged: string) => string;
    skipped: (bad: string) => string;
    published: string;
    board: string;
    another: string;
  };
  failed: string;
  lost: string;
}
