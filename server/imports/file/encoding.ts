import { commonShare } from './common-characters.ts';
import { piecesOf, type Source, startOf } from './source.ts';
import { unreadable } from './unreadable.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface EncodingGuess {
  encoding: Encoding;
  /** Another one reads nearly as well: ask. */
  unsure: boolean;
}

const marks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const sampleSize = 512 * 1024;

/** By its mark, by what decodes at all, and by which reading gives characters that are in use. @throws unreadable */
export function guessEncoding(source: Source): EncodingGuess {
  const start = startOf(source, sampleSize);
  const mark = marks.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (mark) return { encoding: mark[0], unsure: false };
  const wide = wideWithoutMark(start);
  if (wide) return { encoding: wide, unsure: false };
  if (start.includes(0)) throw unreadable('binary', placeOf(start, start.indexOf(0)));
  const wrong = firstWrongByte(source);
  if (wrong === null) return { encoding: 'utf-8', unsure: false };
  const { good, bad } = sequences(start);
  if (good >= 2 && bad * 4 <= good) throw unreadable('damaged', placeOf(wholeUpTo(source, wrong), wrong));
  return guessNarrow(start);
}

function guessNarrow(start: Uint8Array): EncodingGuess {
  const read = (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const text = decodedStart(start, encoding);
    return text === null ? [] : [{ encoding, share: commonShare(text) }];
  });
  const [best, next] = read.sort((one, other) => other.share - one.share);
  const western = looksWestern(start);
  if (best && best.share >= 0.4 && !(western && best.share < 0.6)) {
    return { encoding: best.encoding, unsure: next !== undefined && best.share - next.share < 0.15 };
  }
  if (western) return { encoding: 'windows-1252', unsure: false };
  if (best && best.share > 0) return { encoding: best.encoding, unsure: true };
  throw unreadable(
    'binary',
    placeOf(
      start,
      start.findIndex((byte) => byte >= 0x80),
    ),
  );
}

/** UTF-16 without its mark: every second byte of ASCII is a NUL. */
function wideWithoutMark(start: Uint8Array): Encoding | null {
  const nul = [0, 0];
  const looked = Math.min(start.length, 8_192);
  for (let at = 0; at < looked; at++) if (start[at] === 0) nul[at % 2]!++;
  const [even, odd] = nul as [number, number];
  if (even + odd < looked * 0.05 || Math.min(even, odd) * 10 > even + odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodedStart(start: Uint8Array, encoding: Encoding): string | null {
  try {
    // A character may be cut at the sample's end.
    return new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
  } catch {
    return null;
  }
}

/** Letters with accents stand alone between plain letters; Chinese comes in pairs of bytes. */
function looksWestern(start: Uint8Array): boolean {
  const letter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  let runs = 0;
  let fitting = 0;
  for (let at = 0; at < start.length; at++) {
    if (start[at]! < 0x80) continue;
    const from = at;
    while (at + 1 < start.length && start[at + 1]! >= 0x80) at++;
    runs++;
    const named = start
      .subarray(from, at + 1)
      .every(
        (byte) =>
          (byte >= 0xc0 && byte !== 0xff) || [0x80, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xb0, 0xb7].includes(byte),
      );
    if (named && at - from < 2 && (letter(start[from - 1]) || letter(start[at + 1]))) fitting++;
  }
  return runs > 0 && fitting >= runs * 0.8;
}

/** Sequences of several bytes that are right UTF-8, and bytes that are none. */
function sequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let right = more > 0;
    for (let n = 1; n <= more; n++) right &&= (bytes[at + n]! & 0xc0) === 0x80;
    if (right) {
      good++;
      at += more;
    } else bad++;
  }
  return { good, bad };
}

/** Where UTF-8 breaks, in bytes; null: nowhere. */
function firstWrongByte(source: Source): number | null {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let before = 0;
  for (const piece of piecesOf(source)) {
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return before + wrongWithin(piece);
    }
    before += piece.length;
  }
  try {
    decoder.decode();
    return null;
  } catch {
    decoder = new TextDecoder();
    return before - 1;
  }
}

/** The length of the longest beginning that decodes, found by halving: a beginning of a good one is good. */
function wrongWithin(piece: Uint8Array): number {
  // What is left of a character that was cut between two pieces says nothing here.
  let from = 0;
  while (from < 3 && (piece[from]! & 0xc0) === 0x80) from++;
  let [good, bad] = [from, piece.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(piece.subarray(from, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

const wholeUpTo = (source: Source, end: number) => startOf(source, end + 1);

function placeOf(bytes: Uint8Array, at: number): { byte: number; line: number } {
  let line = 1;
  for (let before = 0; before < at; before++) if (bytes[before] === 0x0a) line++;
  return { byte: at + 1, line };
}

/** The text, piece by piece. @throws unreadable where it doesn't decode */
export function* decoded(source: Source, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw unreadable('damaged', { line });
    }
  };
  for (const piece of piecesOf(source)) {
    const text = decode(piece);
    yield text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}
