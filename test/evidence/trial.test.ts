import { describe, expect, test } from 'vitest';
import { planTrial } from '../../server/evidence/plan-trial.ts';
import { errorFor, fitTrial, type TrialPiece, trialEstimate } from '../../server/evidence/trial.ts';
import { simulatedTrial, type TrialScenario } from './simulated-trial.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, at) => 11 + 13 * at);

/** How often the trial's interval leaves 1 out, and how often it holds the truth. */
function watched(scenario: TrialScenario, count: number, alpha = 0.05) {
  let found = 0;
  let held = 0;
  for (const seed of seeds(count)) {
    const { pieces, truth } = simulatedTrial(scenario, seed);
    const fit = fitTrial(pieces);
    if (fit.kind === 'cannot_say') throw new Error(fit.reason);
    const { logRatio, halfWidth } = trialEstimate(fit, alpha);
    if (Math.abs(logRatio) > halfWidth) found++;
    if (Math.abs(logRatio - truth) <= halfWidth) held++;
  }
  return { found: found / count, held: held / count };
}

describe('in made-up trials whose truth is known', () => {
  test.each<[string, TrialScenario]>([
    ['6 people, no effect', { people: 6, piecesEach: 6, ratio: 1 }],
    ['12 people, 0.7', { people: 12, piecesEach: 6, ratio: 0.7 }],
    ['half redone, nothing saved', { people: 8, piecesEach: 6, ratio: 1, redone: true }],
  ])('%s: the interval holds the truth', (_, scenario) => {
    expect(watched(scenario, 200).held).toBeGreaterThanOrEqual(0.9);
  });

  test('a true 0.7 is found by 12 people far more often than by 6', () => {
    const [few, many] = [6, 12].map((people) => watched({ people, piecesEach: 6, ratio: 0.7 }, 200).found);
    expect(few).toBeGreaterThan(0.4);
    expect(many).toBeGreaterThan(0.7);
  });
});

describe('the planner says beforehand', () => {
  test.each([
    [6, 6],
    [8, 10],
    [12, 6],
  ])('%i people with %i pieces each: what is found in half of the cases', (people, piecesEach) => {
    const { findsInHalf } = planTrial({ people, weeks: 6, pacePerWeek: piecesEach / 6 });
    const { found } = watched({ people, piecesEach, ratio: 1 - findsInHalf! / 100 }, 200, errorFor([]));
    expect(found).toBeGreaterThan(0.45);
    expect(found).toBeLessThan(0.75);
  });

  test('pieces, weeks, and when eight weeks cannot do it', () => {
    expect(planTrial({ people: 6, weeks: 6, pacePerWeek: 2 })).toMatchObject({ piecesEachWay: 36, weeks: 6 });
    expect(planTrial({ people: 5, weeks: 8, pacePerWeek: 0.4 }).weeksForThirty).toBeNull();
    expect(planTrial({ people: 12, weeks: 8, pacePerWeek: 2 }).weeksForThirty).toBe(3);
    expect(planTrial({ people: 8, weeks: 3, pacePerWeek: 1 })).toMatchObject({ findsInHalf: 40, weeksForThirty: 6 });
  });

  test('a handful of pieces finds nothing', () => {
    expect(planTrial({ people: 5, weeks: 1, pacePerWeek: 1 })).toMatchObject({ piecesEachWay: 2, findsInHalf: null });
  });

  test('people cost degrees of freedom: seven pieces each way of ten people find nothing, of four something', () => {
    expect(planTrial({ people: 10, weeks: 3, pacePerWeek: 0.5 })).toMatchObject({
      piecesEachWay: 7,
      findsInHalf: null,
    });
    const four = planTrial({ people: 4, weeks: 7, pacePerWeek: 0.5 });
    expect(four.piecesEachWay).toBe(7);
    expect(four.findsInHalf).not.toBeNull();
  });

  test('a later trial finds less', () => {
    const plan = { people: 12, weeks: 4, pacePerWeek: 1.5 };
    expect(planTrial({ ...plan, earlier: ['nothing'] }).findsInHalf!).toBeGreaterThan(planTrial(plan).findsInHalf!);
  });

  test('refuses what is no trial', () => {
    expect(() => planTrial({ people: 0, weeks: 6, pacePerWeek: 1 })).toThrow('no such trial');
    expect(() => planTrial({ people: 5, weeks: 6, pacePerWeek: 0 })).toThrow('no such trial');
  });
});

describe('one error budget over a kind’s trials', () => {
  test('a trial that found nothing leaves a fifth of it', () => {
    expect(errorFor([])).toBeCloseTo(0.04, 12);
    expect(errorFor(['nothing'])).toBeCloseTo(0.008, 12);
    expect(errorFor(['nothing', 'nothing'])).toBeCloseTo(0.0016, 12);
  });

  test('one that found something hands its share on; one that was never read has spent none', () => {
    expect(errorFor(['found'])).toBeCloseTo(0.048, 12);
    expect(errorFor(['not_read', 'not_read'])).toBeCloseTo(0.04, 12);
    expect(errorFor(['found', 'nothing'])).toBeCloseTo(0.0016, 12);
  });

  test('all trials that find nothing spend 5 % at most', () => {
    let spent = 0;
    const earlier: 'nothing'[] = [];
    for (let at = 0; at < 30; at++) {
      spent += errorFor(earlier);
      earlier.push('nothing');
    }
    expect(spent).toBeLessThanOrEqual(0.05 + 1e-12);
  });
});

describe('cannot say', () => {
  const piece = (contributor: string, arm: TrialPiece['arm'], minutes: number): TrialPiece => ({
    contributor,
    arm,
    minutes,
    expectedMinutes: null,
  });
  const many = (arm: TrialPiece['arm'], count: number, minutes = (at: number) => 30 + 7 * (at % 5), of = 'p') =>
    Array.from({ length: count }, (_, at) => piece(`${of}${at % 5}`, arm, minutes(at)));

  test.each<[string, TrialPiece[], string]>([
    ['nothing', [], 'too_few_pieces'],
    ['one arm', many('with_ai', 30), 'too_few_pieces'],
    ['four pieces in one arm', [...many('with_ai', 30), ...many('without_ai', 4)], 'too_few_pieces'],
    ['nobody with both arms', [...many('with_ai', 20), ...many('without_ai', 20, undefined, 'q')], 'not_comparable'],
    [
      'minutes that do not vary',
      [...many('with_ai', 20, () => 30), ...many('without_ai', 20, () => 30)],
      'not_comparable',
    ],
  ])('%s', (_, pieces, reason) => {
    expect(fitTrial(pieces)).toEqual({ kind: 'cannot_say', reason });
  });

  test('five pieces in each arm are enough', () => {
    const pieces = [...many('with_ai', 5), ...many('without_ai', 5, (at) => 40 + 3 * at)];
    expect(fitTrial(pieces).kind).toBe('trial');
  });
});

test('one person’s surplus beyond two fifths of the pieces counts no further', () => {
  const { pieces } = simulatedTrial({ people: 6, piecesEach: 6, ratio: 0.8 }, 3);
  const loud = (times: number): TrialPiece[] =>
    Array.from({ length: 10 * times }, (_, at) => ({
      ...pieces[0]!,
      arm: at % 2 === 0 ? 'with_ai' : 'without_ai',
      minutes: at % 2 === 0 ? 300 + (at % 10) : 30 + (at % 10),
    }));
  const said = (all: TrialPiece[]) => {
    const fit = fitTrial(all);
    if (fit.kind !== 'trial') throw new Error(fit.reason);
    return fit.logRatio;
  };
  const others = pieces.slice(6);
  // 30 pieces of others: 20 of one's own are two fifths.
  expect(said([...others, ...loud(20)])).toBeCloseTo(said([...others, ...loud(2)]), 9);
  expect(said([...others, ...loud(2)])).toBeGreaterThan(said([...others, ...loud(1)]) + 0.05);
});
