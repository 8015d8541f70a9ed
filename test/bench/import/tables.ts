import { appendFileSync, closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A ledger of 40 people, no two rows alike. */
const names = ['姓名', '日期', '工作内容', '用时（分钟）', '是否用AI'] as const;

function rowOf(at: number): readonly [string, string, string, number, string] {
  const day = new Date(Date.UTC(2026, 0, 1 + (at % 300))).toISOString().slice(0, 10);
  const minutes = 5 + ((at * 7) % 480) + (at % 97) / 100;
  return [`同事${at % 40}`, day, `第 ${at} 件`, minutes, at % 3 === 0 ? '否' : '是'];
}

const piece = 20_000;

export function writeCsv(path: string, rows: number): void {
  for (let at = 0; at < rows; at += piece) {
    const lines = Array.from({ length: Math.min(piece, rows - at) }, (_, more) => rowOf(at + more).join(','));
    appendFileSync(path, `${at === 0 ? `${names.join(',')}\r\n` : ''}${lines.join('\r\n')}\r\n`);
  }
}

/** Texts stand in the cells themselves, as most programs other than Excel write them. */
export function writeXlsx(path: string, rows: number): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const part = (name: string, pieces: Iterable<string>) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const text of pieces) entry.push(strToU8(text));
    entry.push(new Uint8Array(0), true);
  };
  part('xl/workbook.xml', [
    '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ]);
  part('xl/_rels/workbook.xml.rels', [
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
  ]);
  part('xl/worksheets/s.xml', sheetOf(rows));
  zip.end();
  closeSync(file);
}

function* sheetOf(rows: number): Generator<string> {
  yield `<worksheet><sheetData>${xmlRow(1, names)}`;
  for (let at = 0; at < rows; at += piece)
    yield Array.from({ length: Math.min(piece, rows - at) }, (_, more) => xmlRow(at + more + 2, rowOf(at + more))).join(
      '',
    );
  yield '</sheetData></worksheet>';
}

function xmlRow(row: number, cells: readonly (string | number)[]): string {
  const xml = cells.map((cell, at) => {
    const place = `${'ABCDE'[at]}${row}`;
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}
