import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RecordPiece, specifyRecords } from '../../server/evidence/record-specifications.ts';

const file = new URL('../../../shared/data/metr-2025.csv', import.meta.url);
const missing = existsSync(file) ? '' : ' (SKIPPED: ../shared/data/metr-2025.csv is not on this machine)';

/** 246 real tasks; rework that is missing takes its arm's mean, as in the paper. */
function metr(): RecordPiece[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head!.split(',');
  return lines.map((line) => {
    const one = new Map(line.split(',').map((value, at) => [names[at]!, value]));
    const withAi = Number(one.get('ai_treatment')) === 1;
    const rework = one.get('post_review_implementation_time')!;
    return {
      contributor: one.get('dev_id')!,
      arm: withAi ? 'with_ai' : 'without_ai',
      minutes:
        Number(one.get('initial_implementation_time')) +
        (rework === '' ? (withAi ? 14.944882 : 9.708738) : Number(rework)),
      size: 3,
      expectedMinutes: Number(one.get('predicted_time_no_ai')),
      expectedMinutesWithAi: Number(one.get('predicted_time_ai_allowed')),
    };
  });
}

describe.skipIf(missing !== '')(`METR 2025${missing}`, () => {
  const evidence = (coin: boolean) => {
    const found = specifyRecords(metr(), { coin });
    if (found.kind === 'cannot_say') throw new Error(found.reason);
    return found;
  };
  const ratio = (log: number) => Math.exp(log).toFixed(3);

  test('the log specifications are the published ones', () => {
    const log = evidence(true).specifications.filter((one) => one.scale === 'log');
    const pooled = log.find((one) => !one.contributorEffects && one.expectedMinutes)!;
    expect(ratio(pooled.logRatio)).toBe('1.188');
    expect(pooled.intervalModel.map((end) => end.toFixed(3))).toEqual(['1.013', '1.395']);
    expect(pooled.intervalClustered.map((end) => end.toFixed(3))).toEqual(['1.016', '1.390']);
    expect(ratio(log.find((one) => one.contributorEffects && one.expectedMinutes)!.logRatio)).toBe('1.149');
  });

  test('reported by the fixed rule: arithmetic, about 1.18, and the verdict hangs on the power', () => {
    const found = evidence(true);
    expect(ratio(found.logRatio)).toBe('1.182');
    expect([found.low, found.high].map((end) => end.toFixed(3))).toEqual(['1.007', '1.388']);
    expect(found.word).toBe('costs');
    expect(found.forecast!.toFixed(2)).toBe('0.75');
    expect(found.pieces).toEqual({ with_ai: 136, without_ai: 110 });
    const lowest = found.specifications.flatMap((one) =>
      one.scale === 'arithmetic' && one.contributorEffects && one.expectedMinutes && one.power < 1.5
        ? [one.interval[0].toFixed(2)]
        : [],
    );
    expect(lowest).toEqual(['0.96', '0.99']);
    expect(found.specifications.filter(({ reported }) => reported)).toHaveLength(1);
    // One size, no quarters: no specification with them.
    expect(found.specifications.some(({ size, quarter }) => size || quarter)).toBe(false);
    expect(found.specifications).toHaveLength(20);
  });

  test('as chosen work it says less', () => {
    expect(evidence(false)).toMatchObject({ coin: false, word: 'too_early' });
  });
});

const piece = (contributor: string, arm: RecordPiece['arm'], minutes: number, size = 3): RecordPiece => ({
  contributor,
  arm,
  minutes,
  size,
  expectedMinutes: null,
});

describe('the fixed rule', () => {
  test('a coin that drew people, not pieces, is compared between people', () => {
    const pieces = Array.from({ length: 40 }, (_, at) =>
      piece(`p${at}`, at % 2 === 0 ? 'with_ai' : 'without_ai', (at % 2 === 0 ? 70 : 160) * (1 + 0.05 * (at % 7))),
    );
    const found = specifyRecords(pieces, { coin: true });
    if (found.kind === 'cannot_say') throw new Error(found.reason);
    // Without columns the ratio is that of the means, whatever the power: Σ with ÷ Σ without.
    const sum = (arm: RecordPiece['arm']) =>
      pieces.filter((one) => one.arm === arm).reduce((total, { minutes }) => total + minutes, 0);
    expect(Math.exp(found.logRatio)).toBeCloseTo(sum('with_ai') / sum('without_ai'), 9);
    expect(found.word).toBe('saves');
    expect(found.specifications.find(({ reported }) => reported)).toMatchObject({
      contributorEffects: false,
      power: 1.5,
    });
  });

  test('the same people several times each: errors are clustered, with t on people − 1', () => {
    const pieces = Array.from({ length: 40 }, (_, at) =>
      piece(`p${at % 8}`, at % 2 === 0 ? 'with_ai' : 'without_ai', (at % 2 === 0 ? 70 : 90) + at),
    );
    const found = specifyRecords(pieces, { coin: true });
    if (found.kind === 'cannot_say') throw new Error(found.reason);
    expect(found.specifications.find(({ reported }) => reported)).toMatchObject({
      contributorEffects: false,
      degreesOfFreedom: 7,
    });
  });

  test('chosen work is compared within people, with size', () => {
    const pieces = Array.from({ length: 60 }, (_, at) => {
      const withAi = at % 2 === 0;
      const size = withAi ? 3 + (at % 3) : 1 + (at % 3);
      return piece(
        `p${(at >> 1) % 5}`,
        withAi ? 'with_ai' : 'without_ai',
        30 * size * (withAi ? 0.6 : 1) + (at % 5),
        size,
      );
    });
    const found = specifyRecords(pieces, { coin: false });
    if (found.kind === 'cannot_say') throw new Error(found.reason);
    expect(Math.exp(found.logRatio)).toBeCloseTo(0.6, 1);
    expect(found.word).toBe('probably_saves');
  });

  test.each<[string, RecordPiece[], string]>([
    ['nothing', [], 'too_few_pieces'],
    [
      'one piece in an arm',
      [piece('a', 'with_ai', 5), piece('a', 'without_ai', 5), piece('b', 'without_ai', 6)],
      'too_few_pieces',
    ],
    [
      'chosen work without anybody in both arms',
      Array.from({ length: 20 }, (_, at) => piece(`p${at % 4}`, at % 2 === 0 ? 'with_ai' : 'without_ai', 10 + at)),
      'not_comparable',
    ],
    [
      'minutes that never vary',
      Array.from({ length: 20 }, (_, at) => piece(`p${at >> 2}`, at % 2 === 0 ? 'with_ai' : 'without_ai', 30)),
      'not_comparable',
    ],
  ])('%s: cannot say', (_, pieces, reason) => {
    expect(specifyRecords(pieces, { coin: false })).toEqual({ kind: 'cannot_say', reason });
  });
});
