import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { misplaced, rooms, root } from './list.ts';
import type { Mutant } from './mutant.ts';

/*
 * npm run test:mutants [-- --only stats,waiting.ts]: rooms, or files of them
 * Makes one line of the program wrong after the other and runs the tests that are to notice. Fails where a text is no longer there,
 * where fewer than nine in ten are noticed, or where one that is not says no reason; and where one is noticed that says it can't be.
 */

const leastShare = 0.9;
const atOnce = 2;
const longestSeconds = 90;

type Outcome = 'killed' | 'survived' | 'broken';
interface Trial extends Mutant {
  file: string;
  killedBy: readonly string[];
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const all = Object.entries(rooms).flatMap(([room, files]) => files.map((one) => ({ room, ...one })));
const wanted = values.only?.split(',') ?? Object.keys(rooms);
const isWanted = (word: string) => (one: (typeof all)[number]) => one.room === word || one.file.endsWith(`/${word}`);
for (const word of wanted) if (!all.some(isWanted(word))) throw new Error(`no room or file of the list: ${word}`);

const chosen = all.filter((one) => wanted.some((word) => isWanted(word)(one)));
const trials: Trial[] = chosen.flatMap(({ file, killedBy, mutants }) =>
  mutants.map((one) => ({ killedBy, ...one, file })),
);

/** Do these tests notice? Broken: the mutant is no program at all, which tells nothing. */
function run(files: readonly string[], mutant: Pick<Trial, 'file' | 'from' | 'to'> | null): Promise<Outcome> {
  const words = ['run', '--config', 'test/mutants/vitest.config.ts', '--root', '.', '--bail', '1'];
  return new Promise((resolve) => {
    const child = spawn(
      `${root}node_modules/.bin/vitest`,
      [...words, '--maxWorkers', '1', '--reporter=json', ...files],
      {
        cwd: root,
        env: { ...process.env, MUTANT: JSON.stringify(mutant) },
        // Its end of this pipe closes with this process, and then it ends too (vitest.config.ts).
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 1000 * longestSeconds);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const failed = /"numFailedTests":(\d+)/.exec(output)?.[1];
      if (code === 0) resolve('survived');
      else resolve(signal === 'SIGKILL' || Number(failed) > 0 ? 'killed' : 'broken');
    });
  });
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const next = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

const faults = misplaced(chosen);
const files = [...new Set(trials.flatMap(({ killedBy }) => killedBy))];
if (faults.length === 0)
  await inTurns(files, async (file) => {
    if ((await run([file], null)) !== 'survived') faults.push(`${file} fails without any mutant`);
  });

const began = performance.now();
const counts: Record<Outcome, number> = { killed: 0, survived: 0, broken: 0 };
if (faults.length === 0)
  await inTurns(trials, async (trial) => {
    const { file, from, breaks, killedBy, survives } = trial;
    const outcome = await run(killedBy, trial);
    counts[outcome] += 1;
    console.log(`${outcome === 'killed' ? '✓' : '·'} ${outcome} ${file}: ${breaks}${survives ? ` (${survives})` : ''}`);
    if (outcome === 'broken') faults.push(`${file}: no program with ${trial.to} in place of ${from}`);
    if (outcome === 'survived' && survives === undefined) faults.push(`${file}: nobody notices ${breaks}`);
    if (outcome === 'killed' && survives !== undefined) faults.push(`${file}: is noticed after all: ${breaks}`);
  });

const share = counts.killed / Math.max(1, trials.length);
if (faults.length === 0 && values.only === undefined && share < leastShare)
  faults.push(`fewer than ${100 * leastShare} % are noticed`);
for (const fault of faults) console.error(fault);
console.log(
  `${counts.killed} of ${trials.length} killed (${(100 * share).toFixed(1)} %), ${counts.survived} survived, ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
