import { expect, test } from 'vitest';
import { seededRandom } from '../../server/demo/random.ts';
import { firstFullMonth } from '../../server/domain/first-full-month.ts';
import { codeLetters, readCode, spellCode, withCheckLetter } from '../../server/domain/slip-code.ts';

const codes = (length: number) => {
  const random = seededRandom(length);
  const letter = () => codeLetters[Math.floor(random.next() * codeLetters.length)]!;
  return Array.from({ length: 40 }, () => withCheckLetter(Array.from({ length: length - 1 }, letter).join('')));
};

test.each([6, 10])('a code of %s letters is read as it is typed', (length) => {
  for (const code of codes(length)) {
    expect(readCode(code)).toBe(code);
    expect(readCode(` ${spellCode(code).toLowerCase()} `)).toBe(code);
    expect(readCode(`${code.slice(0, 3)}－${code.slice(3)}`)).toBe(code);
    expect(readCode(`http://10.1.2.3/d/${code}`)).toBe(code);
  }
});

test.each([6, 10])('any one wrong letter of %s, and any two that changed places, is no code', (length) => {
  for (const code of codes(length)) {
    for (let place = 0; place < length; place++) {
      for (const letter of codeLetters)
        if (letter !== code[place]) expect(readCode(code.slice(0, place) + letter + code.slice(place + 1))).toBeNull();
      const [one, next] = [code[place]!, code[place + 1]];
      if (next && one !== next) expect(readCode(code.slice(0, place) + next + one + code.slice(place + 2))).toBeNull();
    }
  }
});

test.each(['', 'ABC', 'A'.repeat(7), '0OIL10', 'ABCDEFGHJKM'])('%s is no code', (typed) => {
  expect(readCode(typed)).toBeNull();
});

test.each([
  ['2026-02-01', '2026-02-01'],
  ['2026-02-02', '2026-03-01'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['2026-12-02', '2027-01-01'],
])('the first full month from %s begins on %s', (day, first) => {
  expect(firstFullMonth(day)).toBe(first);
});
