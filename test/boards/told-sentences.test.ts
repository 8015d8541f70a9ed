import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellReading } from '../../server/boards/tell-reading.ts';
import { release } from '../../server/evidence/released.ts';
import type { Word } from '../../server/evidence/word.ts';
import { told as en } from '../../web/words/en/told.ts';
import {
  fallsAtSentence,
  headlineSentence,
  hourSentence,
  readingFigures,
  readingSentence,
} from '../../web/words/told-sentences.ts';
import type { ToldWords } from '../../web/words/told-words.ts';
import { told as zhHans } from '../../web/words/zh-Hans/told.ts';
import { told as zhHant } from '../../web/words/zh-Hant/told.ts';

/*
 * From a random estimate and dither through the released record to the sentence in each language: what the words say is what the
 * figures beside them say.
 */

const languages: [string, ToldWords, { less: RegExp; more: RegExp }][] = [
  ['en', en, { less: /less/, more: /more/ }],
  ['zh-Hans', zhHans, { less: /少/, more: /多(?!半)/ }],
  ['zh-Hant', zhHant, { less: /少/, more: /多(?!半)/ }],
];

const estimates = fc.record({
  logRatio: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  halfWidth: fc.double({ min: 0.02, max: 1, noNaN: true }),
  step: fc.integer({ min: 0, max: 10 }),
  dither: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  how: fc.constantFrom('compared' as const, 'trial' as const),
});

const tell = ({ logRatio, halfWidth, step, dither, how }: typeof estimates extends fc.Arbitrary<infer T> ? T : never) =>
  tellReading(release({ logRatio, halfWidth }, step, dither, how), '2026-10-05', how);

const saving: readonly Word[] = ['saves', 'probably_saves', 'points_to_saving'];
const costing: readonly Word[] = ['costs', 'probably_costs', 'points_to_cost'];
const percents = (text: string) => [...text.matchAll(/(\d+)%/g)].map(([, digits]) => Number(digits));

describe.each(languages)('in %s', (_, words, { less, more }) => {
  it('figures stand on the side that the word names, and repeat the record', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const reading = tell(estimate);
        const { word, ratio, low, high } = reading;
        const figures = readingFigures(reading, words);
        expect(readingSentence(reading, words)).toBe(words.sentence(words.opening[word], figures));
        expect(low <= ratio && ratio <= high).toBe(true);
        if (saving.includes(word)) {
          expect(figures).toMatch(less);
          expect(figures).not.toMatch(more);
          expect(high <= 1 && ratio < 1).toBe(true);
        }
        if (costing.includes(word)) {
          expect(figures).toMatch(more);
          expect(figures).not.toMatch(less);
          expect(low >= 1 && ratio > 1).toBe(true);
        }
        if (word === 'no_large_difference') expect(low >= 0.8 && high <= 1.25).toBe(true);
        if (word === 'probably_saves') expect(high).toBeLessThanOrEqual(0.85);
        if (word === 'probably_costs') expect(low).toBeGreaterThanOrEqual(1.15);
        const wanted = new Set([ratio, low, high].map((one) => Math.abs(Math.round((one - 1) * 100))));
        for (const percent of percents(figures)) expect(wanted).toContain(percent);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('an hour is said of words that stand, on their side of sixty minutes, and "points to" says none', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const reading = tell(estimate);
        const said = hourSentence(reading, null, words);
        const { word, hourNow } = reading;
        if (word.startsWith('points_to') || word === 'too_early') expect(said).toBeNull();
        else expect(said).toContain(String(hourNow));
        if (hourNow !== null && saving.includes(word)) expect(hourNow).toBeLessThan(60);
        if (hourNow !== null && costing.includes(word)) expect(hourNow).toBeGreaterThan(60);
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it('"probably" stands for at least fifteen per cent of unseen ease, and says how much', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const reading = tell(estimate);
        const said = fallsAtSentence(reading, words);
        if (!reading.word.startsWith('probably_')) {
          expect(said).toBeNull();
          return;
        }
        expect(reading.fallsAt).toBeGreaterThanOrEqual(15);
        expect(percents(said!)).toEqual([reading.fallsAt]);
      }),
      { numRuns: 2_000, seed: 9 },
    );
  });

  it('a headline claims a gain only where the whole range is one', () => {
    const ends = fc.tuple(fc.integer({ min: -9_000, max: 9_000 }), fc.integer({ min: 0, max: 9_000 }));
    fc.assert(
      fc.property(ends, ([low, width]) => {
        const range = { low, high: low + width };
        const outcome = low > 0 ? 'gain' : range.high < 0 ? 'loss' : 'open';
        const headline = { kind: 'minutes', period: '2026-Q3', what: 'net', range, outcome, secondsANote: 14 } as const;
        const { before, figure, after } = headlineSentence(headline, words);
        expect(`${before}${figure}${after}`).toContain('14');
        expect(`${figure}${after}`).toContain(words.savedRange(range));
        // A closed quarter's hours never speak as a reading does, whose word may be another one.
        if (outcome === 'open')
          for (const label of Object.values(words.label))
            expect(`${before}${figure}`.toLowerCase()).not.toContain(label.toLowerCase());
        else expect(figure).toBe(words.savedRange(range));
      }),
      { numRuns: 500, seed: 10 },
    );
  });
});

it('has a word of its own for every verdict in every language', () => {
  for (const [, words] of languages) {
    const labels = Object.values(words.label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(Object.values(words.opening)).size).toBe(labels.length);
  }
});

it('says an hour of a kind of work by its name', () => {
  expect(zhHans.hour('简报', 35)).toBe('一小时的简报现在约 35\u00a0分钟');
  expect(zhHant.hour('簡報', 35)).toBe('一小時的簡報現在約 35\u00a0分鐘');
  expect(en.hour('Briefing note', 35)).toBe('An hour of Briefing note now takes about 35\u00a0minutes');
});
