import { parseArgs } from 'node:util';
import { gridOf } from '../../server/evidence/released.ts';
import { fitTogether } from '../../server/evidence/together.ts';
import { oneHistory } from '../evidence/one-history.ts';

export const about = 'how far log A of all work together moves when one seat’s pieces are taken out, fully refitted';

/** `npm run bench -- one-seat [--histories 40]`: every reading of two years, every seat taken out of the same atoms. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { histories: { type: 'string', default: '40' } } });
  const alike = Array.from({ length: 5 }, () => 0.82);
  console.log(
    '| people × entries a week | readings | no seat moves more than 0.2 | from the fifth reading on | a seat’s part, 95 of 100 below | told estimate stays / one step / two or more |',
  );
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [people, aWeek] of [
    [5, 4],
    [6, 2],
    [8, 2],
    [12, 1],
    [20, 1],
  ] as const) {
    const largest: { step: number; moved: number }[] = [];
    const all: number[] = [];
    const steps = [0, 0, 0];
    for (let seed = 0; seed < Number(values.histories); seed++)
      oneHistory({ people, aWeek, weeks: 104, ratios: alike }, 70_000 + seed, {
        atReading: (cells, step) => {
          const whole = fitTogether(cells);
          if (whole.kind === 'cannot_say') return;
          const moved = [...new Set(cells.map(({ seat }) => seat))].flatMap((seat) => {
            const less = fitTogether(cells.filter((cell) => cell.seat !== seat));
            return less.kind === 'cannot_say' ? [] : [Math.abs(less.logRatio - whole.logRatio)];
          });
          largest.push({ step, moved: Math.max(...moved) });
          all.push(...moved);
          // Over a dither that is the same for both: m whole steps, and one more with the chance of the rest.
          for (const one of moved) {
            const [full, rest] = [Math.floor(one / gridOf(step)), (one / gridOf(step)) % 1];
            steps[Math.min(2, full)]! += 1 - rest;
            steps[Math.min(2, full + 1)]! += rest;
          }
        },
      });
    const share = (of: typeof largest) => percent(of.filter(({ moved }) => moved <= 0.2).length / of.length);
    all.sort((one, other) => one - other);
    const late = largest.filter(({ step }) => step >= 4);
    console.log(
      `| ${people} × ${aWeek} | ${largest.length} | ${share(largest)} | ${share(late)} | ${all[Math.floor(0.95 * all.length)]!.toFixed(2)} | ${steps.map((count) => percent(count / all.length)).join(' / ')} |`,
    );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
