import { unreadable } from '../unreadable.ts';

export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(raw: string): void;
}

const longestTag = 1_000_000;

/** Reads XML as workbooks hold it, piece by piece: tags, their raw attributes, raw text. Declared entities, which could grow, are refused. */
export function xmlReader(handler: XmlHandler): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const all = rest === '' ? piece : rest + piece;
    let at = 0;
    for (;;) {
      const tag = all.indexOf('<', at);
      if (tag < 0) {
        // Text may go on in the next piece, and so may a character reference.
        rest = all.slice(at);
        break;
      }
      const end = endOfTag(all, tag);
      if (end < 0) {
        rest = all.slice(at);
        break;
      }
      if (tag > at) handler.text(all.slice(at, tag));
      readTag(handler, all.slice(tag + 1, end));
      at = end + 1;
    }
    if (rest.length > longestTag) throw unreadable('xlsx');
  };
}

/** The place of its `>`; signs in quotes, comments and CDATA close nothing. */
function endOfTag(text: string, tag: number): number {
  if (text.startsWith('<!--', tag)) return lastOf(text, '-->', tag);
  if (text.startsWith('<![CDATA[', tag)) return lastOf(text, ']]>', tag);
  if (text.length - tag < 9 && text[tag + 1] === '!') return -1;
  for (let at = tag + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    at = text.indexOf(text[at]!, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function lastOf(text: string, close: string, from: number): number {
  const found = text.indexOf(close, from);
  return found < 0 ? -1 : found + close.length - 1;
}

function readTag(handler: XmlHandler, tag: string): void {
  const first = tag[0];
  if (first === '?') return;
  if (first === '!') {
    if (tag.startsWith('![CDATA[')) handler.text(tag.slice(8, -2).replace(/&/g, '&amp;'));
    else if (!tag.startsWith('!--')) throw unreadable('xlsx');
    return;
  }
  if (first === '/') {
    handler.close(localName(tag.slice(1).trimEnd()));
    return;
  }
  const empty = tag.endsWith('/');
  const inner = empty ? tag.slice(0, -1) : tag;
  const space = inner.search(/\s/);
  const name = localName(space < 0 ? inner : inner.slice(0, space));
  handler.open(name, space < 0 ? '' : inner.slice(space));
  if (empty) handler.close(name);
}

const localName = (name: string) => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const patterns = new Map<string, RegExp>();

/** An attribute by its name, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? plainText(found[1] ?? found[2] ?? '') : undefined;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** With character references in place, and Excel's own _x000D_ for signs that XML has none for. */
export function plainText(raw: string): string {
  const text = raw.includes('&')
    ? raw.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
        },
      )
    : raw;
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
