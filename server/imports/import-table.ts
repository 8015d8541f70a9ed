import type { RecordSlice } from '../../db/records.ts';
import type { RecordSource } from '../../db/vocabulary.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { type Context, today } from '../context.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { type CountsAs, countsAs } from './counts-as.ts';
import { dayAfter } from './day-after.ts';
import type { Source } from './file/source.ts';
import { rememberAnswers } from './layouts.ts';
import type { CheckedFile, SortedRows } from './messages.ts';
import type { MissingRework } from './missing-rework.ts';
import { readInThread } from './off-loop.ts';
import { openQuestions } from './open-questions.ts';
import type { PreviewRow } from './preview-rows.ts';
import { BadRows, type ProblemGroup, ProblemList, type RowProblems } from './problems.ts';
import { resolveScope, type Scope } from './resolve-scope.ts';
import type { Answers } from './settings.ts';
import { storeRows } from './store-rows.ts';

export interface ImportInput extends Omit<Answers, 'taskTypeGiven'> {
  bytes?: Uint8Array;
  /** Of a file on this machine, instead of its bytes. */
  path?: string;
  /** What the file is called, for the audit log. */
  fileName?: string | undefined;
  /** Who imports; null is the command line. */
  actor: Actor;
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
  encoding: CheckedFile['encoding'];
  /** The sheet that was read, of a workbook. */
  sheet: string | null;
  /** Sheets in sight that were not read. */
  otherSheets: CheckedFile['otherSheets'];
  rows: CheckedFile['rows'];
  added: number;
  changed: number;
  unchanged: number;
  stored: boolean;
  /** The first hundred; `errorsTotal` says how many there are. */
  errors: readonly FieldProblem[];
  errorsTotal: number;
  /** The same by their causes. */
  groups: readonly ProblemGroup[];
  /** How the file was read: by whose headers, in which unit, with which order of days. */
  read: CheckedFile['plan'];
  leftOut: CheckedFile['leftOut'];
  hiddenRows: number;
  filledDown: number;
  people: number;
  spellings: CheckedFile['spellings'];
  /** The first good rows as they are stored. */
  preview: readonly PreviewRow[];
}

/** A lead brings records into own teams; a team or a kind of work that is made on the way is the whole office's. @throws Refusal forbidden */
export function requireImport(
  actor: Actor,
  { team, createTeam, createTaskType }: Pick<ImportInput, 'team' | 'createTeam' | 'createTaskType'>,
): void {
  const own = actor?.teams.find(({ id, name }) => id === team || name === team);
  requirePermission(actor, createTeam || createTaskType ? 'create_team' : 'import', own?.id);
}

/** Brings rows of a CSV or XLSX file in as records, apart from everything live. The same file twice adds nothing. */
export async function importTable(context: Context, input: ImportInput): Promise<ImportResult> {
  const { progress = () => {}, actor } = input;
  requireImport(actor, input);
  if (input.taskType === undefined && input.map && Object.keys(input.map).length > 0 && !input.map.taskType)
    throw new Refusal('invalid_input', [{ field: 'taskType', code: 'required' }]);
  const scope = await resolveScope(context, input);
  const answers = answersOf(input);
  let file: CheckedFile | null = null;
  return readInThread(
    {
      source: sourceOf(input),
      answers,
      latestDay: dayAfter(today(context)),
      missingRework: input.missingRework,
      coin: input.randomised ?? false,
      identity: { tokenKey: context.tokenKey, teamId: scope.team.id, rowIdsOf: scope.wholeFileTaskTypeId },
    },
    {
      named: (names) => new Map(names.map((name) => [name, scope.taskTypeOf(name)])),
      progress: (phase, rows) => progress({ phase, rows, ...(file && { total: file.rows.read }) }),
    },
    async (reading) => {
      file = await reading.check();
      refuseUnready(file, scope, input);
      const sorted = await reading.sort();
      return store(context, input, { scope, answers, file, sorted, slices: reading.slices() });
    },
  );
}

/** What is open is asked, and rows that are bad are mended, before any is stored. */
function refuseUnready(file: CheckedFile, scope: Scope, { skipBad, dryRun }: ImportInput): void {
  if (file.plan.questions.length > 0) throw openQuestions(file.plan.questions);
  if (scope.wholeFileTaskTypeId === null && !file.plan.columns.taskType)
    throw new Refusal('invalid_input', [{ field: 'taskType', code: 'required' }]);
  if (file.rows.bad > 0 && !skipBad && !dryRun) throw new BadRows(file.problems, file.rows.read);
}

interface ReadyToStore {
  scope: Scope;
  answers: Answers;
  file: CheckedFile;
  sorted: SortedRows;
  slices: AsyncIterable<RecordSlice>;
}

async function store(context: Context, input: ImportInput, ready: ReadyToStore): Promise<ImportResult> {
  const { progress = () => {}, dryRun = false, skipBad = false, lead, actor } = input;
  const { scope, answers, file, sorted, slices } = ready;
  const later = new ProblemList();
  const goesOn = (problems: RowProblems) => problems.total === 0 || skipBad || dryRun;
  if (!goesOn(sorted.problems)) throw new BadRows(sorted.problems, file.rows.read);
  const total = sorted.pieces;
  progress({ phase: 'store', rows: 0, total });
  const { added, changed, unchanged, foreignRows } = await storeRows(context, {
    lead,
    actor,
    source: input.source ?? 'command',
    fileName: input.fileName,
    scope,
    taskTypeIds: sorted.taskTypeIds,
    slices,
    skipBad,
    dryRun,
    progress: (stored) => progress({ phase: 'store', rows: stored, total }),
  });
  for (const row of foreignRows) later.add({ field: file.plan.columns.id?.name ?? 'id', code: 'taken', row });
  if (!goesOn(later.summary)) throw new BadRows(later.summary, file.rows.read);
  if (!dryRun) await remember(context, scope, file, answers);
  const found = bothOf(sorted.problems, later.summary);
  const problems = bothOf(file.problems, found);
  return {
    team: { name: scope.team.name, created: scope.team.created },
    taskTypes: scope.namesOf(sorted.taskTypeIds),
    countsAs: await countsAs(context.db, sorted.taskTypeIds, scope.namesOf),
    encoding: file.encoding,
    sheet: file.sheet,
    otherSheets: file.otherSheets,
    rows: { ...file.rows, good: file.rows.good - found.badRows, bad: problems.badRows },
    added,
    changed,
    unchanged,
    stored: !dryRun,
    errors: problems.listed,
    errorsTotal: problems.total,
    groups: problems.groups,
    read: file.plan,
    leftOut: file.leftOut,
    hiddenRows: file.hiddenRows,
    filledDown: file.filledDown,
    people: answers.spellings === 'apart' ? file.people.apart : file.people.joined,
    spellings: file.spellings,
    preview: sorted.preview.map((row) => ({ ...row, taskType: scope.namesOf([row.taskType])[0] ?? '' })),
  };
}

function remember(context: Context, scope: Scope, { plan }: CheckedFile, answers: Answers): Promise<void> {
  const map = Object.fromEntries(
    Object.entries(plan.columns).flatMap(([target, column]) => (column ? [[target, column.name]] : [])),
  );
  return rememberAnswers(context, scope.team.id, plan.layout, { ...answers, map });
}

function sourceOf({ bytes, path }: ImportInput): Source {
  return path === undefined ? { bytes: bytes ?? new Uint8Array() } : { path };
}

function answersOf(input: ImportInput): Answers {
  const { sheet, encoding, delimiter, headerRow, map, unit, clock, hoursPerDay, decimalMark, dayOrder, year } = input;
  const { armValues, arm, person, spellings, fillDown, taskType } = input;
  const about = { sheet, encoding, delimiter, headerRow, map, unit, clock, hoursPerDay, decimalMark, dayOrder, year };
  return { ...about, armValues, arm, person, spellings, fillDown, taskTypeGiven: taskType !== undefined };
}

function bothOf(one: RowProblems, other: RowProblems): RowProblems {
  return {
    listed: [...one.listed, ...other.listed].slice(0, 100),
    groups: [...one.groups, ...other.groups],
    total: one.total + other.total,
    badRows: one.badRows + other.badRows,
  };
}
