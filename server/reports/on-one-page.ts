import type { DocumentStyle } from './document-style.ts';
import { areaOf, type Part } from './docx-parts.ts';

/** Of the type area: what other programs and other typefaces may need more than was reckoned. */
const filled = 0.96;

/** The parts in the first style in which they are one page, else in the last. */
export function onOnePage(
  styles: readonly [DocumentStyle, ...DocumentStyle[]],
  parts: (style: DocumentStyle) => readonly Part[],
): { style: DocumentStyle; parts: readonly Part[] } {
  const made = styles.map((style) => ({ style, parts: parts(style) }));
  const fits = ({ style, parts }: (typeof made)[number]) =>
    parts.reduce((sum, { height }) => sum + height, 0) <= areaOf(style).height * filled;
  return made.find(fits) ?? made.at(-1)!;
}
