import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentStyle, Role } from './document-style.ts';

/** Twentieths of a point, the measure of a document. */
export const twips = {
  ofMillimetres: (mm: number) => Math.round((mm * 1440) / 25.4),
  ofPoints: (pt: number) => Math.round(pt * 20),
};

function run(style: DocumentStyle, role: Role, text: string, more: { bold?: boolean; colour?: string } = {}) {
  const { eastAsia, latin } = style.faces[role];
  return new TextRun({
    text,
    // Quotation marks belong to both scripts: the hint gives them the width of Chinese ones.
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia, ...(style.official && { hint: 'eastAsia' }) },
    size: style.sizes[role] * 2,
    ...(role !== 'table' && style.tracking !== 0 && { characterSpacing: twips.ofPoints(style.tracking) }),
    ...(more.bold && { bold: true }),
    ...(more.colour && { color: more.colour }),
  });
}

function lines(style: DocumentStyle, leading: 'title' | 'body' | 'table', around: { before?: number; after?: number }) {
  const exact = style.leading && { line: twips.ofPoints(style.leading[leading]), lineRule: LineRuleType.EXACT };
  return { spacing: { ...around, ...exact } };
}

export function title(style: DocumentStyle, text: string): Paragraph {
  return new Paragraph({
    alignment: style.official ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...lines(style, 'title', { after: style.official ? 120 : 40 }),
    children: [run(style, 'title', text, { bold: style.boldHeadings, colour: style.colour })],
  });
}

export function heading(style: DocumentStyle, text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    outlineLevel: 0,
    ...lines(style, 'body', style.official ? {} : { before: 110, after: 30 }),
    ...firstLine(style),
    children: [run(style, 'heading', text, { bold: style.boldHeadings, colour: style.colour })],
  });
}

/** A paragraph of the body, its beginning set apart where it has one. */
export function paragraph(
  style: DocumentStyle,
  text: string,
  more: { lead?: string; bold?: boolean; small?: boolean; align?: 'right' | 'center' | 'plain' } = {},
): Paragraph {
  const { lead = '', bold = false, small = false, align } = more;
  const role = small ? 'small' : 'body';
  return new Paragraph({
    ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
    ...(align === 'center' && { alignment: AlignmentType.CENTER }),
    ...lines(style, small ? 'table' : 'body', style.official ? {} : { after: small ? 20 : 50 }),
    ...(align === undefined && firstLine(style)),
    children: [
      ...(lead === '' ? [] : [run(style, 'lead', lead, { bold: !style.official })]),
      run(style, role, text, { bold }),
    ],
  });
}

export function blank(style: DocumentStyle): Paragraph {
  return new Paragraph({ ...lines(style, 'body', {}), children: [] });
}

/** In characters, as Word and WPS reckon it, and in points for what does not. */
function firstLine({ indent, sizes, tracking }: DocumentStyle): Pick<IParagraphOptions, 'indent'> {
  if (indent === 0) return {};
  return { indent: { firstLineChars: indent * 100, firstLine: twips.ofPoints(indent * (sizes.body + tracking)) } };
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '555555' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export interface Cell {
  text: string;
  /** Instead of the text, as wide as its cell. */
  picture?: { png: Uint8Array; width: number; height: number };
  bold?: boolean;
  align?: 'right';
}

/** Rules between rows only; the header is repeated on each page and no row is torn. Widths are parts of the page's. */
export function table(
  style: DocumentStyle,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  { header = false } = {},
): Table {
  const whole = twips.ofMillimetres(210 - style.margins.left - style.margins.right);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.round((whole * width) / total));
  const border = style.official ? rule : none;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths,
    borders: {
      ...{ top: rule, bottom: rule, insideHorizontal: { ...rule, color: 'bbbbbb' } },
      ...{ left: border, right: border, insideVertical: border },
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: header && at === 0,
          children: cells.map((cell, column) => tableCell(style, cell, columnWidths[column]!, header && at === 0)),
        }),
    ),
  });
}

/** A cell's margins aside; in pixels of the library, 96 to the inch. */
function pictureOf({ png, width, height }: NonNullable<Cell['picture']>, cellWidth: number): Paragraph {
  const wide = Math.round(((cellWidth - 140) / 1440) * 96);
  const transformation = { width: wide, height: Math.round((wide * height) / width) };
  return new Paragraph({ children: [new ImageRun({ type: 'png', data: Buffer.from(png), transformation })] });
}

function tableCell(
  style: DocumentStyle,
  { text, picture, bold = false, align }: Cell,
  width: number,
  isHeader: boolean,
) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    ...(isHeader && { shading: { fill: 'f1eadc' } }),
    children: picture
      ? [pictureOf(picture, width)]
      : text.split('\n').map(
          (line) =>
            new Paragraph({
              ...(align && { alignment: AlignmentType.RIGHT }),
              ...lines(style, 'table', {}),
              children: [run(style, 'table', line, { bold: bold || isHeader })],
            }),
        ),
  });
}
