import { Inflate } from 'fflate';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

export interface Part {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  start: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const mostParts = 10_000;

/** What a zip holds, from the list at its end. Nothing is unpacked yet. @throws unreadable for what is no whole zip */
export function partsOf(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0 || bytes.length - end > 70_000) throw unreadable('xlsx');
  const parts = new Map<string, Part>();
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let n = 0; n < Math.min(count, mostParts) && view.getUint32(at, true) === entryMark; n++) {
      const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!)).replace(/\\/g, '/');
      const header = view.getUint32(at + 42, true);
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      parts.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        start,
      });
      at += 46 + nameLength! + extra! + comment!;
    }
  } catch {
    throw unreadable('xlsx');
  }
  return parts;
}

const pieceSize = 16 * 1024;

/** One part, piece by piece. A part that grows beyond what it said, or out of all proportion, is a bomb. */
export function* unpacked(bytes: Uint8Array, part: Part, most: number = limits.part): Generator<Uint8Array> {
  const bomb = part.unpacked > limits.packedFrom && part.unpacked > part.packed * limits.packed;
  if (bomb || part.unpacked > most) throw unreadable('bomb', { most: Math.round(most / 1024 / 1024) });
  const packed = bytes.subarray(part.start, part.start + part.packed);
  if (part.method === 0) return yield* cut(packed);
  if (part.method !== 8) throw unreadable('xlsx');
  let pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += pieceSize) {
    try {
      inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
    } catch {
      throw unreadable('xlsx');
    }
    if (length > part.unpacked) throw unreadable('bomb', { most: Math.round(most / 1024 / 1024) });
    yield* pieces;
    pieces = [];
  }
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 256 * 1024) yield bytes.subarray(at, at + 256 * 1024);
}

export function* textPieces(bytes: Uint8Array, part: Part, most?: number): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of unpacked(bytes, part, most)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
