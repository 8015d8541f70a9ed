import { sequenceHalfWidth } from '../../server/stats/confidence-sequence.ts';
import { normalHalfWidth95 } from '../../server/stats/normal.ts';
import { studentHalfWidth } from '../../server/stats/student.ts';
import { lookAtEveryAtom, lookAtEveryEntry, type Seen, type Way } from '../evidence/looking.ts';
import { limit, scenarios } from '../evidence/scenarios.ts';
import type { Scenario } from '../evidence/simulated-office.ts';

export const about =
  'the always-valid interval and the verdicts in simulated offices whose truth is known (about 10 minutes)';

const histories = 400;

/** `npm run bench -- evidence`: what the always-valid interval and the verdicts did in simulated offices whose truth is known. */
export async function run(): Promise<void> {
  console.log(`${histories} histories each, fixed seeds; 300 entries each, 600 where there are 200 people\n`);
  print(columns);
  print(columns.map((_, at) => (at === 0 ? '---' : '--:')));
  const steps: string[][] = [];
  for (const scenario of [...scenarios, limit]) {
    const started = performance.now();
    const { row, missedBy } = watched(scenario);
    print(row);
    steps.push([scenario.name, ...missedBy, row[2]!]);
    process.stderr.write(`  ${scenario.name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  }
  console.log('\nCoverage, a look at every entry, of intervals with fewer of the steps\n');
  print(['office', ...ways.map(({ name }) => name), 'ours']);
  print(['---', ...ways.map(() => '--:'), '--:']);
  for (const step of steps) print(step);
}

const columns = [
  'office',
  'R',
  'coverage, a look at every entry',
  'coverage, a look at every atom',
  'wrong verdicts',
  'right at 100',
  'right at 300',
  'bias of R̂',
  'R̂ of a plain difference',
  'interval’s ends, factor',
];

const known = new Map<number, number>();
const t = (degreesOfFreedom: number) => {
  const found = known.get(degreesOfFreedom) ?? studentHalfWidth(0.95, degreesOfFreedom) / normalHalfWidth95;
  if (Number.isInteger(degreesOfFreedom)) known.set(degreesOfFreedom, found);
  return found;
};

/** Each adds one step to the one before; ours takes the larger of both errors in the last. */
const ways: readonly { name: string; way: Way }[] = [
  { name: 'plain 95 %', way: (fit) => normalHalfWidth95 * fit.standardErrorClustered },
  { name: 'sequence', way: (fit) => sequenceHalfWidth(4 * fit.variation) * fit.standardErrorClustered },
  {
    name: 'sequence, t(G − 1)',
    way: (fit) => sequenceHalfWidth(4 * fit.variation) * t(fit.influence.size - 1) * fit.standardErrorClustered,
  },
  {
    name: 'sequence, t(G* − 1)',
    way: (fit) =>
      sequenceHalfWidth(4 * fit.variation) * t(Math.max(1, fit.effectiveClusters - 1)) * fit.standardErrorClustered,
  },
];

function watched(scenario: Scenario): { row: string[]; missedBy: string[] } {
  const seeds = Array.from({ length: histories }, (_, number) => 10_000 + number);
  const others = ways.map(({ way }) => way);
  const entries = seeds.map((seed) => lookAtEveryEntry(scenario, seed, others));
  const atoms = seeds.map((seed) => lookAtEveryAtom(scenario, seed));
  const share = (seen: readonly Seen[], pick: (one: Seen) => boolean) =>
    `${((100 * seen.filter(pick).length) / seen.length).toFixed(1)} %`;
  const mean = (pick: (one: Seen) => number | null) => {
    const said = atoms.map(pick).filter((value) => value !== null);
    return said.reduce((sum, value) => sum + value, 0) / said.length;
  };
  const row = [
    scenario.name,
    scenario.ratio.toFixed(2),
    share(entries, (one) => !one.missed),
    share(atoms, (one) => !one.missed),
    share(entries, (one) => one.wrong),
    share(atoms, (one) => one.rightAt100),
    share(atoms, (one) => one.rightAt300),
    signed(Math.expm1(mean((one) => one.error))),
    Math.exp(mean((one) => one.plainDifference)).toFixed(2),
    mean((one) => one.width).toFixed(2),
  ];
  return { row, missedBy: ways.map((_, at) => share(entries, (one) => !one.missedBy[at])) };
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
}
