/** A name as one line of plain text: what no keyboard makes would break a document or a file name. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
