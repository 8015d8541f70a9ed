import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

interface Cruised {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const settings = join(root, '.ci/boundaries.cjs');
const rooms = ['server', 'db', 'web', 'test'];

function cruise(folder: string, what: readonly string[]): Cruised {
  const words = ['--config', settings, '--output-type', 'json', ...what];
  const program = join(root, 'node_modules/.bin/depcruise');
  return JSON.parse(execFileSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|mjs)$/.test(path));

test('arrows run down only, and every module was looked at', () => {
  const { modules, summary } = cruise(root, rooms);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  const own = modules
    .map(({ source }) => source)
    .filter((source) => /^(server|db|web|test)\/.*\.(tsx?|mjs)$/.test(source));
  const onDisk = rooms.flatMap((room) => sources(join(root, room)).map((path) => `${room}/${path}`));
  expect(own.sort()).toEqual(onDisk.sort());
});

/** For each rule a file that breaks it: a checker that finds nothing here would find nothing anywhere. */
const broken: [rule: string, from: string, line: string][] = [
  ['stats-imports-nothing', 'server/stats/a.ts', "import '../evidence/cell.ts';"],
  [
    'stats-imports-nothing',
    'server/stats/b.ts',
    "import type { Arm } from '../../db/vocabulary.ts'; export type A = Arm;",
  ],
  ['stats-imports-nothing', 'server/stats/c.ts', "import 'node:fs';"],
  ['evidence-rests-on-stats', 'server/evidence/a.ts', "import '../../db/entries.ts';"],
  ['evidence-rests-on-stats', 'server/evidence/b.ts', "import '../entries/store-entry.ts';"],
  ['domain-rests-on-vocabulary', 'server/domain/a.ts', "import '../stats/ground.ts';"],
  ['domain-rests-on-vocabulary', 'server/domain/b.ts', "import 'node:fs';"],
  ['vocabulary-imports-nothing', 'db/vocabulary.ts', "import 'node:path'; export type Arm = 1;"],
  ['db-knows-nobody-above', 'db/a.ts', "import type { A } from '../server/context.ts'; export type B = A;"],
  ['sql-only-in-db', 'server/entries/a.ts', "import { eq } from 'drizzle-orm'; export const e = eq;"],
  ['verbs-know-no-http', 'server/entries/b.ts', "import '../http/problem.ts';"],
  ['verbs-know-no-http', 'server/teams/a.ts', "import { Hono } from 'hono'; export const h = Hono;"],
  ['verbs-know-no-http', 'server/burdens/a.ts', "import '../routes/entries.ts';"],
  ['routes-call-verbs', 'server/routes/a.ts', "import '../../db/entries.ts';"],
  ['routes-call-verbs', 'server/routes/b.ts', "import '../app.ts';"],
  ['http-serves-routes', 'server/http/a.ts', "import '../routes/entries.ts';"],
  ['settings-come-from-the-top', 'server/publication/a.ts', "import '../env.ts';"],
  ['web-takes-only-types', 'web/a.ts', "import { createApp } from '../server/app.ts'; export const c = createApp;"],
  ['web-takes-only-what-is-offered', 'web/b.ts', "import type { A } from '../server/context.ts'; export type B = A;"],
  ['web-takes-only-what-is-offered', 'web/c.ts', "import type { E } from '../db/entries.ts'; export type B = E;"],
  ['server-knows-no-web', 'server/entries/c.ts', "import '../../web/app.ts';"],
  ['server-knows-no-web', 'server/reports/a.ts', "import '../../web/words/figures.ts';"],
  ['reports-speak-as-the-board', 'server/reports/words/a.ts', "import '../../../web/app.ts';"],
  ['program-without-tests', 'server/entries/d.ts', "import '../../test/support/context.ts';"],
  ['program-without-tools', 'server/entries/e.ts', "import fc from 'fast-check'; export const f = fc;"],
  ['no-cycles', 'server/entries/f.ts', "import './g.ts';"],
  ['no-orphans', 'server/entries/h.ts', 'export const alone = 1;'],
  ['everything-is-found', 'server/entries/i.ts', "import './nowhere.ts';"],
];

const sound: [file: string, line: string][] = [
  ['server/app.ts', "import './routes/entries.ts'; export const createApp = 1; export type Api = 1;"],
  ['server/env.ts', "export * from 'node:path';"],
  ['server/context.ts', "import '../db/entries.ts'; export type A = 1;"],
  ['server/evidence/cell.ts', "import '../stats/sound.ts'; import '../../db/vocabulary.ts';"],
  ['server/stats/sound.ts', "import './ground.ts';"],
  ['server/stats/ground.ts', 'export const one = 1;'],
  ['server/domain/sound.ts', "import '../../db/vocabulary.ts'; export const d = 1;"],
  ['web/b2.ts', "import '../server/domain/sound.ts';"],
  ['server/entries/store-entry.ts', "import '../../db/entries.ts';"],
  ['server/http/problem.ts', "import { Hono } from 'hono'; export const h = Hono;"],
  ['server/routes/entries.ts', "import '../entries/store-entry.ts'; import '../http/problem.ts';"],
  ['db/entries.ts', "import { eq } from 'drizzle-orm'; export const e = eq; export type E = 1;"],
  ['web/app.ts', "import type { Api } from '../server/app.ts'; import '../db/vocabulary.ts'; export type B = Api;"],
  ['server/entries/g.ts', "import './f.ts';"],
  ['server/reports/words/words.ts', "import '../../../web/words/en/told.ts';"],
  ['web/words/en/told.ts', "import '../figures.ts';"],
  ['web/words/figures.ts', 'export const one = 1;'],
  ['test/support/context.ts', "import '../../server/app.ts';"],
];

test('each rule catches a file that breaks it, and lets a sound one pass', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-boundaries-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [file, line] of [...sound, ...broken.map(([, from, text]) => [from, text] as const)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const { violations } = cruise(folder, rooms).summary;
  const caught = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
  expect([...caught].sort()).toEqual(broken.map(([rule, from]) => `${rule} ${from}`).sort());

  const names: string[] = createRequire(import.meta.url)(settings).forbidden.map(({ name }: { name: string }) => name);
  expect([...new Set(broken.map(([rule]) => rule))].sort()).toEqual(names.sort());
});
