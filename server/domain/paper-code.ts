import { codeLetters } from './slip-code.ts';

/** A code as it stands on paper: KQ4M-7TXP-2H. */
export function writePaperCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** As people type it: any case, blanks and hyphens anywhere. null where it can be no code of this length. */
export function readPaperCode(typed: string, length: number): string | null {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\-–—]/g, '')
    .toUpperCase();
  return code.length === length && [...code].every((letter) => codeLetters.includes(letter)) ? code : null;
}
