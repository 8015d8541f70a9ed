import type { NumberForm } from '../cell.ts';
import { attribute, xmlReader } from './xml.ts';

/** Built-in formats, among them those that Chinese Excel shows as 2025年10月1日 and 上午9时30分. */
const dates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const times = [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56];
const elapsed = [46];

function builtIn(id: number): NumberForm {
  return dates.includes(id) ? 'date' : times.includes(id) ? 'time' : elapsed.includes(id) ? 'elapsed' : 'number';
}

/** What a format of one's own shows: yyyy"年"m"月" a day, h:mm a time, [hh]:mm a time beyond 24 hours. */
function formOf(code: string): NumberForm {
  const [first = ''] = code.split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'elapsed';
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p|上午\/下午|general|g\/通用格式/gi, '');
  if (/[yd年日e]/i.test(bare)) return 'date';
  if (/[hs时時秒]/i.test(bare)) return 'time';
  return /m/i.test(bare) ? 'date' : 'number';
}

/** How each of a workbook's cell styles shows numbers. */
export function readStyles(pieces: Iterable<string>): NumberForm[] {
  const own = new Map<number, NumberForm>();
  const forms: NumberForm[] = [];
  let within = false;
  const read = xmlReader({
    open(name, attributes) {
      if (name === 'cellXfs') within = true;
      if (name === 'numFmt')
        own.set(Number(attribute(attributes, 'numFmtId')), formOf(attribute(attributes, 'formatCode') ?? ''));
      if (name !== 'xf' || !within) return;
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      forms.push(own.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
    text() {},
  });
  for (const piece of pieces) read(piece);
  return forms;
}
