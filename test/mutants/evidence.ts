import type { MutatedFile } from './mutant.ts';

const fits = ['test/evidence/fits.test.ts'];
const bounds = ['test/evidence/bounds.test.ts'];
const released = ['test/evidence/released.test.ts'];
const told = ['test/evidence/told-shares.test.ts'];
const volumes = ['test/evidence/volume.test.ts'];
const cannotSay = ['test/evidence/cannot-say.test.ts'];

export const evidence: readonly MutatedFile[] = [
  {
    file: 'server/evidence/information.ts',
    killedBy: bounds,
    mutants: [
      {
        from: 'const seatShare = 0.2',
        to: 'const seatShare = 0.4',
        breaks: 'one seat may carry two fifths of a comparison',
      },
      { from: 'const leastBothArms = 5', to: 'const leastBothArms = 4', breaks: 'a reading of four seats' },
      { from: 'const firstStepAt = 24', to: 'const firstStepAt = 22', breaks: 'a first reading too soon' },
      { from: '2 ** (step / 2)', to: '2 ** (step / 3)', breaks: 'steps that are too near' },
      {
        from: 'last >= lastStep) return null',
        to: 'last > lastStep) return null',
        breaks: 'a twelfth reading',
        survives: 'stepAt never gives a step above the last, which the next line asks for',
      },
      {
        from: 'step > (last ?? -1) ? step : null',
        to: 'step >= (last ?? -1) ? step : null',
        breaks: 'the same step is read again (theorem 3)',
      },
      {
        from: 'information >= informationAt(step)',
        to: 'information > informationAt(step)',
        breaks: 'the bound itself is not reached',
      },
    ],
  },
  {
    file: 'server/evidence/seat-weights.ts',
    killedBy: [...bounds, ...fits],
    mutants: [
      {
        from: 'share: 0.2, minutesShare',
        to: 'share: 0.3, minutesShare',
        breaks: 'a seat carries a third (theorem 2)',
      },
      { from: 'clip: 0.6', to: 'clip: 1.2', breaks: 'a score twice as long (theorem 2)' },
      {
        from: 'Math.abs(own), Math.abs(score)',
        to: 'Math.abs(own)',
        breaks: 'a seat of few minutes with AI moves more',
      },
      {
        from: 'Math.abs(own), Math.abs(score)',
        to: 'Math.abs(score)',
        breaks: 'a seat of few minutes without AI moves more',
      },
      {
        from: 'if (compared[u]! > comparedLevel) weights[u]! *= comparedLevel / compared[u]!',
        to: 'if (compared[u]! > comparedLevel) weights[u]! *= 1',
        breaks: 'a seat’s part of the comparison has no cap',
      },
      {
        from: 'weights[u] = Math.min(1, level / whole[u]!)',
        to: 'weights[u] = 1',
        breaks: 'a seat’s minutes have no cap',
      },
    ],
  },
  {
    file: 'server/evidence/half-width.ts',
    killedBy: bounds,
    mutants: [
      { from: '[3.29, 3.18', to: '[1.96, 3.18', breaks: 'the first bound is a plain one' },
      {
        from: 'Math.max(2, degreesOfFreedom)',
        to: 'Math.max(9, degreesOfFreedom)',
        breaks: 'few pieces are as good as many',
      },
      { from: '(halfWidth * 1.96) / boundAt(step)', to: 'halfWidth', breaks: 'minutes at the bound of words' },
    ],
  },
  {
    file: 'server/evidence/word.ts',
    killedBy: released,
    mutants: [
      {
        from: 'probablySaves: Math.log(0.85)',
        to: 'probablySaves: Math.log(0.9)',
        breaks: '“probably” at ten per cent',
      },
      {
        from: 'probablyCosts: Math.log(1.15)',
        to: 'probablyCosts: Math.log(1.1)',
        breaks: '“probably costs” at ten per cent',
      },
      {
        from: '[Math.log(0.8), Math.log(1.25)]',
        to: '[Math.log(0.7), Math.log(1.25)]',
        breaks: 'a large saving is no large difference',
      },
      {
        from: "if (high <= 0) return 'points_to_saving'",
        to: "if (high < 0) return 'points_to_saving'",
        breaks: 'an end at 1',
      },
      { from: "if (high <= 0) return 'saves'", to: "if (high < 0) return 'saves'", breaks: 'a trial’s end at 1' },
    ],
  },
  {
    file: 'server/evidence/released.ts',
    killedBy: released,
    mutants: [
      { from: 'step < 4 ? 0.2 : 0.1', to: 'step < 3 ? 0.2 : 0.1', breaks: 'the fourth reading is told too finely' },
      { from: 'logRatio + dither * gridOf(step)', to: 'logRatio', breaks: 'no dither' },
      {
        from: 'Math.floor(low / grid) * grid',
        to: 'Math.round(low / grid) * grid',
        breaks: 'the low end is rounded inward',
      },
      {
        from: 'Math.ceil(high / grid) * grid',
        to: 'Math.round(high / grid) * grid',
        breaks: 'the high end is rounded inward',
      },
      {
        from: '[low, Math.min(high, wordBounds.probablySaves)]',
        to: '[low, high]',
        breaks: 'the range goes beyond “probably”',
      },
      {
        from: 'return [low, Math.min(high, 0)];',
        to: 'return [low, high];',
        breaks: 'the range goes beyond “points to”',
        survives: 'an end under 1 that is rounded outward stops at 1, which is on the grid',
      },
      {
        from: 'if (isSaving(word) && estimate >= 0) return -grid / 2;',
        to: '',
        breaks: 'an estimate of 1 beside “under 1”',
      },
      {
        from: 'lowOpen: isCosting(word) && low === 0',
        to: 'lowOpen: low === 0',
        breaks: 'an end at 1 is open without a word',
        survives: 'a low end stands at 1 only where the interval begins there, and then the word is of a cost',
      },
      { from: 'Math.abs(dither) <= 0.5', to: 'Math.abs(dither) <= 5', breaks: 'a dither that is none' },
    ],
  },
  {
    file: 'server/evidence/seat-weights.ts',
    killedBy: [...volumes, 'test/red-team/extra-slips.test.ts'],
    mutants: [
      { from: 'minutesShare: 0.3', to: 'minutesShare: 0.5', breaks: 'a seat is half of a volume' },
      { from: 'minutesShare: 0.3', to: 'minutesShare: 1', breaks: 'a range’s width tells how much a seat works' },
    ],
  },
  {
    file: 'server/evidence/volume.ts',
    killedBy: volumes,
    mutants: [
      { from: 'bounded.minutesShare', to: 'bounded.share', breaks: 'a seat is a fifth of a volume' },
      { from: 'const leastSeats = 5', to: 'const leastSeats = 4', breaks: 'a volume of four' },
      { from: 'Math.log(1.5)', to: 'Math.log(1.1)', breaks: 'a fine grid' },
      { from: 'saved.low - all.high', to: 'saved.low - all.low', breaks: 'the net claims more than its parts' },
      {
        from: 'least > 0 ? counted.low : counted.high',
        to: 'least > 0 ? counted.high : counted.low',
        breaks: 'the low end claims the most minutes',
      },
      {
        from: 'low: Math.exp((step - 1) * grid), high: Math.exp((step + 1) * grid)',
        to: 'low: Math.exp((step - 0.5) * grid), high: Math.exp((step + 0.5) * grid)',
        breaks: 'the range of burdens loses what was counted',
      },
      { from: 'Math.log(sum) / grid + dither', to: 'Math.log(sum) / grid', breaks: 'a volume without dither' },
    ],
  },
  {
    file: 'server/evidence/shares.ts',
    killedBy: told,
    mutants: [
      { from: 'const seatShare = 0.2', to: 'const seatShare = 1', breaks: 'one keen seat is the share' },
      { from: 'const leastSeats = 5', to: 'const leastSeats = 4', breaks: 'a share of four' },
      { from: 'const leastAnswers = 10', to: 'const leastAnswers = 9', breaks: 'a share of nine answers' },
      { from: '3 * yes < all - 1e-9', to: '3 * yes <= all + 1e-9', breaks: 'a third is under a third' },
      { from: '3 * yes > 2 * all + 1e-9', to: '3 * yes >= 2 * all - 1e-9', breaks: 'two thirds are over two thirds' },
      { from: 'by.size >= leastSeats', to: 'by.size >= 3', breaks: 'a reason of three' },
      { from: 'const feltGrid = 0.2', to: 'const feltGrid = 0.1', breaks: 'felt is told too finely' },
      { from: 'mean < 20 ? 2 :', to: 'mean < 20 ? 1 :', breaks: 'seconds are told too finely' },
    ],
  },
  {
    file: 'server/evidence/rests.ts',
    killedBy: told,
    mutants: [
      {
        from: 'reading.step >= lastStep',
        to: 'reading.step > lastStep',
        breaks: 'notes are asked for that nothing reads',
      },
      { from: 'Math.log(1.35)', to: 'Math.log(1.2)', breaks: 'a narrow range goes on' },
      {
        from: "'probably_costs', 'no_large_difference'",
        to: "'probably_costs'",
        breaks: 'no large difference does not rest',
      },
    ],
  },
  {
    file: 'server/evidence/error-of-fit.ts',
    killedBy: [...fits, ...cannotSay],
    mutants: [
      {
        from: 'const leastSpreadPieces = 6',
        to: 'const leastSpreadPieces = 5',
        breaks: 'an arm’s spread of five pieces (least pieces)',
      },
      {
        from: 'const leastDegrees = 10',
        to: 'const leastDegrees = 9',
        breaks: 'a fit of nine degrees of freedom (least pieces)',
      },
      { from: 'spread[0]! / (own[0] - 2)', to: 'spread[0]! / own[0]', breaks: 'too sure of few pieces' },
      {
        from: 'Math.max(1, second[j * effects + j]! / first[j * effects + j]!)',
        to: '1',
        breaks: 'the spread as it is has no say',
      },
      {
        from: 'const counts = seats[unit[row]!]! ** 2;',
        to: 'const counts = 1;',
        breaks: 'bounded seats add whole errors',
      },
      { from: '(told[own]! / expected[own]!)', to: '1', breaks: 'people’s own ways count as spread' },
    ],
  },
  {
    file: 'server/evidence/poisson-fit.ts',
    killedBy: fits,
    mutants: [
      {
        from: 'fitted[row]! *= told[unit[row]!]! / expected[unit[row]!]!',
        to: 'fitted[row]! *= 1',
        breaks: 'people have no effect of their own',
      },
      {
        from: 'const left = (minutes[row]! - fitted[row]!) * seats[unit[row]!]!;',
        to: 'const left = minutes[row]! - fitted[row]!;',
        breaks: 'bounded seats pull with all their weight',
      },
      {
        from: 'weights[row] = fitted[row]! * seats[unit[row]!]!',
        to: 'weights[row] = fitted[row]!',
        breaks: 'bounded seats inform with all their weight',
      },
    ],
  },
  {
    file: 'server/evidence/together.ts',
    killedBy: [...fits, ...cannotSay],
    mutants: [
      { from: 'export const peopleSpread = 0.15', to: 'export const peopleSpread = 0', breaks: 'all benefit alike' },
      {
        from: 'const leastPiecesEach = 2',
        to: 'const leastPiecesEach = 1',
        breaks: 'a kind of one piece has an effect (least pieces)',
      },
      { from: 'Math.log(took / would)', to: 'Math.log(would / took)', breaks: 'the ratio upside down' },
      {
        from: 'sum * Math.exp(-effects[place(kind)]!);',
        to: 'sum * Math.exp(effects[place(kind)]!);',
        breaks: 'what it would have taken',
      },
      { from: 'minutes * counted);', to: 'minutes);', breaks: 'a seat’s minutes have no cap in A' },
      { from: '(allWeights.get(k)! - weights.get(k)!) ** 2', to: '0', breaks: 'the cap costs no certainty' },
    ],
  },
  {
    file: 'server/evidence/kind-row.ts',
    killedBy: ['test/evidence/kind-row.test.ts'],
    mutants: [
      { from: 'spreadSquared / (spreadSquared + own.standardError ** 2)', to: '1', breaks: 'kinds are not shrunk' },
      { from: '+ (1 - weight) ** 2 * centreVariance', to: '', breaks: 'the centre is certain' },
    ],
  },
  {
    file: 'server/evidence/trial.ts',
    killedBy: ['test/evidence/trial.test.ts'],
    mutants: [
      {
        from: 'const nearlyAll = 0.95',
        to: 'const nearlyAll = 0.9',
        breaks: 'expected minutes of nine tenths of the pieces (95 % of expected minutes)',
        killedBy: ['test/evidence/trial-fit.test.ts'],
      },
      {
        from: 'const leastPiecesEach = 5',
        to: 'const leastPiecesEach = 4',
        breaks: 'a trial of four pieces (least pieces)',
      },
      { from: 'const seatShare = 0.4', to: 'const seatShare = 0.8', breaks: 'one person’s surplus decides' },
      { from: 'const budget = 0.05', to: 'const budget = 0.1', breaks: 'one in ten says something untrue' },
      { from: 'const spends = 0.8', to: 'const spends = 1', breaks: 'a second trial has nothing left' },
      { from: "carried = how === 'found' ? spent : 0", to: 'carried = 0', breaks: 'what was found hands nothing on' },
      { from: "if (how === 'not_read') continue;", to: '', breaks: 'a trial that was never read has spent' },
      {
        from: 'export const trialPower = 1.5',
        to: 'export const trialPower = 1',
        breaks: 'long pieces rule',
        killedBy: ['test/evidence/trial-fit.test.ts'],
      },
    ],
  },
  {
    file: 'server/evidence/plan-trial.ts',
    killedBy: ['test/evidence/trial.test.ts'],
    mutants: [
      {
        from: 'const degrees = 2 * eachWay - people - 2',
        to: 'const degrees = 2 * eachWay',
        breaks: 'people cost nothing',
      },
      { from: 'found(over, 0.5) ?? 100) <= 30', to: 'found(over, 0.5) ?? 100) <= 40', breaks: 'promises too much' },
    ],
  },
  {
    file: 'server/evidence/coin.ts',
    killedBy: ['test/evidence/coin.test.ts'],
    mutants: [
      { from: 'random() < 0.5 ? 4 : 6', to: 'random() < 0.5 ? 2 : 6', breaks: 'blocks of two can be guessed' },
      { from: 'arms[at % 2]!', to: 'arms[at % 3 === 0 ? 1 : 0]!', breaks: 'arms are not even' },
      { from: 'return block[position - before]!', to: 'return block[0]!', breaks: 'the same arm all through a block' },
    ],
  },
];
