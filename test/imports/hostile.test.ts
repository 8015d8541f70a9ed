import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lookAtFile } from '../../server/imports/look.ts';

const sheet = (xml: Uint8Array | string) =>
  zipSync(
    {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
      ),
      'xl/worksheets/s.xml': typeof xml === 'string' ? strToU8(xml) : xml,
    },
    { level: 9 },
  );
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
  ['nothing but NULs', () => new Uint8Array(9_000_000), 'binary'],
  ['one line without an end', () => Buffer.from('x'.repeat(9_000_000)), 'quotes'],
  ['a cell at XFD1048576', () => sheet(far), 'too_many_columns'],
  ['a sheet of 200 MB packed into nothing', () => sheet(new Uint8Array(200_000_000)), 'bomb'],
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
