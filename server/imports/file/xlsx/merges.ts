import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

export interface Merge {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** A column's number from its letters: A is 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + (letters.charCodeAt(at) & 0x1f);
  return number - 1;
}

/** The letters over a column: 0 is A. */
export function columnLetters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : columnLetters(Math.floor(number / 26) - 1) + last;
}

/** Which cells are merged stands behind all rows, so a sheet is gone through for it before its rows are read. */
export function readMerges(pieces: Iterable<Uint8Array>): Merge[] {
  const merges: Merge[] = [];
  let rest = '';
  for (const piece of pieces) {
    const text = rest + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    const last = text.lastIndexOf('<');
    for (let at = text.indexOf('mergeCell '); at >= 0 && at < last; at = text.indexOf('mergeCell ', at + 1)) {
      const found = /ref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/.exec(text.slice(at, at + 100));
      if (found)
        merges.push({
          fromRow: Number(found[2]),
          toRow: Number(found[4]),
          fromColumn: columnNumber(found[1]!),
          toColumn: columnNumber(found[3]!),
        });
      if (merges.length > limits.merges) throw unreadable('bomb', { most: limits.merges });
    }
    rest = text.slice(Math.max(0, last)).slice(-1_000);
  }
  return merges.sort((one, other) => one.fromRow - other.fromRow);
}
