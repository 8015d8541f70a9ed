import type { RecordSource } from '../../db/vocabulary.ts';
import type { Actor } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import type { NewRecord } from '../records/new-record.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { BadRows, ProblemList } from './bad-rows.ts';
import { type CountsAs, countsAs } from './counts-as.ts';
import { dayAfter } from './day-after.ts';
import { type Columns, type Mapping, resolveColumns } from './mapping.ts';
import { fillMissingRework, type MissingRework } from './missing-rework.ts';
import type { Table } from './parse-csv.ts';
import { type PreviewRow, previewOf } from './preview-rows.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { resolveScope, type Scope } from './resolve-scope.ts';
import { storeRows } from './store-rows.ts';
import { validateRows } from './validate-rows.ts';

export interface ImportInput {
  bytes: Uint8Array;
  /** Of a workbook; the first where none is named. */
  sheet?: string | undefined;
  /** What the file is called, for the audit log. */
  fileName?: string | undefined;
  /** Who imports; null is the command line. */
  actor?: Actor;
  /** How the file came. */
  source?: RecordSource;
  /** Name or id. */
  team: string;
  createTeam?: boolean;
  /** The account that leads a team made here. */
  lead?: string | undefined;
  /** Of all rows, by its name in any language or its id; left out where `map.taskType` names a column. */
  taskType?: string | undefined;
  createTaskType?: boolean;
  /** Target → column; empty: columns are named like targets. */
  map: Mapping;
  /** A coin decided each row's arm. */
  randomised?: boolean;
  missingRework?: MissingRework | undefined;
  /** Stores the good rows and lists the bad ones; else nothing is stored unless all are good. */
  skipBad?: boolean;
  /** Looks and reports, stores nothing. */
  dryRun?: boolean;
  progress?: (step: ImportStep) => void;
}

export interface ImportStep {
  phase: 'read' | 'check' | 'store';
  /** So far; of how many is known once the file is read. */
  rows: number;
  total?: number;
}

/** Counts are of the file that the importer supplied. */
export interface ImportResult {
  team: { name: string; created: boolean };
  taskTypes: string[];
  /** Which of them count as another one today. */
  countsAs: readonly CountsAs[];
  encoding: ReadTable['encoding'];
  /** The sheet that was read, of a workbook. */
  sheet: string | null;
  rows: { read: number; good: number; bad: number };
  added: number;
  changed: number;
  unchanged: number;
  stored: boolean;
  /** The first hundred; `errorsTotal` says how many there are. */
  errors: readonly FieldProblem[];
  errorsTotal: number;
  /** The first good rows as they are stored. */
  preview: readonly PreviewRow[];
}

/** Brings rows of a CSV or XLSX file in as records, apart from everything live. The same file twice adds nothing. */
export async function importTable(context: Context, input: ImportInput): Promise<ImportResult> {
  const { progress = () => {}, dryRun = false, skipBad = false, lead, actor = null } = input;
  progress({ phase: 'read', rows: 0 });
  const table = await readTable(input.bytes, { ...input, progress: (rows) => progress({ phase: 'read', rows }) });
  const columns = resolveColumns(input.map, table.header, input.taskType !== undefined);
  if (table.rows.length === 0) throw new Refusal('csv_unreadable', [{ field: 'file', code: 'required' }]);
  const scope = await resolveScope(context, input);
  const problems = new ProblemList();
  const rows = await readRows(context, input, table, columns, scope, problems);
  refuseUnless(problems.isEmpty || skipBad || dryRun);

  progress({ phase: 'store', rows: 0, total: rows.length });
  const { added, changed, unchanged, foreignRows } = await storeRows(context, {
    lead,
    actor,
    source: input.source ?? 'command',
    fileName: input.fileName,
    scope,
    rows,
    skipBad,
    dryRun,
    progress: (stored) => progress({ phase: 'store', rows: stored, total: rows.length }),
  });
  for (const row of foreignRows) problems.add({ field: columns.id?.name ?? 'id', code: 'taken', row });
  refuseUnless(foreignRows.length === 0 || skipBad || dryRun);

  const { listed, total, badRows } = problems.summary;
  const taskTypeIds = [...new Set(rows.map(({ taskTypeId }) => taskTypeId))];
  return {
    team: { name: scope.team.name, created: scope.team.created },
    taskTypes: scope.namesOf(taskTypeIds),
    countsAs: await countsAs(context.db, taskTypeIds, scope.namesOf),
    encoding: table.encoding,
    sheet: table.sheet,
    rows: { read: table.rows.length, good: table.rows.length - badRows, bad: badRows },
    added,
    changed,
    unchanged,
    stored: !dryRun,
    errors: listed,
    errorsTotal: total,
    preview: previewOf(rows, scope.namesOf),
  };

  function refuseUnless(holds: boolean) {
    if (!holds) throw new BadRows(problems.summary, table.rows.length);
  }
}

/** The good rows, with what was missing put in. */
async function readRows(
  context: Context,
  { missingRework, randomised = false, progress = () => {} }: ImportInput,
  table: Table,
  columns: Columns,
  scope: Scope,
  problems: ProblemList,
): Promise<NewRecord[]> {
  const { wholeFileTaskTypeId, taskTypeOf } = scope;
  const rules = {
    latestDay: dayAfter(today(context)),
    mayLackRework: missingRework !== undefined,
    taskType: wholeFileTaskTypeId === null ? { named: taskTypeOf } : { id: wholeFileTaskTypeId },
  };
  const drafts = await validateRows(table, columns, rules, problems, (rows) =>
    progress({ phase: 'check', rows, total: table.rows.length }),
  );
  const complete = fillMissingRework(drafts, missingRework ?? 'zero', columns.reworkMinutes?.name ?? '', problems);
  return complete.map((row) => ({ ...row, coin: randomised }));
}
