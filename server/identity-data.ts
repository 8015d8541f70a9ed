/** Between digits people put spaces, dashes, dots and strokes; they are taken for one number all the same. */
const between = String.raw`[\s.·•_/\\‐-―−-]{1,3}`;
const groups = new RegExp(String.raw`\d+(?:${between}\d+)*(?:(?:${between})?[Xx](?![A-Za-z]))?`, 'g');

const written: readonly RegExp[] = [
  /[A-Za-z0-9._%+-]\s*@\s*[A-Za-z0-9-]+(?:\s*\.\s*[A-Za-z0-9-]+)*\s*\.\s*[A-Za-z]{2,}/,
  // Identity cards of Taiwan and of Hong Kong.
  /(?<![A-Za-z0-9])[A-Za-z][\s-]?[1289]\d{8}(?!\d)/,
  /(?<![A-Za-z0-9])[A-Za-z]{1,2}\d{6}\s?\([\dA]\)/,
];

/** Does a text hold an identity-card, telephone or bank-card number or an e-mail address? Then it is not stored. */
export function holdsIdentityData(text: string): boolean {
  // Full-width digits become plain ones; what cannot be seen goes.
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (written.some((pattern) => pattern.test(plain))) return true;
  return (plain.match(groups) ?? []).some((run) => isNumberOfSomeone(run.match(/\d+[Xx]?|[Xx]/g) ?? []));
}

/** Any neighbouring groups may be one number: what stands before or after it is perhaps the year or the house. */
function isNumberOfSomeone(parts: readonly string[]): boolean {
  for (let from = 0; from < parts.length; from++) {
    let joined = '';
    for (const [at, part] of parts.slice(from, from + longest).entries()) {
      joined += part;
      if (joined.length > longest) break;
      if (isIdentityCard(joined) || isMobile(joined) || isTelephone(parts.slice(from, from + at + 1))) return true;
      if (isBankCard(joined) || (at === 0 && /^\d{15,19}$/.test(joined))) return true;
    }
    if (parts[from]!.length > longest) return true;
  }
  return false;
}

const longest = 19;

/** Mainland: 17 digits and a check digit, or 15 as until 1999. A province's number, and a day of birth that there is. */
function isIdentityCard(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$|^[1-9]\d{14}$/.test(text)) return false;
  const born = text.length === 18 ? text.slice(6, 14) : `19${text.slice(6, 12)}`;
  const day = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
  const isDay = /^(18|19|20)/.test(born) && !Number.isNaN(Date.parse(day)) && toDay(day) === day;
  return isDay || (text.length === 18 && checkDigit(text) === text.at(-1)!.toUpperCase());
}

const toDay = (day: string) => new Date(Date.parse(day)).toISOString().slice(0, 10);

/** GB 11643-1999: weights 2^(17 − i) mod 11. */
function checkDigit(card: string): string {
  const sum = [...card.slice(0, 17)].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return '10X98765432'[sum % 11]!;
}

/** Mainland and Taiwan, with or without the country before. */
const isMobile = (text: string) => /^(?:(?:00)?86)?1[3-9]\d{9}$|^(?:(?:00)?886|0)9\d{8}$/.test(text);

/** A fixed line with its area, as one or as area and number. */
function isTelephone([area = '', ...rest]: readonly string[]): boolean {
  const number = rest.join('');
  return number === '' ? /^0[1-9]\d{8,10}$/.test(area) : /^0[1-9]\d{1,2}$/.test(area) && /^[2-9]\d{6,7}$/.test(number);
}

/** Luhn's check. No card begins like the years that we live in. */
function isBankCard(text: string): boolean {
  if (!/^(?:[3-69]|2[2-7])\d{12,18}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
