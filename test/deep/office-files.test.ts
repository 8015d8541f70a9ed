import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Language, languages } from '../../db/vocabulary.ts';
import { replyTo } from '../../server/reports/reply.ts';
import { fileOf } from '../../server/reports/report-file.ts';
import { reportOf } from '../../server/reports/report-of.ts';
import { ensureLibreOffice } from '../chromium.mjs';
import { randomBoard } from '../reports/random-board.ts';

const formats = ['docx', 'reply.docx', 'xlsx'] as const;

// Boards with little and with much to tell.
test.each([1, 2, 3, 4])(
  'LibreOffice opens every document, on as many pages as it should have, with its figures: office %i',
  async (seed) => {
    const office = ensureLibreOffice();
    const { board } = randomBoard(seed);
    const papers = (language: Language) => {
      const report = reportOf(board, language);
      return { report, reply: replyTo(report) };
    };
    const folder = mkdtempSync(join(tmpdir(), 'shixiao-deep-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const names: string[] = [];
    for (const language of languages)
      for (const format of formats) {
        const name = `${language}-${format.replace('.', '-of-')}.${format.split('.').at(-1)}`;
        writeFileSync(join(folder, name), (await fileOf(papers(language), format)).bytes);
        names.push(name);
      }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      cwd: folder,
      timeout: 240_000,
      stdio: 'ignore',
    });
    for (const language of languages) {
      const { report } = papers(language);
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
      // A workbook prints as it likes.
      expect([brief!.pages, reply!.pages]).toEqual([1, 1]);
      for (const { text } of [brief!, reply!, workbook!]) expect(text).toContain(squeezed(report.says.notForAppraisal));
      for (const { taskType, says } of report.taskTypes) {
        if (says.change !== null) expect(brief!.text).toContain(squeezed(says.change));
        expect(workbook!.text).toContain(squeezed(taskType));
      }
    }
  },
);
