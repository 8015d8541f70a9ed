import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { plainText, xmlReader } from './xml.ts';

/** The texts that cells refer to by number; how to pronounce them is no part of them. */
export function readStrings(pieces: Iterable<string>): string[] {
  const strings: string[] = [];
  let text = '';
  let [within, spoken] = [false, 0];
  let length = 0;
  const read = xmlReader({
    open(name) {
      if (name === 'si') text = '';
      if (name === 't') within = spoken === 0;
      if (name === 'rPh') spoken++;
    },
    close(name) {
      if (name === 't') within = false;
      if (name === 'rPh') spoken--;
      if (name !== 'si') return;
      length += text.length + 16;
      if (length > limits.strings) throw unreadable('bomb', { most: Math.round(limits.strings / 1024 / 1024) });
      strings.push(text);
    },
    text(raw) {
      if (within && text.length < limits.cell) text += plainText(raw);
    },
  });
  for (const piece of pieces) read(piece);
  return strings;
}
