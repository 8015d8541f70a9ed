import type { NumberForm } from '../cell.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { attribute, xmlReader } from './xml.ts';
import { type Part, partsOf, textPieces } from './zip.ts';

export interface BookSheet {
  name: string;
  hidden: boolean;
  part: Part;
}

/** A workbook, opened: what its sheets rest on is read, they themselves are not. */
export interface Book {
  bytes: Uint8Array;
  sheets: readonly BookSheet[];
  strings: readonly string[];
  forms: readonly NumberForm[];
  from1904: boolean;
}

const smallPart = 32 * 1024 * 1024;

export function openBook(bytes: Uint8Array): Book {
  const parts = partsOf(bytes);
  const text = (name: string, most: number) => {
    const part = parts.get(name);
    return part ? textPieces(bytes, part, most) : [];
  };
  const path = targetOf([...text('_rels/.rels', smallPart)].join(''), /officeDocument$/, '') ?? 'xl/workbook.xml';
  if (!parts.has(path)) throw unreadable(otherKind(parts));
  if (path.endsWith('.bin')) throw unreadable('xlsb');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = [...text(`${folder}_rels/${path.slice(folder.length)}.rels`, smallPart)].join('');
  const listed: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  const read = xmlReader({
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '');
      const relation = /\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
      listed.push({ name: attribute(attributes, 'name') ?? '', hidden, relation });
    },
    close() {},
    text() {},
  });
  for (const piece of text(path, smallPart)) read(piece);
  const sheets = listed.flatMap(({ relation, ...sheet }) => {
    const part = parts.get(targetOf(relations, relation, folder) ?? '');
    // Charts have sheets of their own.
    return part && !/chartsheet|dialogsheet/.test(part.name) ? [{ ...sheet, part }] : [];
  });
  if (sheets.length === 0) throw unreadable('xlsx');
  return {
    bytes,
    sheets,
    from1904,
    strings: readStrings(text(targetOf(relations, /sharedStrings$/, folder) ?? '', limits.strings)),
    forms: readStyles(text(targetOf(relations, /styles$/, folder) ?? '', smallPart)),
  };
}

/** Where a relation leads, by its id or by its kind. */
function targetOf(relations: string, wanted: string | RegExp, folder: string): string | undefined {
  for (const [, attributes = ''] of relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)) {
    const fits =
      typeof wanted === 'string'
        ? attribute(attributes, 'Id') === wanted
        : wanted.test(attribute(attributes, 'Type') ?? '');
    const target = attribute(attributes, 'Target');
    if (fits && target !== undefined) return resolved(folder, target);
  }
  return undefined;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function otherKind(parts: ReadonlyMap<string, Part>) {
  const holds = (start: string) => [...parts.keys()].some((name) => name.startsWith(start));
  if (holds('word/') || holds('ppt/')) return 'docx';
  if (holds('content.xml') || holds('mimetype')) return 'ods';
  if (holds('xl/workbook.bin')) return 'xlsb';
  return holds('xl/') || holds('[Content_Types]') ? 'xlsx' : 'archive';
}
