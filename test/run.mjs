#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../server/build-web.mjs';
import { ensureInstalled } from '../server/install.mjs';
import { alone } from '../server/preparing-lock.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureSqld } from './sqld.mjs';

/*
 * Everything that must hold, in one command: npm test [-- --only lint,node] [-- FILE …]
 * The last line says how many passed and failed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'shixiao-test-run-'));
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true } },
});

/** What is most often written, told and taken out again; the rest of test/api runs there with test:deep. */
const serverCore = ['staff', 'told-board', 'records'].map((name) => `test/api/${name}.test.ts`);

const hasSqld = () => ensureSqld() !== null;

function findBrowser() {
  process.env.CHROMIUM_PATH = ensureChromium();
}

const steps = [
  check('lint', 'format and lint', 'biome', ['check', '--config-path=.ci/lint.json', '--error-on-warnings', '.']),
  check('types', 'types', 'tsc', ['-p', '.']),
  tests('house', 'boundaries, schema, sources'),
  check('knip', 'dead code', 'knip', ['--config', '.ci/knip.json', '--no-progress']),
  {
    key: 'build',
    title: 'build of the web',
    takesFiles: false,
    run: () => alone(join(root, 'dist'), () => ensureBuilt({ root })).then(() => ({ passed: 1, failed: 0 })),
  },
  tests('node', 'unit, API and property tests'),
  tests('web', 'components'),
  {
    ...tests('sqld', 'core of the API on a database server', { core: serverCore, isFor: hasSqld }),
    key: 'sqld-core',
    takesFiles: false,
  },
  tests('durability', 'locked, killed and full', { workers: 1 }),
  // Two at a time: each waits for its browser and its server more than it works.
  tests('browser', 'browser tests', { workers: Math.min(2, availableParallelism()), prepare: findBrowser }),
  // Only when asked for: it needs an office suite, which is a large thing to install.
  {
    ...tests('deep', 'documents in an office suite, many seeds, long walks', { workers: 1, prepare: findBrowser }),
    onlyWhenAsked: true,
  },
  { ...tests('sqld', 'the whole API on a database server', { isFor: hasSqld }), onlyWhenAsked: true },
];

/** A tool that is content or not: counts as one. */
function check(key, title, program, words) {
  return {
    key,
    title,
    takesFiles: false,
    run: async () => {
      const { status, output } = await launch(program, words, { quiet: true });
      if (status !== 0) process.stdout.write(`${output.trimEnd()}\n`);
      return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/**
 * A vitest project: counts its tests, and a file that could not be loaded as one that failed. By itself vitest leaves a
 * processor idle, which is half of a small machine.
 */
function tests(
  key,
  title,
  { workers = availableParallelism(), prepare = () => {}, core = [], isFor = () => true } = {},
) {
  return {
    key,
    title,
    takesFiles: true,
    run: async () => {
      // A database server is made for one kind of machine.
      if (!isFor()) return { passed: 0, failed: 0 };
      prepare();
      const report = join(scratch, `${key}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const words = ['run', '--project', key, `--maxWorkers=${workers}`, ...reporters];
      const chosen = files.length > 0 ? ['--passWithNoTests', ...files] : core;
      const { status } = await launch('vitest', [...words, ...chosen]);
      const { numPassedTests, numPendingTests, numTodoTests, numFailedTests, testResults } = readReport(report);
      const unloaded = testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
      );
      const failed = numFailedTests + unloaded.length;
      const skipped = numPendingTests + numTodoTests;
      return { passed: numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped };
    },
  };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** @returns {Promise<{ status: number, output: string }>} */
function launch(program, words, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', program), words, {
      cwd: root,
      timeout: 20 * 60_000,
      killSignal: 'SIGKILL',
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

function chosenSteps() {
  const only = (values.only ?? []).flatMap((keys) => keys.split(','));
  const unknown = only.filter((key) => !steps.some((step) => step.key === key));
  if (unknown.length > 0)
    throw new Error(`no such step: ${unknown.join(', ')} (there are ${steps.map(({ key }) => key).join(', ')})`);
  return steps.filter(({ key, takesFiles, onlyWhenAsked }) =>
    only.length > 0 ? only.includes(key) : !onlyWhenAsked && (takesFiles || files.length === 0),
  );
}

async function main() {
  const total = { passed: 0, failed: 0 };
  const began = performance.now();
  const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  try {
    await alone(join(root, 'dist'), () => ensureInstalled({ development: true }));
    for (const step of chosenSteps()) {
      const start = performance.now();
      let outcome;
      try {
        outcome = await step.run();
      } catch (error) {
        console.error(error.message);
        outcome = { passed: 0, failed: 1 };
      }
      total.passed += outcome.passed;
      total.failed += outcome.failed;
      const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : '';
      const mark = outcome.failed === 0 ? '✓' : '✗';
      console.log(
        `${mark} ${step.title}: ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds(start)})`,
      );
    }
  } catch (error) {
    console.error(error.message);
    total.failed++;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (total.passed + total.failed === 0) total.failed = 1;
  console.log(`all steps: ${seconds(began)}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
