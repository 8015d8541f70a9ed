import type { MutatedFile } from './mutant.ts';

const fits = ['test/evidence/fits.test.ts'];

export const stats: readonly MutatedFile[] = [
  {
    file: 'server/stats/level.ts',
    killedBy: ['test/evidence/bounds.test.ts'],
    mutants: [
      { from: 'if (n * share <= 1 + 1e-9) return rising[0]!;', to: '', breaks: 'five seats have no level' },
      {
        from: 'const above = share * (n - at);',
        to: 'const above = share * (n - at - 1);',
        breaks: 'one fewer stands above the level',
      },
      { from: 'below += rising[at]!;', to: '', breaks: 'what is below the level is not counted' },
      { from: 'value > level ? level / value : 1', to: '1', breaks: 'nobody counts less' },
    ],
  },
  {
    file: 'server/stats/cholesky.ts',
    killedBy: [...fits, 'test/stats/linear.test.ts'],
    mutants: [
      {
        from: 'for (let k = column; k < row; k++) sum -=',
        to: 'for (let k = column; k < row; k++) sum +=',
        breaks: 'the inverse of the triangle',
      },
      { from: 'inverse[column * size + row] = sum;', to: '', breaks: 'half of the inverse' },
      { from: 'else if (left > 0) lower', to: 'else if (left > -1) lower', breaks: 'what is not positive passes' },
      { from: 'sum += 2 * Math.log', to: 'sum += Math.log', breaks: 'half of the log determinant' },
    ],
  },
  {
    file: 'server/stats/symmetric.ts',
    killedBy: ['test/stats/linear.test.ts'],
    mutants: [
      { from: 'left > tolerance * whole', to: 'left > 0', breaks: 'a column that is a combination of others passes' },
      { from: 'let left = row === unit ? 1 : 0;', to: 'let left = 1;', breaks: 'the right side of the inverse' },
    ],
  },
  {
    file: 'server/stats/empirical-bayes.ts',
    killedBy: fits,
    mutants: [
      { from: 'const usualSpread = 0.2', to: 'const usualSpread = 0.4', breaks: 'kinds may spread twice as much' },
      { from: '- 0.5 * (tau / usualSpread) ** 2', to: '', breaks: 'no prior of the spread' },
      {
        from: '0.5 * (-determinant - Math.log(information) - misfit)',
        to: '0.5 * (-determinant - misfit)',
        breaks: 'likelihood in place of REML',
      },
      {
        from: '(look.centreVariance + (look.centre - mean.centre) ** 2)',
        to: 'look.centreVariance',
        breaks: 'the spread over τ is left out',
      },
      { from: '(k === m ? spreadSquared : 0)', to: '(0)', breaks: 'an unmeasured kind is as sure as the centre' },
    ],
  },
  {
    file: 'server/stats/sparse-rows.ts',
    killedBy: fits,
    mutants: [
      {
        from: 'matrix[j * k + j]! += relativeRidge * largest;',
        to: '',
        breaks: 'no ridge',
        killedBy: ['test/evidence/cannot-say.test.ts'],
      },
      { from: '-= part * means[u * k + present[b]!]!;', to: '-= 0 * part;', breaks: 'people are not taken out' },
      {
        from: '-= rest * means[u * k + l]! + mean * sums[u * k + l]!',
        to: '-= rest * means[u * k + l]!',
        breaks: 'moments about nothing',
      },
      { from: 'sums[u * k + j]! -= whole[u]! * means[u * k + j]!;', to: ';', breaks: 'sums about nothing' },
    ],
  },
  {
    file: 'server/stats/quasi-likelihood.ts',
    killedBy: ['test/stats/quasi-likelihood.test.ts', 'test/evidence/trial-fit.test.ts'],
    mutants: [
      {
        from: 'above[unit]! += weight * measured * relative ** (1 - power);',
        to: 'above[unit]! += weight * measured;',
        breaks: 'people’s effects by another power',
      },
      {
        from: 'working[at] = weight * mu[at]! ** (2 - power);',
        to: 'working[at] = weight;',
        breaks: 'weights of a gamma',
      },
      { from: 'Math.max(1, trace ** 2 / square)', to: 'n', breaks: 'degrees of freedom of all pieces' },
      { from: '(clustered * groups) / (groups - 1)', to: 'clustered', breaks: 'clusters without their correction' },
      { from: 'settled = largest < 1e-10;', to: 'settled = largest < 1e-1;', breaks: 'stops too soon' },
    ],
  },
  {
    file: 'server/stats/student.ts',
    killedBy: ['test/stats/intervals.test.ts'],
    mutants: [
      { from: 'degreesOfFreedom / 2, 0.5)', to: 'degreesOfFreedom / 2, 1)', breaks: 'another distribution' },
      { from: 'const odd = (-(a + m)', to: 'const odd = ((a + m)', breaks: 'the continued fraction' },
      { from: 'if (!(degreesOfFreedom > 0))', to: 'if (degreesOfFreedom < 0)', breaks: 'no degrees of freedom pass' },
    ],
  },
  {
    file: 'server/stats/least-squares.ts',
    killedBy: ['test/stats/linear.test.ts'],
    mutants: [
      { from: '(total.n - 1) / (total.n - p)', to: '1', breaks: 'CR1 without its factor' },
      {
        from: 'leftOver / (total.n - k - absorbed)',
        to: 'leftOver / (total.n - k)',
        breaks: 'absorbed effects cost nothing',
      },
      { from: 'if (clusters < 2 || total.n <= p)', to: 'if (total.n <= p)', breaks: 'an error of one cluster' },
    ],
  },
];
