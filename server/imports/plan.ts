import { type FieldProblem, Refusal } from '../refusal.ts';
import { type ArmValue, judgeArms } from './arms.ts';
import { type DayJudgement, hasAmPm, judgeDays } from './day-order.ts';
import { type DurationReading, judgeMinutes, readLike } from './durations.ts';
import { type Cell, isBlank, type Row, textOf } from './file/cell.ts';
import type { OpenFile } from './file/open-file.ts';
import { unreadable } from './file/unreadable.ts';
import { type ColumnGuess, guessColumns, type Surveyed } from './guess-columns.ts';
import { findHeader, type Header } from './header.ts';
import { leftOutReason } from './left-out.ts';
import { type Columns, isTarget, type Target, targets } from './mapping.ts';
import type { Question } from './questions.ts';
import { type ReadyMap, readyMapOf } from './ready-maps.ts';
import type { Answers, DayOrder } from './settings.ts';
import { unitOfNote } from './units.ts';

export const durationTargets = [
  'minutes',
  'reworkMinutes',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
] as const;
export type DurationTarget = (typeof durationTargets)[number];

/** How a file is read, from what it shows and what a person said. */
export interface Plan {
  header: Header;
  surveyed: readonly Surveyed[];
  columns: Columns;
  /** The program that wrote it, by its headers. */
  program: string | null;
  durations: Partial<Record<DurationTarget, DurationReading>>;
  days: DayJudgement | null;
  arms: readonly ArmValue[];
  questions: readonly Question[];
  /** Names that stand only in the first of several merged or blank cells. */
  filledDown: 'merged' | 'blank' | null;
}

const mostRows = 20_000;
const mostCells = 400_000;

/** The file's first rows: enough to judge by, and no more than fits. */
export function sampleOf(file: OpenFile): Row[] {
  const rows: Row[] = [];
  let cells = 0;
  for (const row of file.rows()) {
    rows.push(row);
    cells += row.cells.length;
    if (rows.length >= mostRows || cells >= mostCells) break;
  }
  return rows;
}

export function planOf(file: OpenFile, answers: Answers, latestDay: string): Plan {
  const sample = sampleOf(file);
  if (sample.length === 0) throw unreadable('empty');
  const header = findHeader(sample, answers.headerRow);
  const below = sample.filter(({ at }) => at > (header.rows.at(-1) ?? 0));
  if (below.length === 0) throw unreadable('no_rows');
  const pieces = below.filter((row) => leftOutReason(row, header, {}) === null);
  const notes = below
    .filter((row) => leftOutReason(row, header, {}) === 'note')
    .flatMap(({ cells }) => cells.map(textOf));
  const surveyed = surveyColumns(header, pieces);
  const ready = readyMapOf(surveyed.map(({ label }) => label));
  const guess = guessColumns(surveyed);
  const columns = resolveColumns(surveyed, guess, ready, answers);
  const judged = judge({ file, answers, latestDay, header, surveyed, ready, guess, columns, notes });
  const blank = columns.contributor !== undefined && below.some((row) => fillsFromAbove(row, columns, header));
  const merged = columns.contributor !== undefined && below.some((row) => row.merged?.has(columns.contributor!.at));
  return {
    header,
    surveyed,
    columns,
    program: ready?.name ?? null,
    ...judged,
    filledDown: merged ? 'merged' : blank ? 'blank' : null,
  };
}

/** A row with a time and no name: of a table whose names were merged before it became text. */
const fillsFromAbove = (row: Row, { contributor, minutes }: Columns, header: Header) =>
  isBlank(row.cells[contributor!.at]) &&
  !isBlank(row.cells[minutes?.at ?? -1]) &&
  leftOutReason(row, header, { contributor, minutes }) === null;

function surveyColumns(header: Header, rows: readonly Row[]): Surveyed[] {
  return header.columns
    .map((column) => ({
      ...column,
      cells: rows.map(({ cells, merged }) => cells[column.at] || merged?.get(column.at) || '') as Cell[],
    }))
    .filter(({ name, cells }) => name !== '' || cells.some((cell) => !isBlank(cell)));
}

/** As mapped, or as guessed; a map that lacks what is needed is filled up by the guess. */
function resolveColumns(
  surveyed: readonly Surveyed[],
  guess: ColumnGuess,
  ready: ReadyMap | null,
  answers: Answers,
): Columns {
  const columns: Columns = {};
  const problems: FieldProblem[] = [];
  const map = answers.map ?? {};
  const named = (name: string) => surveyed.filter((column) => column.name === name.trim());
  const find = (name: string) => surveyed.find(({ label }) => label === name) ?? named(name)[0];
  for (const [target, name] of Object.entries(map)) {
    const field = `map.${target}`;
    const column = find(name);
    const known = isTarget(target) || target === 'lastName';
    if (!known) problems.push({ field, code: 'unknown_field', values: { known: targets.join(', ') } });
    else if (!column)
      problems.push({
        field,
        code: 'unknown',
        values: { name, columns: surveyed.map(({ label }) => label).join(', ') },
      });
    else if (column.label !== name && named(name).length > 1)
      problems.push({
        field,
        code: 'contradicts',
        values: {
          other: named(name)
            .map(({ label }) => label)
            .join(', '),
        },
      });
    else columns[target as Target] = { name: column.label, at: column.at };
  }
  if (columns.taskType && answers.taskTypeGiven)
    problems.push({ field: 'map.taskType', code: 'contradicts', values: { other: 'taskType' } });
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const complete =
    (columns.contributor || answers.person) &&
    (columns.minutes || (columns.start && columns.end)) &&
    (columns.ai || columns.outcome || answers.arm);
  return Object.keys(map).length > 0 && complete ? columns : filledUp(columns, surveyed, guess, ready, answers);
}

function filledUp(
  columns: Columns,
  surveyed: readonly Surveyed[],
  guess: ColumnGuess,
  ready: ReadyMap | null,
  answers: Answers,
): Columns {
  const taken = new Set(Object.values(columns).map((column) => column?.at));
  const put = (target: Target | 'lastName', column: Surveyed | undefined) => {
    if (!column || columns[target] || taken.has(column.at)) return;
    if (target === 'taskType' && answers.taskTypeGiven) return;
    if (target === 'ai' && answers.arm) return;
    if (target === 'contributor' && answers.person) return;
    columns[target] = { name: column.label, at: column.at };
    taken.add(column.at);
  };
  for (const [target, label] of Object.entries(ready?.map ?? {}) as [Target, string][]) {
    const at = surveyed.findIndex((column) => column.label === label);
    // Of tags only those that say AI; of kinds of work only a column that names some.
    const needsCells = target === 'ai' || target === 'taskType';
    const elsewhere = target === 'ai' && guess.targets.includes('ai') && guess.targets[at] !== 'ai';
    if (!elsewhere && !(needsCells && guess.targets[at] !== target)) put(target, surveyed[at]);
  }
  for (const [at, target] of guess.targets.entries()) {
    if (target === null) continue;
    if (target === 'contributor' && columns.contributor && guess.targets.indexOf('contributor') !== at)
      put('lastName', surveyed[at]);
    else put(target, surveyed[at]);
  }
  return columns;
}

interface Judging {
  file: OpenFile;
  answers: Answers;
  latestDay: string;
  header: Header;
  surveyed: readonly Surveyed[];
  ready: ReadyMap | null;
  guess: ColumnGuess;
  columns: Columns;
  notes: readonly string[];
}

function judge(of: Judging): Pick<Plan, 'durations' | 'days' | 'arms' | 'questions'> {
  const { file, answers, header, surveyed, ready, columns } = of;
  const column = (target: Target) => surveyed.find(({ at }) => at === columns[target]?.at);
  const questions: Question[] = [];
  if (file.encodingUnsure) questions.push({ id: 'encoding', options: [], proposal: file.encoding, facts: {} });
  if (header.unsure)
    questions.push({
      id: 'header_row',
      options: [],
      proposal: header.rows.length === 0 ? '0' : String(header.rows[0]),
      facts: {},
    });
  questions.push(...lacking(of));
  const durations: Plan['durations'] = {};
  const minutes = column('minutes');
  if (minutes) {
    const noteUnit = [...header.above, ...of.notes].map(unitOfNote).find((unit) => unit !== null) ?? null;
    const main = judgeMinutes(minutes, {
      answers,
      delimiter: file.delimiter,
      noteUnit,
      readyUnit: ready?.unit,
      readyHoursPerDay: ready?.hoursPerDay,
      start: column('start')?.cells ?? null,
      end: column('end')?.cells ?? null,
    });
    questions.push(...main.questions);
    for (const target of durationTargets) {
      const own = column(target);
      if (own) durations[target] = target === 'minutes' ? main.reading : readLike(main.reading, own);
    }
  }
  const days = judgeAllDays(of);
  questions.push(...(days?.questions ?? []));
  const ai = column('ai');
  const arms = ai ? judgeArms(ai, answers, columns.outcome !== undefined) : { values: [], questions: [] };
  return { durations, days, arms: arms.values, questions: [...questions, ...arms.questions] };
}

function judgeAllDays({ answers, latestDay, header, surveyed, ready, columns, file }: Judging): DayJudgement | null {
  const cells = (target: Target) => surveyed.find(({ at }) => at === columns[target]?.at)?.cells ?? [];
  const told = [...cells('day'), ...cells('start'), ...cells('end')];
  if (told.length === 0) return null;
  const readyOrder: DayOrder | undefined = ready?.orderWithAmPm;
  const label = (columns.day ?? columns.start)!.name;
  const above = [...header.above, file.sheet ?? ''];
  const amPm = readyOrder !== undefined && surveyed.some((column) => hasAmPm(column.cells.slice(0, 20)));
  return judgeDays(told, { answers, label, latestDay, above, readyOrder, amPm });
}

/** What no column was found for, or more than one. */
function lacking({ answers, surveyed, guess, columns }: Judging): Question[] {
  const labels = surveyed.map(({ label }) => ({ value: label }));
  const facts = { columns: labels.map(({ value }) => value).join(', ') };
  const questions: Question[] = [];
  const mapped = answers.map?.minutes !== undefined || answers.map?.start !== undefined;
  if (!columns.contributor && !answers.person)
    questions.push({ id: 'contributor', options: labels, proposal: null, facts });
  const timed = columns.minutes || (columns.start && columns.end);
  if (guess.wide.length > 0 && !mapped)
    questions.push({
      id: 'minutes',
      options: guess.wide.map((at) => ({ value: surveyed[at]!.label })),
      proposal: null,
      facts: { ...facts, why: 'wide' },
    });
  else if (!timed)
    questions.push({
      id: 'minutes',
      options: labels,
      proposal: null,
      facts: { ...facts, ...(guess.matrix && { why: 'matrix' }) },
    });
  else if (guess.alsoMinutes.length > 0 && !mapped)
    questions.push({
      id: 'minutes',
      options: [columns.minutes!.name, ...guess.alsoMinutes.map((at) => surveyed[at]!.label)].map((value) => ({
        value,
      })),
      proposal: columns.minutes!.name,
      facts: { ...facts, why: 'several' },
    });
  if (!columns.ai && !columns.outcome && !answers.arm)
    questions.push({ id: 'ai', options: labels, proposal: null, facts });
  return questions;
}
