import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentStyle, Role } from './document-style.ts';
import { lineCount } from './line-count.ts';

/** Twentieths of a point, the measure of a document. */
export const twips = {
  ofMillimetres: (mm: number) => Math.round((mm * 1440) / 25.4),
  ofPoints: (pt: number) => Math.round(pt * 20),
};

/** A piece of a document, and how high it stands, in points. */
export interface Part {
  child: FileChild;
  height: number;
}

const pointsOf = (millimetres: number) => (millimetres * 72) / 25.4;

/** The type area, in points. */
export const areaOf = ({ margins }: DocumentStyle) => ({
  width: pointsOf(210 - margins.left - margins.right),
  height: pointsOf(297 - margins.top - margins.bottom),
});

/** Without a leading of its own, a line is as high as its type needs. */
const natural = 1.25;

type Leading = 'title' | 'body' | 'table';

function heightOf(
  style: DocumentStyle,
  text: string,
  role: Role,
  leading: Leading,
  around: Around,
  indent = 0,
): number {
  const size = style.sizes[role];
  const lines = lineCount(text, {
    width: areaOf(style).width,
    size: size + (role === 'body' ? style.tracking : 0),
    indent,
  });
  return lines * (style.leading?.[leading] ?? size * natural) + ((around.before ?? 0) + (around.after ?? 0)) / 20;
}

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

/** In twips. */
interface Around {
  before?: number;
  after?: number;
}

function lines(style: DocumentStyle, leading: Leading, around: Around) {
  const exact = style.leading && { line: twips.ofPoints(style.leading[leading]), lineRule: LineRuleType.EXACT };
  return { spacing: { ...around, ...exact } };
}

export function title(style: DocumentStyle, text: string): Part {
  const around = { after: style.official ? 120 : 40 };
  const child = new Paragraph({
    alignment: style.official ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...lines(style, 'title', around),
    children: [run(style, 'title', text, { bold: style.boldHeadings, colour: style.colour })],
  });
  return { child, height: heightOf(style, text, 'title', 'title', around) };
}

export function heading(style: DocumentStyle, text: string): Part {
  const around = style.official ? {} : { before: 110, after: 30 };
  const child = new Paragraph({
    keepNext: true,
    outlineLevel: 0,
    ...lines(style, 'body', around),
    ...firstLine(style),
    children: [run(style, 'heading', text, { bold: style.boldHeadings, colour: style.colour })],
  });
  return { child, height: heightOf(style, text, 'heading', 'body', around, indentOf(style)) };
}

/** A paragraph of the body, its beginning set apart where it has one. */
export function paragraph(
  style: DocumentStyle,
  text: string,
  more: { lead?: string; bold?: boolean; small?: boolean; align?: 'right' | 'center' | 'plain' } = {},
): Part {
  const { lead = '', bold = false, small = false, align } = more;
  const role = small ? 'small' : 'body';
  const leading = small ? 'table' : 'body';
  const around = style.official ? {} : { after: small ? 20 : 50 };
  const child = new Paragraph({
    ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
    ...(align === 'center' && { alignment: AlignmentType.CENTER }),
    ...lines(style, leading, around),
    ...(align === undefined && firstLine(style)),
    children: [
      ...(lead === '' ? [] : [run(style, 'lead', lead, { bold: !style.official })]),
      run(style, role, text, { bold }),
    ],
  });
  const indent = align === undefined ? indentOf(style) : 0;
  return { child, height: heightOf(style, lead + text, role, leading, around, indent) };
}

export function blank(style: DocumentStyle): Part {
  const child = new Paragraph({ ...lines(style, 'body', {}), children: [] });
  return { child, height: heightOf(style, '', 'body', 'body', {}) };
}

/** In points. */
const indentOf = ({ indent, sizes, tracking }: DocumentStyle) => indent * (sizes.body + tracking);

/** In characters, as Word and WPS reckon it, and in points for what does not. */
function firstLine(style: DocumentStyle): Pick<IParagraphOptions, 'indent'> {
  if (style.indent === 0) return {};
  return { indent: { firstLineChars: style.indent * 100, firstLine: twips.ofPoints(indentOf(style)) } };
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '555555' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export interface Cell {
  text: string;
  /** Instead of the text, as wide as its cell. */
  picture?: { png: Uint8Array; width: number; height: number };
  /** A last line of marks, each in the middle of its place in the cell, 0–1. */
  marks?: readonly { text: string; at: number }[];
  bold?: boolean;
  align?: 'right';
}

/** Rules between rows only; the header is repeated on each page and no row is torn. Widths are parts of the page's. */
export function table(
  style: DocumentStyle,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  { header = false } = {},
): Part {
  const whole = twips.ofMillimetres(210 - style.margins.left - style.margins.right);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.round((whole * width) / total));
  const border = style.official ? rule : none;
  const child = new Table({
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
  const height = rows
    .map((cells) => Math.max(...cells.map((cell, column) => cellHeight(style, cell, columnWidths[column]! / 20))))
    .reduce((sum, row) => sum + row, 0);
  return { child, height };
}

/** In twips. */
const cellMargins = { top: 30, bottom: 30, left: 70, right: 70 };
const besides = cellMargins.left + cellMargins.right;

/** In points, with its margins and the rule below it. */
function cellHeight(style: DocumentStyle, { text, picture, marks }: Cell, width: number): number {
  const inner = width - besides / 20;
  const size = style.sizes.table;
  const lines = (text === '' ? 0 : lineCount(text, { width: inner, size })) + (marks ? 1 : 0);
  const drawn = picture ? (inner * picture.height) / picture.width : 0;
  return (
    Math.max(lines * (style.leading?.table ?? size * natural), drawn) +
    (cellMargins.top + cellMargins.bottom) / 20 +
    0.5
  );
}

/** A cell's margins aside; in pixels of the library, 96 to the inch. */
function pictureOf({ png, width, height }: NonNullable<Cell['picture']>, cellWidth: number): Paragraph {
  const wide = Math.round(((cellWidth - besides) / 1440) * 96);
  const transformation = { width: wide, height: Math.round((wide * height) / width) };
  return new Paragraph({ children: [new ImageRun({ type: 'png', data: Buffer.from(png), transformation })] });
}

function tableCell(
  style: DocumentStyle,
  { text, picture, marks = [], bold = false, align }: Cell,
  width: number,
  isHeader: boolean,
) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: cellMargins,
    ...(isHeader && { shading: { fill: 'f1eadc' } }),
    children: picture
      ? [pictureOf(picture, width)]
      : [
          ...text.split('\n').map(
            (line) =>
              new Paragraph({
                ...(align && { alignment: AlignmentType.RIGHT }),
                ...lines(style, 'table', {}),
                children: [run(style, 'table', line, { bold: bold || isHeader })],
              }),
          ),
          ...(marks.length > 0 ? [lineOfMarks(style, marks, width - besides)] : []),
        ],
  });
}

function lineOfMarks(style: DocumentStyle, marks: NonNullable<Cell['marks']>, inner: number): Paragraph {
  return new Paragraph({
    ...lines(style, 'table', {}),
    tabStops: marks.map(({ at }) => ({ type: TabStopType.CENTER, position: Math.round(at * inner) })),
    children: [run(style, 'table', marks.map(({ text }) => `\t${text}`).join(''))],
  });
}
