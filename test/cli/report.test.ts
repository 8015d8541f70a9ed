import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reportCommand } from '../../server/commands/report.ts';
import { wordsIn } from '../../server/commands/words/words.ts';
import type { OpenOffice } from '../../server/open.ts';
import type { Report } from '../../server/reports/report.ts';
import { officeWithEight } from '../reports/office-with-eight.ts';

/** A report has no business with emptying the place. */
const never = () => {
  throw new Error('not asked for');
};
const premises = { look: never, empty: never, isClosed: () => false };

test('the report as text here, as a document in a file, and for a program; the reply too', async () => {
  const { context, teamId } = await officeWithEight();
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    reportCommand(['--team', teamId, '--window', 'all', ...args], {
      ...{ language: 'en', words: wordsIn('en'), invokedFrom: folder },
      standardInput: async () => new Uint8Array(),
      progress: { show: () => {}, done: () => {} },
      place: () => ({ dataFolder: '', databaseUrl: context.url }),
      address: () => 'http://127.0.0.1',
      clock: context.clock,
      inOffice: (work) => work({ ...context, premises } as unknown as OpenOffice),
    });
  const report = (await run('--format', 'json')).json as Report;
  expect(report.taskTypes).toHaveLength(8);
  const { text } = await run();
  expect(text).toContain(report.says.notForAppraisal);
  for (const { says } of report.taskTypes) expect(text).toContain(says.sentence);
  expect((await run('--format', 'reply')).text).toContain('[2026] No. 12');
  const written = await run('--format', 'docx', '--out', 'brief.docx');
  const bytes = readFileSync(join(folder, 'brief.docx'));
  expect(written).toEqual({
    json: { format: 'docx', file: 'brief.docx', bytes: bytes.length },
    text: 'Written: brief.docx',
  });
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(run('--format', 'xlsx', '--out', 'no/such/folder.xlsx')).rejects.toThrow(/cannot be written \(ENOENT\)/);
});
