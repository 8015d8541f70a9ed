import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { ImportResult } from '../../server/imports/import-table.ts';
import type { EvidenceReport } from '../../server/reports/evidence-report.ts';
import { metr, metrMap, metrMissing } from '../imports/files.ts';

const launcher = fileURLToPath(new URL('../../server/launch.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shixiao-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as npm runs it, in a folder of the person's own, on a data folder of this file's own. */
async function shixiao(args: readonly string[], { input = '', language = 'en_US.UTF-8' } = {}) {
  const env = { ...process.env, DATA_FOLDER: join(folder, 'data'), LC_ALL: language };
  delete (env as Record<string, string | undefined>).npm_lifecycle_event;
  const child = spawn(process.execPath, [launcher, ...args], { cwd: folder, env });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number };
}

describe.skipIf(metr === null)(metr ? 'the METR study, on an empty database' : metrMissing, () => {
  const team = 'Experienced developers';
  const importing = () => [
    ...['import', metr!.path, '--team', team, '--create-team', '--task-type', 'Software issue', '--randomised'],
    ...[
      '--map',
      `${metrMap},expectedMinutesWithAi=predicted_time_ai_allowed`,
      '--missing-rework',
      'arm-mean',
      '--json',
    ],
  ];

  test('looked at, imported, imported again; then its evidence', async () => {
    const look = await shixiao([...importing(), '--dry-run']);
    expect(JSON.parse(look.out)).toMatchObject({ stored: false, added: 246 });
    const first = await shixiao(importing());
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out) as ImportResult).toMatchObject({ rows: { read: 246, bad: 0 }, added: 246 });
    const second = await shixiao(importing());
    expect(JSON.parse(second.out) as ImportResult).toMatchObject({ added: 0, changed: 0, unchanged: 246 });

    const { out, code } = await shixiao(['evidence', '--team', team, '--window', 'all', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as EvidenceReport;
    expect(report).toMatchObject({ team, quarter: null, headline: { kind: 'waiting' } });
    // Records stand apart: no live row knows anything of them.
    expect(new Set(report.rows.map(({ word, timeRatio }) => word ?? timeRatio))).toEqual(new Set([null]));
    const issue = report.records.find(({ taskType }) => taskType === 'Software issue')!;
    expect(issue).toMatchObject({ coin: true, reading: { kind: 'estimated', level: 'trial', word: 'costs' } });
    const { reading, forecastRatio } = issue;
    if (reading.kind !== 'estimated') throw new Error(reading.reason);
    expect([reading.timeRatio, ...reading.interval, forecastRatio!].map((ratio) => ratio.toFixed(2))).toEqual([
      '1.18',
      '1.01',
      '1.39',
      '0.75',
    ]);
    const within = issue.specifications.find(
      (one) => one.scale === 'log' && one.expectedMinutes && one.contributorEffects,
    );
    expect(within!.timeRatio.toFixed(3)).toBe('1.149');
    const pooled = issue.specifications.find(
      (one) => one.scale === 'log' && one.expectedMinutes && !one.contributorEffects && !one.size && !one.quarter,
    )!;
    if (pooled.scale !== 'log') throw new Error('a log scale was asked for');
    const three = (ends: readonly number[]) => ends.map((end) => Number(end.toFixed(3)));
    expect(three([Math.exp(pooled.logRatio)])).toEqual([1.188]);
    expect(three(pooled.intervalModel)).toEqual([1.013, 1.395]);
    expect(three(pooled.intervalClustered)).toEqual([1.016, 1.39]);

    const refused = await shixiao(['evidence', '--team', team, '--window', '365']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--quarter');
    const words = await shixiao(['evidence', '--team', team], { language: 'zh_CN.UTF-8' });
    expect(words.out).toMatch(/软件工单 +更慢（抽签试验）/);
    expect(words.out).toContain('不作为考核依据');
  });
});

test('a small file from a person’s own folder, in words; the data is for the owner’s eyes only', async () => {
  writeFileSync(join(folder, 'small.csv'), 'contributor,ai,minutes\nA,1,30\nB,0,40\n');
  const { out, code } = await shixiao([
    ...['import', 'small.csv', '--team', 'Small', '--create-team', '--task-type', 'Speech'],
  ]);
  expect(code).toBe(0);
  expect(out).toBe(
    'Small (new team) · Speech\n2 rows read (utf-8), all good.\nNames of the columns: row 1.\nRead as: contributor ← contributor, ai ← ai, minutes ← minutes.\nTime in minutes (the column says so).\n2 people.\n2 entries added, 0 changed, 0 as before.\n',
  );
  expect(statSync(join(folder, 'data/shixiao.db')).mode & 0o077).toBe(0);
});

test('bad rows from standard input: a problem detail for a program, exit code 1', async () => {
  const input = 'contributor,ai,minutes\nA,1,0\nB,perhaps,40\n';
  const args = ['import', '-', '--team', 'Bad', '--create-team', '--task-type', 'Speech', '--json'];
  const forProgram = await shixiao(args, { input });
  expect(forProgram.code).toBe(1);
  expect(JSON.parse(forProgram.out)).toMatchObject({
    type: 'urn:shixiao:problem:csv_bad_rows',
    status: 422,
    code: 'csv_bad_rows',
    errors: [
      { field: 'minutes', row: 2, code: 'too_small', message: expect.stringContaining('zero') },
      { field: 'ai', row: 3, code: 'not_in_list' },
    ],
    errorsTotal: 2,
  });
});
