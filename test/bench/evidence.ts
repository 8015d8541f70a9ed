import { parseArgs } from 'node:util';
import {
  type AcceptanceRow,
  acceptance,
  limits,
  type Measured,
  waiting,
  watch,
  weeksTold,
} from '../evidence/acceptance.ts';

export const about =
  'words, intervals and volumes in made-up offices whose truth is known, beside what is required (15 minutes at 200 histories)';

/** `npm run bench -- evidence [--histories 100] [--only '8 ×'] [--yearly]` */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      histories: { type: 'string', default: '100' },
      only: { type: 'string', default: '' },
      yearly: { type: 'boolean', default: false },
    },
  });
  const seeds = Array.from({ length: Number(values.histories) }, (_, number) => 30_000 + number);
  const rows = [...acceptance, ...limits].filter(({ name }) => name.includes(values.only));
  console.log(`${seeds.length} histories of two years each, fixed seeds; measured (required)\n`);
  const measured: [AcceptanceRow, Measured][] = [];
  print(['office', ...columns.map(([head]) => head)]);
  print(['---', ...columns.map(() => '--:')]);
  for (const row of rows) {
    const seen = watch(row, seeds, { yearly: values.yearly });
    measured.push([row, seen]);
    print([row.name, ...columns.map(([, tell]) => tell(seen, row))]);
  }
  console.log('\nRows of kinds, and minutes saved in a quarter\n');
  print(['office', ...others.map(([head]) => head)]);
  print(['---', ...others.map(() => '--:')]);
  for (const [row, seen] of measured) print([row.name, ...others.map(([, tell]) => tell(seen, row))]);
  if (values.only !== '') return;
  console.log('\nWeeks until something is told, 0.82: half of the offices / nine of ten\n');
  print(['people × entries a week', ...waits.map(([head]) => head)]);
  print(['---', ...waits.map(() => '--:')]);
  for (const row of waiting) {
    const seen = watch(row, seeds);
    print([row.name, ...waits.map(([, tell]) => tell(seen, row))]);
  }
}

type Column = [head: string, tell: (seen: Measured, row: AcceptanceRow) => string];

const percent = (share: number) => (100 * share).toFixed(1);
const weeks = ([half, most]: [number, number]) =>
  [half, most].map((week) => (week < 1e9 ? `${week}` : '–')).join(' / ');

/** Misses what is required by more than two standard errors of so many histories. */
const missed = (share: number, bound: number, atMost: boolean, n: number) => {
  const by = atMost ? share - bound / 100 : bound / 100 - share;
  return by > 0
    ? by > 2 * Math.sqrt(Math.max(0.0001, (bound / 100) * (1 - bound / 100)) / n)
      ? ' **misses**'
      : ' *'
    : '';
};
const told = (
  share: number,
  { required }: AcceptanceRow,
  of: keyof NonNullable<AcceptanceRow['required']>,
  n: number,
) => {
  const bound = required?.[of];
  const atMost = of === 'probably' || of === 'pointsTo';
  if (bound === undefined || (atMost ? bound >= 100 : bound <= 0)) return percent(share);
  return `${percent(share)} (${atMost ? '≤' : '≥'} ${bound})${missed(share, bound, atMost, n)}`;
};

const columns: Column[] = [
  ['coverage at every reading', (seen, row) => told(seen.coverage, row, 'coverage', seen.histories)],
  ['wrong probably', (seen, row) => told(seen.probablyWrong, row, 'probably', seen.histories)],
  ['wrong points to', (seen, row) => told(seen.pointsToWrong, row, 'pointsTo', seen.histories)],
  ['wrong no large (≤ 3)', (seen) => percent(seen.noLargeWrong)],
  [
    `right at ${weeksTold.join(' / ')}`,
    (seen, row) =>
      seen.right
        .map((share, at) => (at === 2 ? told(share, row, 'right', seen.histories) : percent(share)))
        .join(' / '),
  ],
  ['first atom, week (half / 9 of 10)', (seen) => weeks(seen.firstAtom)],
  ['first reading', (seen) => weeks(seen.firstReading)],
  ['first word', (seen) => weeks(seen.firstWord)],
  ['bias, %', (seen) => percent(seen.bias)],
];

const others: Column[] = [
  ['kinds: coverage (≥ 95)', (seen) => percent(seen.kinds.coverage)],
  [
    'wrong probably / points to, a row (≤ 0.5 / 2)',
    (seen) => `${percent(seen.kinds.probablyWrong)} / ${percent(seen.kinds.pointsToWrong)}`,
  ],
  [`kinds: right at ${weeksTold.join(' / ')}`, (seen) => seen.kinds.right.map(percent).join(' / ')],
  ['first kind, week', (seen) => weeks(seen.firstKind)],
  ['quarters with minutes told', (seen) => percent(seen.volumes.told)],
  ['that hold the truth (96)', (seen) => percent(seen.volumes.held)],
  ['one-sided', (seen) => percent(seen.volumes.oneSided)],
  ['entries that no atom took', (seen) => percent(seen.unpublished)],
];

const waits: Column[] = [
  ['first atom', (seen) => weeks(seen.firstAtom)],
  ['all work together, first reading', (seen) => weeks(seen.firstReading)],
  ['first kind', (seen) => weeks(seen.firstKind)],
  ['first word', (seen) => weeks(seen.firstWord)],
];

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
