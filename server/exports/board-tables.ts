import { type Language, languages } from '../../db/vocabulary.ts';
import type { ToldBoard, ToldRow } from '../boards/told-board.ts';
import type { MinutesRange } from '../boards/told-reading.ts';
import { type Cell, writeCsv } from '../write-csv.ts';
import type { ExportFile } from './export-file.ts';

/** All told boards' figures as tables, a line for each; what a board leaves unsaid stays empty. */
export function boardTables(boards: readonly ToldBoard[]): ExportFile[] {
  return [
    { path: 'evidence.csv', text: writeCsv(evidenceColumns, boards.flatMap(evidenceRows)) },
    { path: 'quarters.csv', text: writeCsv(quarterColumns, boards.flatMap(quarterRows)) },
    { path: 'burdens.csv', text: writeCsv(burdenColumns, boards.flatMap(burdenRows)) },
  ];
}

const note = '不作考核依据 Not an appraisal basis';
const frame = ['team', 'asOf', 'period'] as const;
const framed = ({ team, lastRun, period }: ToldBoard): Cell[] => [team.name, lastRun, period];
const ends = (range: MinutesRange | null): Cell[] => [range?.low, range?.high];

const evidenceColumns = [
  ...frame,
  'taskType',
  'word',
  'timeRatio',
  'timeRatioLow',
  'timeRatioHigh',
  'minutesSavedLow',
  'minutesSavedHigh',
  'feltTimeRatio',
  'ruling',
  'note',
];

function evidenceRows(board: ToldBoard): Cell[][] {
  return board.rows.map((row) => {
    const reading = row.known.kind === 'known' ? row.known.reading : null;
    return [
      ...framed(board),
      nameOf(row),
      reading?.word,
      ...[reading?.ratio, reading?.low, reading?.high],
      ...ends(row.saved),
      row.felt?.ratio,
      row.ruling?.ruling,
      note,
    ];
  });
}

const quarterColumns = [
  ...['team', 'asOf', 'quarter', 'savedLow', 'savedHigh'],
  ...['burdensLow', 'burdensHigh', 'netLow', 'netHigh', 'note'],
];

function quarterRows({ team, lastRun, quarters }: ToldBoard): Cell[][] {
  return quarters.map(({ period, saved, burdens, net }) => [
    ...[team.name, lastRun, period],
    ...[saved, burdens, net].flatMap(ends),
    note,
  ]);
}

const burdenColumns = [...frame, 'burden', 'minutesLow', 'minutesHigh', 'note'];

function burdenRows(board: ToldBoard): Cell[][] {
  return board.burdens.map(({ burden, minutes }) => [...framed(board), burden, ...ends(minutes), note]);
}

/** One table for readers of every language: the first name that there is; all work together has none. */
function nameOf({ taskType }: ToldRow): string {
  if (taskType === null) return '全部 All work together';
  return languages.map((language: Language) => taskType.names[language]).find((name) => name !== undefined) ?? '';
}
