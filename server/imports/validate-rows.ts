import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Arm, bounds, type Outcome, type ReworkReason } from '../../db/vocabulary.ts';
import type { ProblemList } from './bad-rows.ts';
import { bad, good, type Read, readArm, readDay, readMinutes, readOutcome, readReasons, readSize } from './cells.ts';
import type { Columns } from './mapping.ts';
import { rowsPerTurn, type Table } from './parse-csv.ts';
import { RowReader } from './row-reader.ts';

/** A good row; what the file does not say is null. */
export interface Draft {
  row: number;
  /** The file's own name of the person: hashed before anything is stored. */
  person: string;
  rowId: string | null;
  taskTypeId: string;
  day: string | null;
  arm: Arm;
  outcome: Outcome | null;
  minutes: number;
  /** null: missing, and something is to stand in for it. */
  reworkMinutes: number | null;
  reworkReasons: ReworkReason[];
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
}

export interface RowRules {
  /** The last day that a piece of work may have. */
  latestDay: string;
  mayLackRework: boolean;
  /** Of the whole file, or by the name that stands in each row. */
  taskType: { id: string } | { named: (name: string) => Read<string> };
}

const longestLabel = 200;

/** The good rows; what is wrong with the others is in `problems` afterwards. */
export async function validateRows(
  table: Table,
  columns: Columns,
  rules: RowRules,
  problems: ProblemList,
  progress: (row: number) => void,
): Promise<Draft[]> {
  const { header, rows, delimiter } = table;
  const reader = new RowReader(columns, problems);
  const rowIds = new Set<string>();
  const drafts: Draft[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) {
      progress(index);
      await nextTurn();
    }
    reader.turnTo(index + 1, cells);
    if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
      reader.report('row', bad('wrong_format', { expected: header.length, found: cells.length }));
    const draft = readRow(reader, index + 1, rules, delimiter === ';', rowIds);
    if (reader.isGood) drafts.push(draft);
  }
  return drafts;
}

/** A draft of bad cells is never used: it holds something only so that the other cells are looked at too. */
function readRow(reader: RowReader, row: number, rules: RowRules, decimalComma: boolean, rowIds: Set<string>): Draft {
  const above = (least: 'above_zero' | 'zero') => (cell: string) => readMinutes(cell, least, decimalComma);
  const { arm, outcome } = readArmAndOutcome(reader);
  return {
    row,
    person: reader.required('contributor', readLabel) ?? '',
    rowId: reader.required('id', (cell) => readRowId(cell, rowIds)),
    taskTypeId: 'id' in rules.taskType ? rules.taskType.id : (reader.required('taskType', rules.taskType.named) ?? ''),
    day: reader.required('day', (cell) => readDay(cell, rules.latestDay)),
    arm,
    outcome,
    minutes: reader.required('minutes', above('above_zero')) ?? 0,
    ...readRework(reader, outcome, rules, above('zero')),
    size: reader.optional('size', (cell) => readSize(cell, decimalComma)) ?? bounds.usualSize,
    expectedMinutes: reader.optional('expectedMinutes', above('above_zero')),
    expectedMinutesWithAi: reader.optional('expectedMinutesWithAi', above('above_zero')),
    byHandMinutes: reader.optional('byHandMinutes', above('above_zero')),
  };
}

/** One of the two is needed; an outcome says the arm too, so where both stand they must agree. */
function readArmAndOutcome(reader: RowReader): Pick<Draft, 'arm' | 'outcome'> {
  const { ai, outcome: felt } = reader.columns;
  if (ai && felt && reader.lacks('ai') && reader.lacks('outcome')) reader.report('ai', bad('required'));
  const said = felt ? reader.optional('ai', readArm) : reader.required('ai', readArm);
  const outcome = ai ? reader.optional('outcome', readOutcome) : reader.required('outcome', readOutcome);
  const implied = outcome === 'without_ai' ? 'without_ai' : 'with_ai';
  if (said && outcome && said !== implied) reader.report('outcome', bad('contradicts', { other: ai!.name }));
  return { arm: said ?? implied, outcome };
}

function readRework(
  reader: RowReader,
  outcome: Outcome | null,
  { mayLackRework }: RowRules,
  read: (cell: string) => Read<number>,
): Pick<Draft, 'reworkMinutes' | 'reworkReasons'> {
  if (reader.lacks('reworkMinutes') && !mayLackRework)
    reader.report('reworkMinutes', bad('required', { option: 'missingRework' }));
  const reworkMinutes = reader.columns.reworkMinutes ? reader.optional('reworkMinutes', read) : 0;
  const reworkReasons = reader.optional('reworkReasons', readReasons) ?? [];
  const cameBack = outcome === 'reworked' || outcome === 'redone' || (reworkMinutes ?? 0) > 0;
  if (reworkReasons.length > 0 && !cameBack)
    reader.report('reworkReasons', bad('contradicts', { other: otherOf(reader) }));
  return { reworkMinutes, reworkReasons };
}

/** What says that the piece did not come back. */
function otherOf({ columns }: RowReader): string {
  return [columns.outcome, columns.reworkMinutes].flatMap((column) => column?.name ?? []).join(', ') || 'outcome';
}

function readLabel(cell: string): Read<string> {
  return cell.length > longestLabel ? bad('too_long', { most: longestLabel }) : good(cell);
}

function readRowId(cell: string, seen: Set<string>): Read<string> {
  if (cell.length > longestLabel) return bad('too_long', { most: longestLabel });
  if (seen.has(cell)) return bad('taken');
  seen.add(cell);
  return good(cell);
}
