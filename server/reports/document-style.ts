import type { Language } from '../../db/vocabulary.ts';

interface Typeface {
  /** Of Chinese characters; the name that Word and WPS know. */
  eastAsia: string;
  latin: string;
}

type Role = 'title' | 'heading' | 'lead' | 'body' | 'table' | 'small' | 'folio';

/** How a document looks: millimetres for the page, points for the type. */
export interface DocumentStyle {
  /** For spelling and the shape of shared characters. */
  language: { value: string; eastAsia: string };
  margins: { top: number; right: number; bottom: number; left: number; footer: number };
  /** Whether it is an office's paper by the standard: centred title, office and day at its end. */
  official: boolean;
  /** What a character of the body has beyond its size, in points: 28 of them fill a line. */
  tracking: number;
  faces: Record<Role, Typeface>;
  sizes: Record<Role, number>;
  /** Exact distance of lines in points, 22 lines to the page; null: as the type needs. */
  leading: { title: number; body: number; table: number } | null;
  /** Indent of a paragraph's first line, in characters. */
  indent: number;
  boldHeadings: boolean;
  colour: string;
  /** On which side the folio of a right and of a left page stands, and what stands around it. */
  folio: { odd: 'right' | 'center'; even: 'left' | 'center'; around: readonly [string, string] };
}

const songti = (eastAsia: string): Typeface => ({ eastAsia, latin: 'Times New Roman' });
const arial: Typeface = { eastAsia: 'Microsoft YaHei', latin: 'Arial' };

/** GB/T 9704-2012: A4, type area 156 × 225 mm of 22 lines × 28 characters in size 3 (16 pt), title in size 2 (22 pt). */
const zhHans: DocumentStyle = {
  language: { value: 'en-US', eastAsia: 'zh-CN' },
  margins: { top: 37, right: 26, bottom: 35, left: 28, footer: 25 },
  official: true,
  tracking: -0.25,
  faces: {
    title: songti('方正小标宋简体'),
    heading: { eastAsia: '黑体', latin: '黑体' },
    lead: songti('楷体_GB2312'),
    body: songti('仿宋_GB2312'),
    table: songti('仿宋_GB2312'),
    small: songti('仿宋_GB2312'),
    folio: { eastAsia: '宋体', latin: '宋体' },
  },
  sizes: { title: 22, heading: 16, lead: 16, body: 16, table: 10.5, small: 12, folio: 14 },
  leading: { title: 36, body: 28.95, table: 15 },
  indent: 2,
  boldHeadings: false,
  colour: '000000',
  folio: { odd: 'right', even: 'left', around: ['— ', ' —'] },
};

const kai = songti('標楷體');
const zhHant: DocumentStyle = {
  ...zhHans,
  language: { value: 'en-US', eastAsia: 'zh-TW' },
  faces: { title: kai, heading: kai, lead: kai, body: kai, table: kai, small: kai, folio: kai },
  boldHeadings: true,
  folio: { odd: 'center', even: 'center', around: ['', ''] },
};

const en: DocumentStyle = {
  language: { value: 'en-GB', eastAsia: 'zh-CN' },
  margins: { top: 18, right: 20, bottom: 16, left: 20, footer: 9 },
  official: false,
  tracking: 0,
  faces: {
    title: arial,
    heading: arial,
    lead: arial,
    body: arial,
    table: arial,
    small: arial,
    folio: arial,
  },
  sizes: { title: 18, heading: 11, lead: 10, body: 10, table: 8.5, small: 8, folio: 8 },
  leading: null,
  indent: 0,
  boldHeadings: true,
  colour: '1f5c4c',
  folio: { odd: 'center', even: 'center', around: ['', ''] },
};

export const documentStyles: Record<Language, DocumentStyle> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** Smaller type of the body, in points, and all around it in proportion. */
function smallerOfficial(style: DocumentStyle, body: number): DocumentStyle {
  const small = Math.max(7.5, body / 2 + 2.5);
  const title = body + 6;
  const { left, right } = style.margins;
  const narrower = body - 9;
  return {
    ...style,
    margins: { left, right, top: 16 + 2.8 * narrower, bottom: 16 + 2 * narrower, footer: 8 + 1.6 * narrower },
    sizes: { title, heading: body, lead: body, body, table: small, small, folio: small + 1 },
    leading: { title: 1.5 * title, body: 1.5 * body, table: 1.36 * small },
  };
}

const official = (style: DocumentStyle): readonly [DocumentStyle, ...DocumentStyle[]] => [
  style,
  ...[15, 14, 13, 12, 11, 10, 9].map((body) => smallerOfficial(style, body)),
];

const smaller = (style: DocumentStyle, by: number): DocumentStyle => ({
  ...style,
  sizes: { ...style.sizes, heading: 11 - by, lead: 10 - by, body: 10 - by, table: 8.5 - by, small: 8 - by },
});

/** What must be one page takes the first of these in which it fits: the standard's own, then smaller and smaller ones. */
export const onePageStyles: Record<Language, readonly [DocumentStyle, ...DocumentStyle[]]> = {
  'zh-Hans': official(zhHans),
  'zh-Hant': official(zhHant),
  en: [en, smaller(en, 1), smaller(en, 2)],
};

/** Where a machine lacks a typeface of the standard, its like of the same design; Word and WPS look here before they guess. */
export const likeTypefaces: Record<string, string> = {
  方正小标宋简体: '方正小标宋_GBK',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  標楷體: 'DFKai-SB',
};

export type { Role };
