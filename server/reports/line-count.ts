/** Chinese characters and full-width marks: as wide as they are high. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u2190-\u2193]/;

/** Of a Latin letter, in parts of its size: a little more than the usual faces need, so that a page is rather too short. */
const latinWidth = 0.56;

/** Words are torn nowhere: what they leave of a line's end, in parts of it. */
const torn = 0.97;

/** How many lines a text takes. Widths and sizes in points; a text of several lines is cut at its line breaks. */
export function lineCount(
  text: string,
  { width, size, indent = 0 }: { width: number; size: number; indent?: number },
): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((widthOf(line) * size + indent) / (width * torn))))
    .reduce((sum, lines) => sum + lines, 0);
}

const widthOf = (line: string) =>
  [...line].reduce((sum, character) => sum + (fullWidth.test(character) ? 1 : latinWidth), 0);
