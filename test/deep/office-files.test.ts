import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { readReport } from '../../server/reports/read-report.ts';
import { reportFile } from '../../server/reports/report-file.ts';
import { ensureLibreOffice } from '../chromium.mjs';
import { officeWithEight } from '../reports/office-with-eight.ts';

/** Most pages of the brief and of the reply; the sheet of a workbook prints as it likes. */
const most = { 'zh-Hans': [3, 3], 'zh-Hant': [3, 3], en: [1, 1] } as const;
const formats = ['docx', 'reply.docx', 'xlsx'] as const;

test('LibreOffice opens every document, on as many pages as it should have, with its figures', async () => {
  const office = ensureLibreOffice();
  const { context, teamId } = await officeWithEight();
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-deep-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const names: string[] = [];
  for (const language of languages)
    for (const format of formats) {
      const name = `${language}-${format.replace('.', '-of-')}.${format.split('.').at(-1)}`;
      writeFileSync(join(folder, name), (await reportFile(context, { teamId, window: '365', language, format })).bytes);
      names.push(name);
    }
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
    cwd: folder,
    timeout: 240_000,
    stdio: 'ignore',
  });
  for (const language of languages) {
    const { report } = await readReport(context, { teamId, window: '365', language });
    const read = (format: (typeof formats)[number]) => {
      const base = `${language}-${format.replace('.', '-of-')}`;
      // Words break at the end of a line, wherever a language allows it.
      const pdf = join(folder, `${base}.pdf`);
      const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
      const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))![1]);
      return { text, pages };
    };
    const squeezed = (said: string) => said.replace(/\s+/g, '');
    const [brief, reply, workbook] = formats.map(read);
    expect(brief!.pages).toBeLessThanOrEqual(most[language][0]);
    expect(reply!.pages).toBeLessThanOrEqual(most[language][1]);
    for (const { text } of [brief!, reply!, workbook!]) expect(text).toContain(squeezed(report.says.notForAppraisal));
    for (const { taskType, says } of report.taskTypes) {
      expect(brief!.text).toContain(squeezed(says.change!));
      expect(workbook!.text).toContain(squeezed(taskType));
    }
  }
});
