import { Refusal } from '../refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** What a spreadsheet writes: a zip of XML; of old, or under a password, a container that we do not read. */
const workbooks: readonly { kind: 'xlsx' | 'xls'; bytes: readonly number[] }[] = [
  { kind: 'xlsx', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

export function kindOf(bytes: Uint8Array): 'text' | 'xlsx' | 'xls' {
  return workbooks.find((one) => startsWith(bytes, one.bytes))?.kind ?? 'text';
}

/** The text of a file in UTF-8, UTF-16 or GB18030, which Excel in China writes; anything else is refused, not guessed. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const kind = kindOf(bytes);
  if (kind !== 'text') throw unreadable('wrong_format', { found: kind });
  const mark = marks.find((one) => startsWith(bytes, one.bytes));
  const candidates: Encoding[] = mark ? [mark.encoding] : ['utf-8', 'gb18030'];
  const failures: number[] = [];
  for (const encoding of candidates) {
    const text = decodeWhole(bytes, encoding);
    // No text holds a NUL: it is UTF-16 without its mark, or not a text.
    const nul = text?.indexOf('\0') ?? -1;
    if (text !== null && nul < 0) return { text, encoding };
    failures.push(text === null ? firstBadByte(bytes, encoding) : Buffer.byteLength(text.slice(0, nul)));
  }
  const at = Math.max(...failures);
  throw unreadable('wrong_format', { byte: at + 1, line: lineOf(bytes, at) });
}

/** `line` counts the file's lines from 1; the header is the first, so data rows stand one lower. */
export function unreadable(
  code: 'wrong_format' | 'required',
  values: { found?: string; byte?: number; line?: number } = {},
): Refusal {
  const row = (values.line ?? 0) - 1;
  const expected = code === 'wrong_format' ? { expected: 'XLSX, CSV (UTF-8, UTF-16, GBK)' } : {};
  return new Refusal('csv_unreadable', [
    { field: 'file', code, ...(row > 0 && { row }), values: { ...expected, ...values } },
  ]);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

function decodeWhole(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The length of the longest beginning that decodes, found by halving: a beginning of a good one is good. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0x0a) line++;
  return line;
}
