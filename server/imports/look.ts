import type { ArmValue } from './arms.ts';
import type { DayJudgement } from './day-order.ts';
import type { DurationReading } from './durations.ts';
import { textOf } from './file/cell.ts';
import { type OpenFile, openFile } from './file/open-file.ts';
import type { Source } from './file/source.ts';
import type { DurationTarget } from './judge.ts';
import { type LeftOutReason, leftOutJudge } from './left-out.ts';
import { isTarget, type Role } from './mapping.ts';
import { foldedName, People, type SpellingGroup } from './people.ts';
import { type Plan, planOf, sampleOf } from './plan.ts';
import type { Question } from './questions.ts';
import type { Answers } from './settings.ts';

/** A file before anything is stored: what it seems to be, and what it leaves open. */
export interface FileLook {
  encoding: OpenFile['encoding'];
  delimiter: OpenFile['delimiter'];
  sheet: string | null;
  sheets: readonly { name: string; hidden: boolean }[];
  /** With something in them, the names' row left out. */
  rows: number;
  /** As the spreadsheet numbers them; empty: none holds names. */
  headerRows: readonly number[];
  /** The first rows as they stand, to choose the names' row by. */
  firstRows: readonly { row: number; cells: readonly string[] }[];
  /** The program that wrote it, where its headers tell. */
  program: string | null;
  columns: readonly LookedColumn[];
  minutes: DurationReading | null;
  days: Pick<DayJudgement, 'order' | 'why' | 'year'> | null;
  arms: readonly ArmValue[];
  spellings: readonly SpellingGroup[];
  leftOut: readonly { row: number; reason: LeftOutReason; text: string }[];
  filledDown: Plan['filledDown'];
  hiddenRows: number;
  questions: readonly Question[];
  /** Of the headers in their order: the same for two files of one layout. */
  layout: string;
}

export interface LookedColumn {
  /** No two are alike; the name, where it is the only one. */
  label: string;
  name: string;
  samples: readonly string[];
  guess: Role | null;
  /** How a column of durations is read. */
  reading: DurationReading | null;
}

const samplesShown = 3;
const longestSample = 40;
const firstRowsShown = 12;
const firstCellsShown = 12;
const leftOutShown = 20;

export function lookAtFile(source: Source, answers: Answers, latestDay: string): FileLook {
  const file = openFile(source, answers);
  const sample = sampleOf(file);
  const plan = planOf(file, answers, latestDay, sample);
  const headerEnd = plan.header.rows.at(-1) ?? 0;
  let rows = 0;
  let hiddenRows = 0;
  for (const row of file.rows()) {
    if (row.at > headerEnd) rows++;
    if (row.hidden) hiddenRows++;
  }
  const judge = leftOutJudge(plan.header, plan.columns);
  const leftOut = sample.flatMap((row) => {
    const reason = row.at > headerEnd ? judge(row) : null;
    return reason
      ? [
          {
            row: row.at,
            reason,
            text: shorten(
              row.cells
                .map((cell) => textOf(cell).trim())
                .filter(Boolean)
                .join(' · '),
              80,
            ),
          },
        ]
      : [];
  });
  const { durations, columns, days } = plan;
  return {
    encoding: file.encoding,
    delimiter: file.delimiter,
    sheet: file.sheet,
    sheets: file.sheets,
    rows,
    headerRows: plan.header.rows,
    firstRows: sample.slice(0, firstRowsShown).map(({ at, cells }) => ({
      row: at,
      cells: cells.slice(0, firstCellsShown).map((cell) => shorten(textOf(cell), longestSample)),
    })),
    program: plan.program,
    columns: plan.surveyed.map(({ at, name, label, cells }) => {
      const guess =
        (Object.keys(columns) as (keyof typeof columns)[]).find((target) => columns[target]?.at === at) ?? null;
      const reading = guess !== null && isTarget(guess) ? (durations[guess as DurationTarget] ?? null) : null;
      return { label, name, samples: shown(cells.map(textOf)), guess, reading };
    }),
    minutes: durations.minutes ?? null,
    days: days && { order: days.order, why: days.why, year: days.year },
    arms: plan.arms,
    spellings: spellingsOf(plan),
    leftOut: leftOut.slice(0, leftOutShown),
    filledDown: plan.filledDown,
    hiddenRows,
    questions: plan.questions,
    layout: columnsLayout(plan),
  };
}

/** The headers in their order: two files of one layout have the same. */
export const columnsLayout = ({ header }: Pick<Plan, 'header'>) =>
  header.columns.map(({ name }) => foldedName(name)).join('\n');

function spellingsOf({ surveyed, columns }: Plan): SpellingGroup[] {
  const people = new People();
  const column = surveyed.find(({ at }) => at === columns.contributor?.at);
  const last = surveyed.find(({ at }) => at === columns.lastName?.at);
  for (const [at, cell] of (column?.cells ?? []).entries()) {
    const name = [textOf(cell).trim(), textOf(last?.cells[at]).trim()].filter(Boolean).join(' ');
    if (name !== '') people.add(name, at);
  }
  return people.groups;
}

/** Different ones, so that they say something. */
function shown(samples: readonly string[]): string[] {
  const different = new Set<string>();
  for (const cell of samples) {
    if (cell.trim() !== '') different.add(shorten(cell.trim(), longestSample));
    if (different.size === samplesShown) break;
  }
  return [...different];
}

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);
