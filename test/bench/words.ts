import { parseArgs } from 'node:util';
import { teams } from '../../server/demo/populate.ts';
import { seededRandom } from '../../server/demo/random.ts';
import { simulateTeam } from '../../server/demo/simulate.ts';
import { kindsOfWork } from '../../server/demo/work.ts';
import type { Word } from '../../server/evidence/word.ts';
import type { MadePiece } from '../evidence/made-up-office.ts';
import { type History, historyOf, type SeenReading } from '../evidence/one-history.ts';

export const about = 'how often the demo’s offices say each word after a year, beside the truth, over many seeds';

const weeks = 52;
const words: readonly (Word | 'not_known')[] = [
  'probably_saves',
  'points_to_saving',
  'no_large_difference',
  'points_to_cost',
  'probably_costs',
  'too_early',
  'not_known',
];

/**
 * `npm run bench -- words [--seeds 100]`: the demo's simulator, its teams and its year, through all rules from entry to release, in one
 * series. No level above, and no trial: its pieces are a world of their own.
 */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { seeds: { type: 'string', default: '100' } } });
  const rows = new Map<string, { truth: number; said: (SeenReading | undefined)[] }>();
  const add = (name: string, truth: number, readings: readonly SeenReading[] | undefined) => {
    const row = rows.get(name) ?? { truth: 0, said: [] };
    rows.set(name, row);
    row.truth += truth;
    row.said.push(readings?.at(-1));
  };
  for (let seed = 0; seed < Number(values.seeds); seed++) {
    const random = seededRandom(40_000 + seed);
    for (const [at, { people }] of teams.entries()) {
      const pieces = piecesOf(simulateTeam(random, { people, weeks }));
      const history: History = historyOf(pieces, { weeks, seed: 10 * seed + at });
      add('all work together', ratioOf(pieces), history.together);
      for (const { key, ratio } of kindsOfWork) add(key, ratio, history.kinds.get(key));
    }
  }
  console.log(
    `${values.seeds} seeds × ${teams.length} teams of ${teams.map(({ people }) => people).join(', ')} people, ${weeks} weeks; per cent\n`,
  );
  print(['work', 'truth', ...words, 'range leaves the truth out']);
  print(['---', ...[...words, '', ''].map(() => '--:')]);
  for (const [name, { truth, said }] of rows) {
    const share = (is: (one: SeenReading | undefined) => boolean) =>
      ((100 * said.filter(is).length) / said.length).toFixed(0);
    print([
      name,
      (truth / said.length).toFixed(2),
      ...words.map((word) => share((one) => (one?.released.word ?? 'not_known') === word)),
      share((one) => one !== undefined && leavesOut(one, Math.log(truth / said.length))),
    ]);
  }
}

const leavesOut = ({ released: { low, high } }: SeenReading, truth: number): boolean => truth < low || truth > high;

/** Pieces as the rules take them; what a piece was to be expected to take without AI follows from its kind alone. */
function piecesOf(year: ReturnType<typeof simulateTeam>): MadePiece[] {
  return year.flatMap(({ pieces }, week) =>
    pieces.map(({ person, work, piece }, at) => {
      const minutes = piece.minutes + piece.reworkMinutes;
      return {
        ...{ id: `${week} ${at}`, seat: `seat ${person}`, kind: work.key, arm: piece.arm, size: piece.size },
        ...{ week, minutes, meant: null, expected: minutes, expectedWithout: minutes / work.ratio },
      };
    }),
  );
}

function ratioOf(pieces: readonly MadePiece[]): number {
  const withAi = pieces.filter(({ arm }) => arm === 'with_ai');
  const sum = (of: (piece: MadePiece) => number) => withAi.reduce((total, piece) => total + of(piece), 0);
  return sum(({ expected }) => expected) / sum(({ expectedWithout }) => expectedWithout);
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
