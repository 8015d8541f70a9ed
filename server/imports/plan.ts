import { type Cell, isBlank, type Row, textOf } from './file/cell.ts';
import type { OpenFile } from './file/open-file.ts';
import { unreadable } from './file/unreadable.ts';
import { guessColumns, type Surveyed } from './guess-columns.ts';
import { findHeader, type Header } from './header.ts';
import { type Judged, judge } from './judge.ts';
import { leftOutJudge } from './left-out.ts';
import type { Columns } from './mapping.ts';
import { readyMapOf } from './ready-maps.ts';
import { resolveColumns } from './resolve-columns.ts';
import type { Answers } from './settings.ts';

/** How a file is read, from what it shows and what a person said. */
export interface Plan extends Judged {
  header: Header;
  surveyed: readonly Surveyed[];
  columns: Columns;
  /** The program that wrote it, by its headers. */
  program: string | null;
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

export function planOf(file: OpenFile, answers: Answers, latestDay: string, sample = sampleOf(file)): Plan {
  if (sample.length === 0) throw unreadable('empty');
  const header = findHeader(sample, answers.headerRow);
  const below = sample.filter(({ at }) => at > (header.rows.at(-1) ?? 0));
  if (below.length === 0) throw unreadable('no_rows');
  const leftOutOf = leftOutJudge(header, {});
  const pieces = below.filter((row) => leftOutOf(row) === null);
  const notes = below.filter((row) => leftOutOf(row) === 'note').flatMap(({ cells }) => cells.map(textOf));
  const surveyed = surveyColumns(header, pieces);
  const ready = readyMapOf(surveyed.map(({ label }) => label));
  const guess = guessColumns(surveyed);
  const columns = resolveColumns(surveyed, guess, ready, answers);
  const judged = judge({ file, answers, latestDay, header, surveyed, ready, guess, columns, notes });
  const blank = columns.contributor !== undefined && below.some(fillsFromAbove(columns, header));
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
function fillsFromAbove({ contributor, minutes }: Columns, header: Header): (row: Row) => boolean {
  const leftOutOf = leftOutJudge(header, { contributor, minutes });
  return (row) =>
    isBlank(row.cells[contributor!.at]) && !isBlank(row.cells[minutes?.at ?? -1]) && leftOutOf(row) === null;
}

function surveyColumns(header: Header, rows: readonly Row[]): Surveyed[] {
  return header.columns
    .map((column) => ({
      ...column,
      cells: rows.map(({ cells, merged }) => cells[column.at] || merged?.get(column.at) || '') as Cell[],
    }))
    .filter(({ name, cells }) => name !== '' || cells.some((cell) => !isBlank(cell)));
}
