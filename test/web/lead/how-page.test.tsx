import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldOffices, limitOffices, limitsWrong, quartersHeld, waits } from '../../../web/lead/acceptance.ts';
import { HowSaid } from '../../../web/lead/how-page.tsx';
import { how as en } from '../../../web/words/en/how.ts';
import { howSections } from '../../../web/words/how-words.ts';
import { how as zhHans } from '../../../web/words/zh-Hans/how.ts';
import { how as zhHant } from '../../../web/words/zh-Hant/how.ts';
import { drawIn } from './draw.tsx';

const said = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const note = readFileSync(join(import.meta.dirname, '../../../docs/evidence.md'), 'utf8');

/** The cells of a table's row in the note, by its first one, in the part that begins with this heading. */
function rowOf(name: string, heading: string): string[] {
  const part = note.slice(note.indexOf(heading));
  const row = part.split('\n').find((line) => line.startsWith(`| ${name} |`));
  if (row === undefined) throw new Error(`no row ${name} after ${heading}`);
  return row.split('|').map((cell) => cell.trim());
}

const inNote: Record<keyof typeof heldOffices | keyof typeof limitOffices, string> = {
  eightMixed: '8 × 2 mixed',
  eightSaves: '8 × 2, 0.82',
  eightAlike: '8 × 2, 1.0',
  sixSaves: '6 × 2, 0.82',
  fiveSaves: '5 × 4, 0.82',
  twelveSaves: '12 × 1, 0.82',
  twentyMixed: '20 × 1 mixed',
  twentySaves: '20 × 1, 0.82',
  twentyAlike: '20 × 1, 1.0',
  fortySaves: '40 × 1, 0.82',
  eightRedone: '8 × 2 half redone, true zero',
  eightRising: '8 × 2 trend and rising use, 1.0',
  eightSlips: '8 × 2, 0.82, 5 % gross errors',
  someSizes: 'limit: AI for bigger pieces, 15 % of sizes mistold',
  halfOfSizes: 'limit: AI for bigger pieces, 50 % of sizes mistold',
  easierPieces: 'limit: easier pieces that nobody sees',
  reworkUnlogged: 'limit: rework unlogged',
  failuresUnlogged: 'limit: half of failures unlogged',
};

test('the page’s figures are those that the note on evidence measured', () => {
  for (const [key, { coverage, wrong, right }] of Object.entries({ ...heldOffices, ...limitOffices })) {
    const cells = rowOf(inNote[key as keyof typeof inNote], '## Held against');
    const [, , one, two] = cells[6]!.split(' / ').map((cell) => Number.parseFloat(cell));
    const measured = [cells[2], cells[3], cells[4]].map((cell) => Number.parseFloat(cell!));
    expect([key, coverage, wrong.probably, wrong.pointsTo, right.one, right.two]).toEqual([key, ...measured, one, two]);
  }
  const quarters = Object.keys(heldOffices).map((key) =>
    Number(rowOf(inNote[key as keyof typeof inNote], '### Rows of kinds')[7]),
  );
  expect(quartersHeld).toEqual({ low: Math.min(...quarters), high: Math.max(...quarters) });
  const numbers = { six: 6, eight: 8, twelve: 12, twenty: 20, One: 1, Two: 2, Three: 3 };
  for (const [key, { reading, word }] of Object.entries(waits)) {
    const [people, pieces] = key.split(/(?=[A-Z])/) as [keyof typeof numbers, keyof typeof numbers];
    const cells = rowOf(`${numbers[people]} × ${numbers[pieces]}`, '### How long');
    expect([key, reading.join(' / '), word.map((one) => one ?? '–').join(' / ')]).toEqual([key, cells[3], cells[5]]);
  }
});

test('the text tells the constants by which figures are made, in every language', () => {
  const needs: Partial<Record<(typeof howSections)[number], RegExp[]>> = {
    easier: [/15%/],
    trials: [/5%/, /30%/],
    runs: [/18%/],
    readings: [/24/, /1\.35/],
    noise: [/20%/, /10%/],
    minutes: [/× ?[(（]1 ÷/],
    records: [/1\.188/, /1\.013–1\.395/, /1\.182/, /1\.007–1\.388/, /0\.75/, /0\.963/, /1\.028/],
    held: [/300/],
  };
  for (const { sections, means, formulas } of Object.values(said)) {
    for (const [key, all] of Object.entries(needs))
      for (const need of all) expect(sections[key as keyof typeof sections].text.join(' ')).toMatch(need);
    for (const word of ['probably_saves', 'probably_costs', 'points_to_saving', 'points_to_cost'] as const)
      expect(means[word]).toContain('15%');
    expect(means.no_large_difference).toMatch(/20%.*25%/);
    for (const need of ['24 · 2^(k/2)', '3.29', '2.33', '0.6 ÷', 'μ^1.5', '1/A − 1'])
      expect(formulas.lines.join(' ')).toContain(need);
  }
});

test.each(Object.keys(said) as (keyof typeof said)[])(
  'in %s every section stands, with what the board says short first, and the limits’ rates in the text',
  async (language) => {
    const place = await drawIn(language, <HowSaid words={said[language]} />);
    expect([...place.querySelectorAll('section[id]')].map(({ id }) => id)).toEqual([...howSections]);
    expect(place.querySelectorAll('section[aria-labelledby="in-short"] li')).toHaveLength(5);
    expect(place.querySelectorAll('dl dt')).toHaveLength(9);
    const unseen = place.querySelector('#unseen')?.textContent;
    const { pointsTo, probablyMost } = limitsWrong;
    for (const rate of [pointsTo.low, pointsTo.high, probablyMost]) expect(unseen).toContain(`${rate}%`);
    for (const anchor of place.querySelectorAll('a[href^="#"]'))
      expect(place.querySelector(anchor.getAttribute('href')!)).not.toBeNull();
    const rows = [...place.querySelectorAll('#held tbody tr')];
    expect(rows).toHaveLength(Object.keys(heldOffices).length + 1 + Object.keys(limitOffices).length + 6);
  },
);
