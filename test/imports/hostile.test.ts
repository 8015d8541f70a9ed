import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lookAtFile } from '../../server/imports/look.ts';

const workbookOf = (sheets: string) => strToU8(`<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`);
const sheet = (xml: Uint8Array | string, more: Record<string, Uint8Array> = {}) =>
  zipSync(
    {
      'xl/workbook.xml': workbookOf('<sheet name="a" sheetId="1" r:id="rId1"/>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/s.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="strings.xml"/></Relationships>',
      ),
      'xl/worksheets/s.xml': typeof xml === 'string' ? strToU8(xml) : xml,
      ...more,
    },
    { level: 9 },
  );
/** One packed part, which a list of contents names again and again. */
function repeatedEntries(): Uint8Array {
  const whole = Buffer.from(zipSync({ a: new Uint8Array(1_000_000) }));
  const end = whole.length - 22;
  const listed = whole.readUInt32LE(end + 16);
  const list = Buffer.alloc((end - listed) * 60_000, whole.subarray(listed, end));
  const close = Buffer.from(whole.subarray(end));
  close.writeUInt16LE(60_000, 8);
  close.writeUInt16LE(60_000, 10);
  close.writeUInt32LE(list.length, 12);
  return Buffer.concat([whole.subarray(0, listed), list, close]);
}
const manySheets = () =>
  sheet(`<worksheet><sheetData>${'<row><c/></row>'.repeat(500_000)}</sheetData></worksheet>`, {
    'xl/workbook.xml': workbookOf(
      Array.from({ length: 2_000 }, (_, at) => `<sheet name="${at}" sheetId="${at}" r:id="rId1"/>`).join(''),
    ),
  });
const sharedTexts = `<sst>${Array.from({ length: 1_000_000 }, (_, at) => `<si><t>${at}</t></si>`).join('')}</sst>`;
const merges = `<worksheet><sheetData>${'<row><c t="inlineStr"><is><t>姓名</t></is></c></row>'.repeat(2_000)}</sheetData>${'<mergeCell ref="A1:SF2000"/>'.repeat(150_000)}</worksheet>`;
const far =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
const entities = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><worksheet><sheetData/></worksheet>';

/** Each is answered with what it is, soon, and never held whole in memory. */
test.each<[string, () => Uint8Array, string]>([
  [
    'a million empty columns in the header',
    () => Buffer.from(`a,b,c${','.repeat(1_000_000)}\n1,2,3\n`),
    'too_many_columns',
  ],
  ['a million empty cells in a row', () => Buffer.from(`a,b,c\n1,2,3${','.repeat(1_000_000)}\n`), 'too_many_columns'],
  ['9.5 million quotes', () => Buffer.from('"'.repeat(9_500_000)), 'quotes'],
  ['three million quoted empty cells in a row', () => Buffer.from('"",'.repeat(3_100_000)), 'too_many_columns'],
  ['three million lines of two quotes', () => Buffer.from('""\n'.repeat(3_100_000)), 'empty'],
  ['fifteen million empty lines below a header', () => Buffer.from(`a,b,c${'\n'.repeat(15_000_000)}`), 'no_rows'],
  ['nothing but NULs', () => new Uint8Array(9_000_000), 'binary'],
  ['one line without an end', () => Buffer.from('x'.repeat(9_000_000)), 'quotes'],
  ['a cell at XFD1048576', () => sheet(far), 'too_many_columns'],
  ['a sheet of 200 MB packed into nothing', () => sheet(new Uint8Array(200_000_000)), 'bomb'],
  [
    'a tag of 900,000 closing signs',
    () => sheet(`<worksheet a="${'>'.repeat(900_000)}"><sheetData/></worksheet>`),
    'empty',
  ],
  ['five million tags within each other', () => sheet(`<worksheet><sheetData>${'<a>'.repeat(5_000_000)}`), 'empty'],
  ['150,000 merges that overlap', () => sheet(merges), 'xlsx'],
  ['a zip within a zip', () => zipSync({ 'a.zip': zipSync({ b: new Uint8Array(10_000_000) }) }), 'archive'],
  ['60,000 entries for one part', () => repeatedEntries(), 'archive'],
  ['2,000 sheets that are one part without a cell', () => manySheets(), 'empty'],
  ['a million shared texts', () => sheet('<worksheet/>', { 'xl/strings.xml': strToU8(sharedTexts) }), 'empty'],
  ['a header of 1 MB', () => Buffer.from(`姓名,用时,${'长'.repeat(350_000)}\n张一,30,是\n`), 'long_header'],
  ['declared entities', () => sheet(entities), 'xlsx'],
  ['a header name of a page', () => Buffer.from(`姓名,用时,${'长'.repeat(201)}\n张一,30,是\n`), 'long_header'],
])('%s', (_, make, found) => {
  const bytes = make();
  const before = performance.now();
  expect(() => lookAtFile({ bytes }, {}, '2026-11-27')).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ values: expect.objectContaining({ found }) })] }),
  );
  // Two seconds on a machine of one's own; others may be at work here.
  expect(performance.now() - before).toBeLessThan(6_000);
});

/** Cells that a careless pattern would look through again from each of their signs. */
test.each([
  ['digits', '1'.repeat(30_000)],
  ['spaces', `1${' '.repeat(30_000)}1`],
  ['groups', `"${'1,'.repeat(15_000)}1"`],
  ['brackets', '（'.repeat(30_000)],
])('150 rows with 30,000 %s in every cell', (_, cell) => {
  const bytes = Buffer.from(`姓名,日期,用时,是否用AI\n${`${[cell, cell, cell, cell].join(',')}\n`.repeat(150)}`);
  const before = performance.now();
  expect(lookAtFile({ bytes }, {}, '2026-11-27').rows).toBe(150);
  expect(performance.now() - before).toBeLessThan(6_000);
});
