import { expect, test } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { onePageStyles } from '../../server/reports/document-style.ts';
import { areaOf, paragraph, table } from '../../server/reports/docx-parts.ts';
import { lineCount } from '../../server/reports/line-count.ts';
import { onOnePage } from '../../server/reports/on-one-page.ts';

test('Chinese fills its line character by character, Latin takes about half, and a line break begins another', () => {
  const of = (text: string) => lineCount(text, { width: 100, size: 10 });
  expect(of('')).toBe(1);
  expect([of('实'.repeat(9)), of('实'.repeat(10))]).toEqual([1, 2]);
  expect([of('a'.repeat(17)), of('a'.repeat(18))]).toEqual([1, 2]);
  expect(of('实\n效')).toBe(2);
  expect(lineCount('实'.repeat(8), { width: 100, size: 10, indent: 20 })).toBe(2);
});

test('the standard has 22 lines of 28 characters to its page', () => {
  const [standard] = onePageStyles['zh-Hans'];
  const { height } = paragraph(standard, '实'.repeat(27), { align: 'plain' });
  expect(Math.floor(areaOf(standard).height / height)).toBe(22);
  expect(paragraph(standard, '实'.repeat(29), { align: 'plain' }).height).toBe(2 * height);
});

test.each(languages)('what is short stands as the standard has it, what is long in smaller type, in %s', (language) => {
  const styles = onePageStyles[language];
  const chosen = (lines: number) =>
    onOnePage(styles, (style) => Array.from({ length: lines }, () => paragraph(style, 'x')));
  expect(chosen(15).style).toBe(styles[0]);
  let before = 0;
  for (const lines of [30, 40, 60]) {
    const { style, parts } = chosen(lines);
    const at = styles.indexOf(style);
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
    const height = parts.reduce((sum, part) => sum + part.height, 0);
    if (at < styles.length - 1) expect(height).toBeLessThanOrEqual(areaOf(style).height);
  }
  expect(chosen(1_000).style).toBe(styles.at(-1));
});

test('a row is as high as its highest cell, a picture as its cell makes it', () => {
  const [style] = onePageStyles['zh-Hans'];
  const height = (...texts: string[]) => table(style, [texts.map((text) => ({ text }))], [1, 1]).height;
  expect(height('a', 'b')).toBeLessThan(height('a', 'b\nc'));
  expect(height('a\nb', 'c')).toBe(height('a', 'b\nc'));
  const picture = { png: new Uint8Array(), width: 10, height: 20 };
  expect(table(style, [[{ text: '', picture }]], [1]).height).toBeGreaterThan(areaOf(style).width * 1.9);
});
