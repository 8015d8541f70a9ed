import { estimateAt } from '../../server/evidence/half-width.ts';
import { readingDue } from '../../server/evidence/information.ts';
import { release } from '../../server/evidence/released.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { fitTogether } from '../../server/evidence/together.ts';
import { madeUpOffice } from '../evidence/made-up-office.ts';

export const about = 'processor time of one reading, from sums to what is released: a team, a busy team, a county';

const kinds = Array.from({ length: 14 }, (_, at) => [0.65, 0.85, 1, 1.2, 0.7][at % 5]!);

/** `npm run bench -- readings`: whether a reading is due, the fit of all work together, and its release; the median of some rounds. */
export async function run(): Promise<void> {
  console.log('| row | pieces | cells | processor, ms | wall, ms |\n| --- | --: | --: | --: | --: |');
  for (const [name, people, aWeek, rounds] of [
    ['40 people, 14 kinds, 5 years, 1 a week', 40, 1, 15],
    ['40 people, 14 kinds, 5 years, 3 a week', 40, 3, 15],
    ['2,000 people, 14 kinds, 5 years, 1 a week', 2_000, 1, 5],
  ] as const) {
    const pieces = madeUpOffice({ people, aWeek, weeks: 260, ratios: kinds }, 1);
    const cells = cellsOf(pieces);
    const seen = Array.from({ length: rounds }, () => timed(cells));
    const median = (of: (one: (typeof seen)[number]) => number) =>
      seen
        .map(of)
        .sort((one, other) => one - other)
        [rounds >> 1]!.toFixed(0);
    console.log(
      `| ${name} | ${pieces.length} | ${cells.length} | ${median(({ processor }) => processor)} | ${median(({ wall }) => wall)} |`,
    );
  }
}

function timed(cells: readonly Cell[]): { processor: number; wall: number } {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const due = readingDue(null, cells, 'together');
  const fit = fitTogether(cells);
  if (due === null || fit.kind === 'cannot_say') throw new Error('the row says nothing');
  release(estimateAt(due, fit), due, 0.1);
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, wall: performance.now() - started };
}

function cellsOf(pieces: ReturnType<typeof madeUpOffice>): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { seat, kind, size, arm, week, minutes } of pieces) {
    const quarter = `${2026 + Math.floor(week / 52)}-Q${1 + (Math.floor(week / 13) % 4)}`;
    const key = [seat, kind, size, arm, quarter].join();
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { seat, kind, size, arm, quarter, pieces: 0, minutes: 0, minutesSquared: 0 };
      cells.set(key, cell);
    }
    cell.pieces++;
    cell.minutes += minutes;
    cell.minutesSquared += minutes ** 2;
  }
  return [...cells.values()];
}
