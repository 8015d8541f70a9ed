import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLayout } from './layouts.ts';

/** Codes of the few characters that the tables hold, in encodings that this runtime reads but does not write. */
const units = { minutes: 1, hours: 60, seconds: 1 / 60 } as const;
const names = { minutes: '用时（分钟）', hours: '用时（小时）', seconds: '用时（秒）' } as const;
const days = {
  iso: (day: number) => `2025-03-${String(day).padStart(2, '0')}`,
  slashes: (day: number) => `2025/3/${day}`,
  chinese: (day: number) => `2025年3月${day}日`,
  points: (day: number) => `${String(day).padStart(2, '0')}.03.2025`,
  compact: (day: number) => `202503${String(day).padStart(2, '0')}`,
  dmy: (day: number) => `${day}/3/2025`,
} as const;
const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16le with its mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(),
} as const;
const pick = <T extends object>(choices: T) => fc.constantFrom(...(Object.keys(choices) as (keyof T)[]));
const piece = fc.record({
  who: fc.constantFrom('张一', '李二', '王三', '赵四'),
  quarters: fc.integer({ min: 1, max: 16 }),
  day: fc.integer({ min: 1, max: 28 }),
  ai: fc.boolean(),
});

test('a random table in a random unit, delimiter, encoding, place of its header and form of its days comes back; one in ten asks at most', async () => {
  let [tables, asked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 3, maxLength: 20 }),
      fc.record({ unit: pick(units), day: pick(days), encoding: pick(encodings) }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.integer({ min: 0, max: 2 }),
      async (pieces, { unit, day, encoding }, delimiter, titles) => {
        const comma = delimiter === ';';
        const number = (minutes: number) =>
          String(Math.round((minutes / units[unit]) * 100) / 100).replace('.', comma ? ',' : '.');
        const lines = [
          ...['XX街道2025年3月工作台账', '填报单位：综合办'].slice(0, titles),
          ['姓名', '日期', names[unit], '是否用AI'].join(delimiter),
          ...pieces.map((one) =>
            [one.who, days[day](one.day), number(one.quarters * 15), one.ai ? '是' : '否'].join(delimiter),
          ),
        ];
        const bytes = encodings[encoding](`${lines.join('\r\n')}\r\n`);
        let told = await readLayout(bytes);
        tables++;
        if ('asked' in told && told.asked!.length > 0) {
          asked++;
          told = await readLayout(bytes, { dayOrder: 'dmy', unit });
        }
        const first = pieces
          .slice(0, 3)
          .map((one, at) =>
            [titles + at + 2, one.who, one.quarters * 15, days.iso(one.day), one.ai ? 'with_ai' : 'without_ai'].join(
              ' | ',
            ),
          );
        expect(told).toMatchObject({ first, rows: `${pieces.length} taken, 0 bad, 0 left out` });
      },
    ),
    { numRuns: 120, seed: 20_261_127 },
  );
  expect(asked / tables).toBeLessThan(0.1);
});
