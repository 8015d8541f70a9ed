import { type Found, unreadable } from './unreadable.ts';

const starts: readonly [Found | 'zip', readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['xls', [0x09, 0x08]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['docx', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
];

/** A file is what its first bytes say, not its name. @throws unreadable for what is neither text nor a zip */
export function kindOfFile(start: Uint8Array): 'text' | 'zip' {
  const kind = starts.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0] ?? 'text';
  if (kind === 'text') return kind;
  if (kind !== 'zip') throw unreadable(kind);
  // An OpenDocument file says so in its first part, which is never packed.
  if (Buffer.from(start.subarray(0, 200)).toString('latin1').includes('opendocument')) throw unreadable('ods');
  return kind;
}

/** Web pages and old XML workbooks under the name of .xls or .csv. */
export function refuseMarkup(text: string): void {
  const start = text.slice(0, 2_000).trimStart();
  if (/^<\?xml|^<(ss:)?workbook\b/i.test(start)) throw unreadable('xml');
  if (/^<(!doctype|html|head|meta|body|table|div|style|script)\b/i.test(start) || /^mime-version:/i.test(start))
    throw unreadable('html');
  if (/^[{[]\s*["{[]/.test(start)) throw unreadable('json');
}
