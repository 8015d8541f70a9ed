import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { reportCommand } from '../../server/commands/report.ts';
import { wordsIn } from '../../server/commands/words/words.ts';
import { fileFormats } from '../../server/domain/report-formats.ts';
import type { OpenOffice } from '../../server/open.ts';
import type { Report } from '../../server/reports/report.ts';
import { addTaskType, addTeam } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';

/** A report has no business with emptying the place. */
const never = () => {
  throw new Error('not asked for');
};
const premises = { look: never, empty: never, isClosed: () => false };

test.each(languages)('the help in %s names every format', (language) => {
  const { usage } = wordsIn(language);
  for (const format of fileFormats) expect(usage.report).toContain(format.replace('.txt', ''));
});

test('the report as text here, as a document in a file, and for a program; the reply too', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  await addTaskType(context, 'Speech');
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    reportCommand(['--team', teamId, ...args], {
      ...{ language: 'en', words: wordsIn('en'), invokedFrom: folder },
      standardInput: async () => new Uint8Array(),
      progress: { show: () => {}, done: () => {} },
      place: () => ({ dataFolder: '', databaseUrl: context.url }),
      address: () => 'http://127.0.0.1',
      clock: context.clock,
      inOffice: (work) => work({ ...context, premises } as unknown as OpenOffice),
    });
  const report = (await run('--format', 'json')).json as Report;
  expect(report.taskTypes.map(({ taskType }) => taskType)).toEqual(['All work together', 'Speech']);
  const { text } = await run();
  expect(text).toContain(report.says.notForAppraisal);
  expect(text).toContain(report.says.headline.after);
  await expect(run('--window', '30')).rejects.toThrow(/--quarter/);
  await expect(run('--quarter', '2026-Q5')).rejects.toThrow(/2026-Q5/);
  expect((await run('--quarter', '2026-q3', '--window', 'all')).text).toBe(text);
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
