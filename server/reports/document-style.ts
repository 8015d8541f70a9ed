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

/** The same for a brief and a reply, which must be one page each: type and leading of size 4 (14 pt), narrower at head and foot. */
function onePage(style: DocumentStyle): DocumentStyle {
  if (!style.official) return style;
  const { margins, sizes } = style;
  return {
    ...style,
    margins: { ...margins, top: 30, bottom: 26, footer: 16 },
    sizes: { ...sizes, title: 20, heading: 14, lead: 14, body: 14, table: 9.5, small: 9.5, folio: 10.5 },
    leading: { title: 30, body: 21, table: 13 },
  };
}

export const onePageStyles: Record<Language, DocumentStyle> = {
  'zh-Hans': onePage(zhHans),
  'zh-Hant': onePage(zhHant),
  en,
};

/** Where a machine lacks a typeface of the standard, its like of the same design; Word and WPS look here before they guess. */
export const likeTypefaces: Record<string, string> = {
  方正小标宋简体: '方正小标宋_GBK',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  標楷體: 'DFKai-SB',
};

export type { Role };
