const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Record<string, number> = { 十: 10, 百: 100 };

/** 三十 is 30, 一百二十 is 120, 十五 is 15; up to 999. null: no such number. */
function chineseNumber(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 1_000;
  for (const sign of text) {
    const place = places[sign];
    if (place === undefined) {
      if (digits[sign] === undefined || (digit !== null && digit !== 0)) return null;
      digit = digits[sign];
    } else {
      if (place >= last || (digit === null && place !== 10)) return null;
      sum += (digit ?? 1) * place;
      [digit, last] = [null, place];
    }
  }
  return text === '' ? null : sum + (digit ?? 0);
}

/** Chinese numerals in a text as digits; what is no number stays. */
export const withDigits = (text: string): string =>
  text.replace(/[零〇一二两兩三四五六七八九十百]+/g, (sign) => String(chineseNumber(sign) ?? sign));
