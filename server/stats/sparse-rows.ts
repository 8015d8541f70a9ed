/** Rows of 0/1 columns, few of them 1 in a row, in units (people) whose effects are taken out exactly. */
export interface SparseRows {
  rows: number;
  units: number;
  columns: number;
  /** At most so many columns are 1 in a row. */
  width: number;
  unit: Int32Array;
  /** rows × width: the columns that are 1; −1 where there are fewer. */
  ones: Int32Array;
}

/** X′WX with the units' effects taken out, and the weighted means x̄ of the columns by unit (units × columns). */
export interface Concentrated {
  matrix: Float64Array;
  means: Float64Array;
  /** What was added to the diagonal. */
  ridge: number;
}

/** Keeps collinear columns beside the one of interest from stopping a fit: 1e−8 of the largest diagonal element. */
const relativeRidge = 1e-8;

/** X′WX before anything is taken out, and the weighted sums of the columns (units × columns) and of the weights by unit. */
function summed({ rows, units, columns: k, width, unit, ones }: SparseRows, weights: Float64Array) {
  const matrix = new Float64Array(k * k);
  const sums = new Float64Array(units * k);
  const whole = new Float64Array(units);
  for (let row = 0; row < rows; row++) {
    const weight = weights[row]!;
    const offset = unit[row]! * k;
    whole[unit[row]!]! += weight;
    for (let a = row * width; a < (row + 1) * width; a++) {
      const j = ones[a]!;
      if (j < 0) break;
      sums[offset + j]! += weight;
      for (let b = row * width; b <= a; b++) matrix[j * k + ones[b]!]! += weight;
    }
  }
  mirrorSums(matrix, k);
  return { matrix, sums, whole };
}

/** Source: the within transformation with weights; Guimarães & Portugal 2010, for one family of effects in closed form. */
export function concentrate(x: SparseRows, weights: Float64Array): Concentrated {
  const { units, columns: k } = x;
  const { matrix, sums: means, whole } = summed(x, weights);
  const present = new Int32Array(k);
  for (let u = 0; u < units; u++) {
    if (!(whole[u]! > 0)) continue;
    let count = 0;
    for (let j = 0; j < k; j++) if (means[u * k + j] !== 0) present[count++] = j;
    for (let a = 0; a < count; a++) {
      const j = present[a]!;
      const part = means[u * k + j]! / whole[u]!;
      for (let b = 0; b <= a; b++) matrix[j * k + present[b]!]! -= part * means[u * k + present[b]!]!;
    }
    for (let a = 0; a < count; a++) means[u * k + present[a]!]! /= whole[u]!;
  }
  let largest = 0;
  for (let j = 0; j < k; j++) largest = Math.max(largest, matrix[j * k + j]!);
  for (let j = 0; j < k; j++) {
    for (let l = 0; l < j; l++) matrix[l * k + j] = matrix[j * k + l]!;
    matrix[j * k + j]! += relativeRidge * largest;
  }
  return { matrix, means, ridge: relativeRidge * largest };
}

/** Σ w (x − x̄)(x − x̄)′ about given means of the units; columns × columns. */
export function momentsAbout(x: SparseRows, weights: Float64Array, means: Float64Array): Float64Array {
  const { units, columns: k } = x;
  const { matrix, sums, whole } = summed(x, weights);
  for (let u = 0; u < units; u++)
    for (let j = 0; j < k; j++) {
      const mean = means[u * k + j]!;
      const rest = sums[u * k + j]! - whole[u]! * mean;
      if (mean === 0 && rest === 0) continue;
      for (let l = 0; l <= j; l++) matrix[j * k + l]! -= rest * means[u * k + l]! + mean * sums[u * k + l]!;
    }
  for (let j = 0; j < k; j++) for (let l = 0; l < j; l++) matrix[l * k + j] = matrix[j * k + l]!;
  return matrix;
}

/** Σ w (x − x̄) by unit; units × columns. */
export function sumsAbout(x: SparseRows, weights: Float64Array, means: Float64Array): Float64Array {
  const { rows, units, columns: k, width, unit, ones } = x;
  const sums = new Float64Array(units * k);
  const whole = new Float64Array(units);
  for (let row = 0; row < rows; row++) {
    whole[unit[row]!]! += weights[row]!;
    for (let a = row * width; a < (row + 1) * width && ones[a]! >= 0; a++)
      sums[unit[row]! * k + ones[a]!]! += weights[row]!;
  }
  for (let u = 0; u < units; u++) for (let j = 0; j < k; j++) sums[u * k + j]! -= whole[u]! * means[u * k + j]!;
  return sums;
}

/** A row lists its columns in any order: what fell into the upper triangle belongs to the lower one. */
function mirrorSums(matrix: Float64Array, k: number): void {
  for (let j = 0; j < k; j++)
    for (let l = j + 1; l < k; l++) {
      matrix[l * k + j]! += matrix[j * k + l]!;
      matrix[j * k + l] = 0;
    }
}
