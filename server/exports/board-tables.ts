import { type Language, languages } from '../../db/vocabulary.ts';
import type { Board, BoardRow } from '../publication/board.ts';
import { type Cell, toCsv } from './csv.ts';
import type { ExportFile } from './export-file.ts';

/** All boards' figures as three tables, a line for each; what a board leaves unsaid stays empty. */
export function boardTables(boards: readonly Board[]): ExportFile[] {
  return [
    { path: 'evidence.csv', text: toCsv(evidenceColumns, boards.flatMap(evidenceRows)) },
    { path: 'balance.csv', text: toCsv(balanceColumns, boards.map(balanceRow)) },
    {
      path: 'burdens.csv',
      text: toCsv(
        [...frame, 'burden', 'minutes', 'note'],
        boards.flatMap((board) =>
          board.burdens.map(({ burden, minutes }) => [...framed(board), burden, minutes, note]),
        ),
      ),
    },
  ];
}

const note = '不作考核依据 Not an appraisal basis';
const frame = ['team', 'windowDays', 'asOf'] as const;
const framed = ({ team, window, asOf }: Board): Cell[] => [team.name, window, asOf];

const evidenceColumns = [
  ...frame,
  'taskType',
  'level',
  'verdict',
  'timeRatio',
  'timeRatioLow',
  'timeRatioHigh',
  'minutesSaved',
  'minutesSavedLow',
  'minutesSavedHigh',
  'reworkShareOfGain',
  'peopleEachWayFrom',
  'peopleEachWayTo',
  'feltSavedShare',
  'feltTimeRatio',
  'note',
];

function evidenceRows(board: Board): Cell[][] {
  return board.taskTypes.map((row) => {
    const { evidence } = row;
    const told = evidence.kind === 'estimated' ? evidence : null;
    return [
      ...framed(board),
      nameOf(row),
      evidence.level,
      evidence.verdict,
      told?.timeRatio,
      told?.interval[0],
      told?.interval[1],
      told?.minutesSaved,
      told?.minutesSavedInterval?.[0],
      told?.minutesSavedInterval?.[1],
      told?.reworkShareOfGain,
      evidence.peopleBand?.from,
      evidence.peopleBand?.to,
      evidence.felt.savedShare,
      evidence.felt.timeRatio,
      note,
    ];
  });
}

const balanceColumns = [
  ...frame,
  'kind',
  'grossMinutesSaved',
  'reworkMinutes',
  'minutesSaved',
  'burdenMinutes',
  'toolMinutes',
  'net',
  'netLow',
  'netHigh',
  'note',
];

function balanceRow(board: Board): Cell[] {
  const { headline } = board;
  const costs = headline.kind === 'nothing_published' ? null : headline;
  const told = headline.kind === 'balanced' ? headline : null;
  return [
    ...framed(board),
    headline.kind,
    told?.grossMinutesSaved,
    told?.reworkMinutes,
    told?.minutesSaved,
    costs?.burdenMinutes,
    costs?.toolMinutes,
    told?.net,
    told?.interval[0],
    told?.interval[1],
    note,
  ];
}

/** One table for readers of every language: the first name that there is. */
function nameOf({ names }: Pick<BoardRow, 'names'>): string {
  return languages.map((language: Language) => names[language]).find((name) => name !== undefined) ?? '';
}
