import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../db/vocabulary.ts';
import type { Report } from '../../server/reports/report.ts';
import { fileFormats, reportFile } from '../../server/reports/report-file.ts';
import { officeWithEight } from './office-with-eight.ts';

const utf8Mark = new Uint8Array([0xef, 0xbb, 0xbf]);

interface Files {
  of(format: string): Uint8Array;
  report: Report;
}

const known = new Map<Language, Promise<Files>>();

/** Made once for each language, as an office takes a while. */
function files(language: Language): Promise<Files> {
  const made = known.get(language) ?? makeFiles(language);
  known.set(language, made);
  return made;
}

async function makeFiles(language: Language): Promise<Files> {
  const { context, teamId } = await officeWithEight();
  const made = new Map<string, Uint8Array>();
  for (const format of fileFormats)
    made.set(format, (await reportFile(context, { teamId, window: '365', language, format })).bytes);
  return { of: (format: string) => made.get(format)!, report: JSON.parse(strFromU8(made.get('json')!)) as Report };
}

const documentText = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replace(/<\/w:(p|tc)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test.each(languages)('every format in %s carries the figures of the JSON', async (language) => {
  const { of, report } = await files(language);
  expect(report.taskTypes).toHaveLength(8);
  const { headline, notForAppraisal, asOf, period } = report.says;
  const headlineText = `${headline.before}${headline.figure}${headline.after}`;

  const sheets = new Map((await readWorkbook(Buffer.from(of('xlsx')))).map(({ sheet, data }) => [sheet, data]));
  expect([...sheets.keys()]).toHaveLength(5);
  const [account, tasks, burdens, , method] = [...sheets.values()] as unknown[][][];
  expect(account!.slice(1, 6).map((row) => row[1])).toEqual(report.account.map(({ minutes }) => minutes));
  expect(account![5]!.slice(2, 4)).toEqual(report.balance.interval);
  expect(tasks!.slice(1, 9).map((row) => row.slice(2, 8))).toEqual(
    report.taskTypes.map(({ timeRatio, interval, minutesSaved, minutesSavedInterval }) => [
      ...[timeRatio, ...interval!, minutesSaved, ...minutesSavedInterval!],
    ]),
  );
  expect(tasks!.slice(1, 9).map((row) => row[11])).toEqual(report.taskTypes.map(({ says }) => says.sentence));
  expect(burdens![1]!.slice(0, 2)).toEqual([report.burdens[0]!.says.name, 210]);
  for (const sheet of sheets.values()) {
    const cells = sheet.flat();
    expect(cells).toContain(notForAppraisal);
    expect(cells.find((cell) => cell instanceof Date)).toEqual(new Date(`${report.period.to}T00:00:00Z`));
  }
  expect(method!.flat()).toEqual(expect.arrayContaining([...report.says.method]));

  const rows: string[][] = parse(Buffer.from(of('csv')), { bom: true });
  const tasksOfCsv = rows.filter(([part]) => part === report.says.headings.tasks);
  expect(tasksOfCsv.map((row) => row.slice(4, 10).map(Number))).toEqual(
    tasks!.slice(1, 9).map((row) => row.slice(2, 8)),
  );
  expect(rows.flat()).toEqual(expect.arrayContaining([headlineText, notForAppraisal, period, report.period.to]));

  const text = documentText(of('docx'));
  for (const said of [headlineText, notForAppraisal, asOf, period, ...report.says.method]) expect(text).toContain(said);
  for (const { taskType, says } of report.taskTypes)
    for (const said of [taskType, says.verdict, says.change!, says.saved!, says.savedRange!, says.level!, says.people!])
      expect(text).toContain(said);
  for (const { says } of report.account) expect(text).toContain(says.minutes);
});

test.each(languages)('the reply in %s says why there is no rate, and what is known instead', async (language) => {
  const { of, report } = await files(language);
  const plain = strFromU8(of('reply.txt'));
  const letter = documentText(of('reply.docx'));
  expect(of('reply.txt').slice(0, 3)).toEqual(utf8Mark);
  const { headline, notForAppraisal, asOf, period } = report.says;
  const told = report.taskTypes.filter(({ verdict }) => verdict !== 'too_early');
  expect(told.length).toBeGreaterThan(4);
  const said = [
    ...[asOf, period, notForAppraisal, `${headline.before}${headline.figure}${headline.after}`],
    ...told.flatMap(({ taskType, says }) => [taskType, says.change!]),
    ...report.burdens.map(({ says }) => says.minutes),
    language === 'en' ? '[2026] No. 12' : '〔2026〕12',
  ];
  for (const text of [plain, letter]) for (const part of said) expect(text).toContain(part);
});

test('a table’s cells are no formulas, and numbers stay numbers', async () => {
  const { of } = await files('en');
  const rows: string[][] = parse(Buffer.from(of('csv')), { bom: true });
  expect(of('csv').slice(0, 3)).toEqual(utf8Mark);
  expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  expect(rows.flat()).toContain('\'=HYPERLINK("x"), "quoted"');
  expect(rows.flat()).toContain('\'+Team "A", one');
  expect(rows.flat().some((cell) => /^-\d+$/.test(cell))).toBe(true);
});

test('a document says on which day it was published, not when somebody asked for it', async () => {
  const { of } = await files('zh-Hans');
  for (const format of ['docx', 'reply.docx']) {
    const core = strFromU8(unzipSync(of(format))['docProps/core.xml']!);
    expect([...core.matchAll(/W3CDTF">([^<]+)/g)].map(([, at]) => at)).toEqual(Array(2).fill('2026-03-02T00:00:00Z'));
  }
  const parts = unzipSync(of('xlsx'));
  expect(Object.keys(parts).filter((path) => /core\.xml$/.test(path))).toEqual([]);
});

test('a Chinese document follows GB/T 9704-2012', async () => {
  const { of } = await files('zh-Hans');
  const parts = unzipSync(of('docx'));
  const xml = strFromU8(parts['word/document.xml']!);
  // A4 in twentieths of a point; 37, 26, 35 and 28 mm
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^>]*\/>(?:(?!<\/w:rPr>).)*<w:sz w:val="44"/);
  expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/>(?:(?!<\/w:rPr>).)*<w:sz w:val="32"/);
  expect(xml).toMatch(/w:eastAsia="黑体"/);
  // 22 lines in 225 mm: 637.8 pt
  expect(xml).toMatch(/w:line="579" w:lineRule="exact"/);
  expect(strFromU8(parts['word/fontTable.xml']!)).toContain('<w:altName w:val="仿宋"/>');
  const folios = Object.keys(parts).filter((path) => /footer\d\.xml$/.test(path));
  expect(folios.map((path) => strFromU8(parts[path]!).includes('— '))).toEqual([true, true]);
});
