/** Codes that people read from a screen or from paper and type. Web and server read them by the same rule. */

/** Without letters and digits that look alike on paper. 31 of them: a prime, so that the last one catches every slip of the hand. */
export const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** The screen's lives for a quarter of an hour, in a room; the paper's for weeks. Both end with a letter that checks the others. */
export const codeLengths = { screen: 6, paper: 10 } as const;

/** Any one wrong letter, and any two neighbours that changed places, give another. */
function checkLetter(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place++) sum += (place + 1) * codeLetters.indexOf(body[place]!);
  return codeLetters[sum % codeLetters.length]!;
}

export const withCheckLetter = (body: string): string => body + checkLetter(body);

/** The code in what was typed, or in the address that was scanned; null where a letter is wrong or missing. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^.*\/D\//, '')
    .replace(/[\s\p{Pd}·._]/gu, '');
  const lengths: readonly number[] = Object.values(codeLengths);
  if (!lengths.includes(code.length) || [...code].some((letter) => !codeLetters.includes(letter))) return null;
  return checkLetter(code.slice(0, -1)) === code.slice(-1) ? code : null;
}

/** In two halves, as one reads it aloud: ABC DEF. */
export const spellCode = (code: string): string => `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`;
