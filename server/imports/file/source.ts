import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file as it came over the network, or one on this machine, which needn't fit into memory. */
export type Source = { bytes: Uint8Array } | { path: string };

const pieceSize = 256 * 1024;

/** Piece by piece from the beginning; each call begins anew. A piece is good until the next one. */
export function* piecesOf(source: Source): Generator<Uint8Array> {
  if ('bytes' in source) {
    for (let at = 0; at < source.bytes.length; at += pieceSize) yield source.bytes.subarray(at, at + pieceSize);
    return;
  }
  const file = openSync(source.path, 'r');
  try {
    const piece = new Uint8Array(pieceSize);
    for (;;) {
      const length = readSync(file, piece, 0, pieceSize, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

export function sizeOf(source: Source): number {
  if ('bytes' in source) return source.bytes.length;
  const file = openSync(source.path, 'r');
  try {
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

/** The first bytes, at most so many. */
export function startOf(source: Source, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of piecesOf(source)) {
    pieces.push(piece.slice(0, most - length));
    length += pieces.at(-1)!.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces);
}

/** All of it: a workbook's list of contents stands at its end. */
export function wholeOf(source: Source): Uint8Array {
  return 'bytes' in source ? source.bytes : startOf(source, Number.POSITIVE_INFINITY);
}
