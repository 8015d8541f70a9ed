import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../db/vocabulary.ts';
import { type FileFormat, fileFormats } from '../../server/domain/report-formats.ts';
import { replyTo } from '../../server/reports/reply.ts';
import type { Report } from '../../server/reports/report.ts';
import { fileOf } from '../../server/reports/report-file.ts';
import { reportOf } from '../../server/reports/report-of.ts';
import { randomBoard } from './random-board.ts';

/* Every format beside the released records that it is a function of, figure by figure. */

const papers = (seed: number, language: Language) => {
  const { board, released } = randomBoard(seed);
  const report = reportOf(board, language);
  return { board, released, report, reply: replyTo(report) };
};
const bytesOf = async (of: { report: Report; reply: ReturnType<typeof replyTo> }, format: FileFormat) =>
  (await fileOf(of, format)).bytes;

const documentText = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replace(/<\/w:(p|tc)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const ratio = (log: number) => Math.exp(log);

describe.each([1, 2, 3, 4, 5].flatMap((seed) => languages.map((language) => [seed, language] as const)))(
  'office %i in %s',
  (seed, language) => {
    const made = papers(seed, language);
    const { released, report } = made;
    const lastOf = (taskTypeId: string | null) =>
      released.rows
        .find((row) => row.taskTypeId === taskTypeId)
        ?.series.flatMap(({ readings }) => readings)
        .at(-1);
    const savedOf = (taskTypeId: string | null) =>
      released.volumes.find((one) => one.period === '2026-Q2' && one.taskTypeId === taskTypeId && one.what === 'saved');

    it('the report itself carries what was released', () => {
      expect(report.period).toBe('2026-Q2');
      for (const { taskTypeId, reading, saved } of report.taskTypes) {
        const last = lastOf(taskTypeId);
        expect(reading?.word).toBe(last?.word);
        expect(reading?.run).toBe(last?.run);
        if (last && reading) {
          expect(Math.abs(reading.ratio - ratio(last.estimate))).toBeLessThanOrEqual(0.005 + 1e-9);
          expect(reading.low).toBeLessThanOrEqual(ratio(last.low) + 1e-9);
          expect(ratio(last.low) - reading.low).toBeLessThan(0.01);
          expect(reading.high).toBeGreaterThanOrEqual(ratio(last.high) - 1e-9);
          expect(reading.high - ratio(last.high)).toBeLessThan(0.01);
        }
        const volume = savedOf(taskTypeId);
        expect(saved).toEqual(volume ? { low: volume.low, high: volume.high } : null);
      }
      for (const { burden, minutes } of report.burdens)
        expect(released.volumes).toContainEqual({ period: '2026-Q2', taskTypeId: null, what: burden, ...minutes });
      const net = released.volumes.find(({ period, what }) => period === '2026-Q2' && what === 'net')!;
      const burdened = released.volumes.some(({ period, what }) => period === '2026-Q2' && what === 'burdens');
      const what = burdened ? 'net' : 'saved';
      expect(report.headline).toMatchObject({ kind: 'minutes', what, range: { low: net.low, high: net.high } });
    });

    it('the JSON is the report, and the CSV has the same figures and sentences', async () => {
      expect(JSON.parse(strFromU8(await bytesOf(made, 'json')))).toEqual(JSON.parse(JSON.stringify(report)));
      const [head, ...rows]: string[][] = parse(Buffer.from(await bytesOf(made, 'csv')), { bom: true });
      const { columns, headings } = report.says;
      const cell = (row: string[], column: keyof typeof columns) => row[head!.indexOf(columns[column])];
      const tasks = rows.filter((row) => cell(row, 'part') === headings.tasks);
      const numbers = (row: string[]) =>
        (['timeRatio', 'low', 'high', 'hour', 'minutesLow', 'minutesHigh'] as const).map((one) => cell(row, one));
      expect(tasks.map(numbers)).toEqual(
        report.taskTypes.map(({ reading, saved }) =>
          [reading?.ratio, reading?.low, reading?.high, reading?.hourNow, saved?.low, saved?.high].map((one) =>
            String(one ?? ''),
          ),
        ),
      );
      expect(tasks.map((row) => cell(row, 'told'))).toEqual(report.taskTypes.map(({ says }) => says.sentence));
      expect(tasks.map((row) => cell(row, 'ruling'))).toEqual(report.taskTypes.map(({ says }) => says.ruling ?? ''));
      const spent = rows.filter((row) => cell(row, 'part') === headings.burdens);
      expect(spent.map((row) => [cell(row, 'spentLow'), cell(row, 'spentHigh')])).toEqual(
        report.burdens.map(({ minutes }) => [String(minutes.low), String(minutes.high)]),
      );
      const todo = rows.filter((row) => cell(row, 'part') === headings.whatToDo);
      expect(todo.map((row) => cell(row, 'told'))).toEqual(report.says.whatToDo);
    });

    it('no cell of a table is a formula', async () => {
      const rows: string[][] = parse(Buffer.from(await bytesOf(made, 'csv')), { bom: true });
      const formulas = rows.flat().filter((one) => /^\s*[=+\-@＝＋－＠]/.test(one) && Number.isNaN(Number(one)));
      expect(formulas).toEqual([]);
      expect(rows.flat()).toContain('\'=HYPERLINK("x"), "quoted"');
    });

    it('the workbook has the same figures as numbers', async () => {
      const sheets = new Map(
        (await readWorkbook(Buffer.from(await bytesOf(made, 'xlsx')))).map(({ sheet, data }) => [sheet, data]),
      );
      const [, tasksSheet, burdensSheet] = [...sheets.values()] as unknown[][][];
      const tasks = tasksSheet!.slice(1, report.taskTypes.length + 1);
      expect(tasks.map((row) => row.slice(2, 8))).toEqual(
        report.taskTypes.map(({ reading, saved }) =>
          [reading?.ratio, reading?.low, reading?.high, reading?.hourNow, saved?.low, saved?.high].map(
            (one) => one ?? null,
          ),
        ),
      );
      expect(tasks.map((row) => row[11])).toEqual(report.taskTypes.map(({ says }) => says.sentence));
      const burdens = burdensSheet!.slice(1, report.burdens.length + 1);
      if (report.burdens.length > 0)
        expect(burdens.map((row) => row.slice(1, 3))).toEqual(
          report.burdens.map(({ minutes: { low, high } }) => [low, high]),
        );
      for (const rows of sheets.values()) expect((rows as unknown[][]).flat()).toContain(report.says.notForAppraisal);
    });

    it('document, text and letter say the same sentences, rulings included', async () => {
      const document = documentText(await bytesOf(made, 'docx'));
      const text = strFromU8(await bytesOf(made, 'brief.txt'));
      const letter = strFromU8(await bytesOf(made, 'reply.txt'));
      const letterDocument = documentText(await bytesOf(made, 'reply.docx'));
      const { before, figure, after } = report.says.headline;
      for (const paper of [document, text, letter, letterDocument]) {
        expect(paper).toContain(`${before}${figure}${after}`);
        expect(paper).toContain(report.says.notForAppraisal);
        expect(paper).not.toMatch(/undefined|null|NaN/);
      }
      for (const line of report.says.whatToDo) for (const paper of [document, text]) expect(paper).toContain(line);
      for (const { reading, says } of report.taskTypes) {
        if (reading === null) continue;
        expect(text).toContain(says.sentence);
        expect(document).toContain(says.change);
        for (const part of [says.hour, says.saved, says.ruling])
          if (part !== null && part !== says.saved) expect(text).toContain(part);
        if (says.ruling !== null) expect(document).toContain(says.ruling);
        if (says.saved !== null) expect(document).toContain(says.saved);
      }
      for (const { says } of report.burdens)
        for (const paper of [document, text, letter]) expect(paper).toContain(says.minutes);
    });
  },
);

/** What a person finds to read in each format: a further one does not compile before it is read here. */
const read: Record<FileFormat, (bytes: Uint8Array) => Promise<string> | string> = {
  docx: documentText,
  xlsx: async (bytes) => (await readWorkbook(Buffer.from(bytes))).flatMap(({ data }) => data.flat()).join('\n'),
  csv: (bytes) => parse(Buffer.from(bytes), { bom: true }).flat().join('\n'),
  json: (bytes) => Object.values(JSON.parse(strFromU8(bytes)).says.headline).join('') + strFromU8(bytes),
  'brief.txt': strFromU8,
  'reply.docx': documentText,
  'reply.txt': strFromU8,
};

it.each(fileFormats)('%s carries the headline, and that it is no basis for appraisal', async (format) => {
  const made = papers(2, 'zh-Hans');
  const { before, figure, after } = made.report.says.headline;
  const text = await read[format](await bytesOf(made, format));
  expect(text).toContain(`${before}${figure}${after}`);
  expect(text).toContain(made.report.says.notForAppraisal);
});

it('a brief holds a picture for each known row', async () => {
  const made = papers(1, 'zh-Hans');
  const parts = unzipSync(await bytesOf(made, 'docx'));
  const pictures = strFromU8(parts['word/document.xml']!).match(/<w:drawing>/g) ?? [];
  expect(pictures).toHaveLength(made.report.taskTypes.filter(({ reading }) => reading !== null).length);
  expect(Object.keys(parts).some((path) => /media\/.*\.png$/.test(path))).toBe(true);
});

it('a document says on which day it was published, not when somebody asked for it', async () => {
  const made = papers(1, 'zh-Hans');
  for (const format of ['docx', 'reply.docx'] as const) {
    const core = strFromU8(unzipSync(await bytesOf(made, format))['docProps/core.xml']!);
    expect([...core.matchAll(/W3CDTF">([^<]+)/g)].map(([, at]) => at)).toEqual(Array(2).fill('2026-07-06T00:00:00Z'));
  }
});

it('a Chinese document follows GB/T 9704-2012: its typefaces, with likes, and A4', async () => {
  const made = papers(1, 'zh-Hans');
  const parts = unzipSync(await bytesOf(made, 'reply.docx'));
  const xml = strFromU8(parts['word/document.xml']!);
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/w:right="1474"[^>]* w:left="1587"/);
  expect(xml).toMatch(/w:eastAsia="方正小标宋简体"/);
  expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"/);
  const brief = unzipSync(await bytesOf(made, 'docx'));
  expect(strFromU8(brief['word/document.xml']!)).toMatch(/w:eastAsia="方正小标宋简体"/);
  expect(strFromU8(brief['word/fontTable.xml']!)).toContain('<w:altName w:val="仿宋"/>');
});
