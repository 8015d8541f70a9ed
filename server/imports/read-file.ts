import type { Arm } from '../../db/vocabulary.ts';
import type { Draft } from './draft.ts';
import { isBlank, type Row, textOf } from './file/cell.ts';
import { type OpenFile, openFile } from './file/open-file.ts';
import type { Source } from './file/source.ts';
import { type LeftOutReason, leftOutJudge } from './left-out.ts';
import { People, type SpellingGroup } from './people.ts';
import { type Plan, planOf } from './plan.ts';
import { ProblemList, type RowProblems } from './problems.ts';
import { type Bad, badFor, type Read } from './read.ts';
import { type RowRules, readName, rowDrafter } from './read-row.ts';
import { RowReader } from './row-reader.ts';
import type { Answers } from './settings.ts';
import { sumBelow } from './sum-below.ts';

/** What of a file's reading depends on where it is read. */
export interface ReadingRules extends Omit<RowRules, 'offset'> {
  /** Minutes that the office's clock is ahead of UTC at that moment; the machine's own where nothing is said. */
  offset?: (utc: number) => number;
}

/** Rows between two answers to whoever waits. */
const rowsPerSlice = 1_000;
const mostLeftOut = 50;

/** A row that is no piece of work, with what stands in it and, of a total, whether it is the sum of the rows above. */
export interface LeftOutRow {
  row: number;
  reason: LeftOutReason;
  text: string;
  isSum?: boolean;
}

export interface FileSummary {
  rows: { read: number; good: number; bad: number; leftOut: number };
  problems: RowProblems;
  leftOut: readonly LeftOutRow[];
  hiddenRows: number;
  filledDown: number;
  people: { joined: number; apart: number };
  spellings: readonly SpellingGroup[];
  /** Of each arm with a word on rework, for rows that have none. */
  rework: ReadonlyMap<string, { sum: number; n: number }>;
}

export interface Slice {
  drafts: Draft[];
  /** Read so far. */
  rows: number;
}

/** Finds out what kinds of work these are; asked once for each name. */
export type TaskTypes =
  | { id: string }
  | { named: (names: readonly string[]) => Promise<ReadonlyMap<string, Read<string>>> };

export interface Opened {
  file: OpenFile;
  plan: Plan;
}

export function openAndPlan(source: Source, answers: Answers, latestDay: string): Opened {
  const file = openFile(source, answers);
  return { file, plan: planOf(file, answers, latestDay) };
}

export const armKey = (taskTypeId: string, arm: Arm) => `${taskTypeId} ${arm}`;

/** Goes through a file row by row: good rows in slices, and at the end what was found. Memory doesn't grow with the rows. */
export async function* readRows(
  opened: Opened,
  answers: Answers,
  rules: ReadingRules,
  taskTypes: TaskTypes,
): AsyncGenerator<Slice, { summary: FileSummary; people: People }> {
  const { file, plan } = opened;
  const { columns, header } = plan;
  const problems = new ProblemList();
  const people = new People();
  const reader = new RowReader(columns, problems);
  const draftRow = rowDrafter(reader, plan, answers, { offset: machineOffset, ...rules });
  const named = new Map<string, Read<string>>();
  const taskTypeOf = 'id' in taskTypes ? taskTypes : (name: string): Read<string> => named.get(name) ?? unasked;
  const summary = { leftOut: [] as LeftOutRow[], leftOutRows: 0, hiddenRows: 0, filledDown: 0, read: 0, good: 0 };
  const rework = new Map<string, { sum: number; n: number }>();
  const sums = sumBelow(plan);
  const leftOutOf = leftOutJudge(header, columns);
  const headerEnd = header.rows.at(-1) ?? 0;
  let above: string | null = null;

  for (const rows of slicesOf(file.rows(), headerEnd)) {
    if ('named' in taskTypes && columns.taskType) await learnNames(rows, named, taskTypes.named);
    const drafts: Draft[] = [];
    for (const row of rows) readOne(row, drafts);
    yield { drafts, rows: summary.read };
  }
  const told = problems.summary;
  return {
    people,
    summary: {
      rows: { read: summary.read, good: summary.good, bad: told.badRows, leftOut: summary.leftOutRows },
      problems: told,
      leftOut: summary.leftOut,
      hiddenRows: summary.hiddenRows,
      filledDown: summary.filledDown,
      people: people.count,
      spellings: people.groups,
      rework,
    },
  };

  function readOne(row: Row, drafts: Draft[]): void {
    summary.read++;
    reader.turnTo(row.at, row.cells, row.merged);
    if (row.hidden) summary.hiddenRows++;
    const reason = leftOutOf(row);
    if (reason) {
      leaveOut(row, reason);
      return;
    }
    const width = header.rows.length === 0 ? row.cells.length : header.columns.length;
    if (row.cells.length > width && row.cells.slice(width).some((cell) => !isBlank(cell)))
      reader.report(
        'row',
        badFor('wrong_format', 'more_cells', undefined, { expected: width, found: row.cells.length }),
      );
    const name = readName(reader, answers, above);
    const fills = name !== null && (reader.lacks('contributor') || row.merged?.has(columns.contributor?.at ?? -1));
    if (name !== null) above = name;
    const read = draftRow(row.at, name ?? '', taskTypeOf);
    if (read === 'leave_out') {
      leaveOut(row, 'chosen');
      return;
    }
    for (const { minutes } of read) sums.add(minutes);
    if (!reader.isGood || name === null) return;
    if (fills) summary.filledDown++;
    summary.good++;
    people.add(name, row.at);
    for (const draft of read) {
      if (draft.reworkMinutes !== null) addRework(draft.taskTypeId, draft.arm, draft.reworkMinutes);
      drafts.push(draft);
    }
  }

  function leaveOut(row: Row, reason: LeftOutReason): void {
    summary.leftOutRows++;
    const isSum = reason === 'total' ? sums.isSum(row) : undefined;
    if (summary.leftOut.length >= mostLeftOut) return;
    summary.leftOut.push({ row: row.at, reason, text: textOfRow(row), ...(isSum !== undefined && { isSum }) });
  }

  function addRework(taskTypeId: string, arm: Arm, minutes: number): void {
    const known = rework.get(armKey(taskTypeId, arm)) ?? { sum: 0, n: 0 };
    rework.set(armKey(taskTypeId, arm), { sum: known.sum + minutes, n: known.n + 1 });
  }

  async function learnNames(
    rows: readonly Row[],
    known: Map<string, Read<string>>,
    ask: (names: readonly string[]) => Promise<ReadonlyMap<string, Read<string>>>,
  ) {
    const unknown = new Set<string>();
    for (const row of rows) {
      reader.turnTo(row.at, row.cells, row.merged);
      const name = textOf(reader.cell('taskType')).trim();
      if (!known.has(name) && name.length <= longestName) unknown.add(name);
    }
    if (unknown.size > 0) for (const [name, found] of await ask([...unknown])) known.set(name, found);
  }
}

/** No kind of work has a longer one. */
const longestName = 200;
const unasked: Bad = { ok: false, code: 'unknown' };

function* slicesOf(rows: Iterable<Row>, headerEnd: number): Generator<Row[]> {
  let slice: Row[] = [];
  for (const row of rows) {
    if (row.at <= headerEnd) continue;
    slice.push(row);
    if (slice.length < rowsPerSlice) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

const longestText = 80;

function textOfRow({ cells }: Row): string {
  const text = cells
    .map((cell) => textOf(cell).trim())
    .filter((cell) => cell !== '')
    .join(' · ');
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

const machineOffset = (utc: number) => -new Date(utc).getTimezoneOffset();
