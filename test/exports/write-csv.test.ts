import { expect, test } from 'vitest';
import { writeCsv } from '../../server/write-csv.ts';

const cellOf = (text: string) => writeCsv(['a'], [[text]]).split('\r\n')[1]!;

test('begins with the mark by which Excel knows UTF-8, and ends lines as Excel does', () => {
  expect(
    writeCsv(
      ['甲', 'b'],
      [
        ['乙', 1.5],
        [null, true],
      ],
    ),
  ).toBe('\ufeff甲,b\r\n乙,1.5\r\n,true\r\n');
});

test.each(['=1+1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a'])('%s is no formula, nor behind blanks', (text) => {
  for (const before of ['', ' ', '\u3000', '\u200b', '\ufeff '])
    expect(
      cellOf(before + text)
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
});

test('what only holds a sign stays as it is', () => {
  expect(['a=1', '1-2', '3＋4'].map(cellOf)).toEqual(['a=1', '1-2', '3＋4']);
});
