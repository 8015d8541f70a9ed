/** How the file or the person writes a fraction: with a point, with a comma, or that isn't known. */
export type DecimalMark = 'point' | 'comma' | 'unknown';

export type WrittenNumber = { kind: 'number'; value: number } | { kind: 'unclear' } | { kind: 'none' };

const none: WrittenNumber = { kind: 'none' };
const groupedBy = (mark: string) => new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+$`);
const groupedByPoint = groupedBy('\\.');
const groupedByComma = groupedBy(',');
const groupedByGap = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/;
const vulgar: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Full-width digits, 1。5 from a Chinese keyboard and ½ in plain digits; the many spaces as one. */
export function plainDigits(text: string): string {
  return text
    .replace(/[½¼¾]/g, (sign) => vulgar[sign]!)
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim();
}

/** 1 050,5 and 1'200: a gap parts thousands in any language. */
export const withoutGaps = (text: string): string => (groupedByGap.test(text) ? text.replace(/[ ']/g, '') : text);

/** A number without sign or unit. 1,5 and 1,200 are unclear where nothing says what the comma is. */
export function readNumber(text: string, mark: DecimalMark): WrittenNumber {
  const plain = withoutGaps(text);
  if (/^\d+\.?\d*(e[+-]?\d{1,3})?$/i.test(plain) || /^\.\d+$/.test(plain)) {
    if (mark !== 'comma' || !plain.includes('.') || plain.endsWith('.')) return number(plain);
    return groupedByPoint.test(plain) ? number(plain.replaceAll('.', '')) : { kind: 'unclear' };
  }
  const [comma, point] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  if (!/^[\d.,]+$/.test(plain) || comma < 0)
    return groupedByPoint.test(plain) && mark === 'comma' ? number(plain.replaceAll('.', '')) : none;
  if (point >= 0) return bothMarks(plain, comma > point, mark);
  const asGroups = groupedByComma.test(plain);
  const asFraction = /^\d+,\d+$/.test(plain);
  if (mark === 'comma') return asFraction ? number(plain.replace(',', '.')) : none;
  if (mark === 'point') return asGroups ? number(plain.replaceAll(',', '')) : asFraction ? { kind: 'unclear' } : none;
  return asGroups || asFraction ? { kind: 'unclear' } : none;
}

/** 1.200,5 and 1,200.5 say themselves which mark is which. */
function bothMarks(text: string, commaLast: boolean, mark: DecimalMark): WrittenNumber {
  if (mark !== 'unknown' && commaLast !== (mark === 'comma')) return { kind: 'unclear' };
  const [group, decimal] = commaLast ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  const grouped = (commaLast ? groupedByPoint : groupedByComma).test(whole);
  return grouped && more.length === 0 && /^\d+$/.test(fraction)
    ? number(`${whole.replaceAll(group, '')}.${fraction}`)
    : none;
}

const number = (text: string): WrittenNumber => {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'number', value } : none;
};
