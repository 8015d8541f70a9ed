/**
 * Inverse of a symmetric positive definite matrix (rows in one flat array) by Cholesky; null where it is not positive definite in
 * floating point.
 */
export function inversePositive(matrix: Float64Array, size: number): Float64Array | null {
  const lower = factor(matrix, size);
  if (lower === null) return null;
  // Inverse of the triangle first, then its product with itself.
  const own = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    own[column * size + column] = 1 / lower[column * size + column]!;
    for (let row = column + 1; row < size; row++) {
      let sum = 0;
      for (let k = column; k < row; k++) sum -= lower[row * size + k]! * own[k * size + column]!;
      own[row * size + column] = sum / lower[row * size + row]!;
    }
  }
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = 0;
      for (let k = row; k < size; k++) sum += own[k * size + row]! * own[k * size + column]!;
      inverse[row * size + column] = sum;
      inverse[column * size + row] = sum;
    }
  return inverse;
}

/** Lower triangle L with L·L′ = matrix; null where a pivot is not positive. */
function factor(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let left = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) left -= lower[row * size + k]! * lower[column * size + k]!;
      if (row > column) lower[row * size + column] = left / lower[column * size + column]!;
      else if (left > 0) lower[row * size + row] = Math.sqrt(left);
      else return null;
    }
  return lower;
}

/** log determinant of a symmetric positive definite matrix; null where it is none. */
export function logDeterminant(matrix: Float64Array, size: number): number | null {
  const lower = factor(matrix, size);
  if (lower === null) return null;
  let sum = 0;
  for (let at = 0; at < size; at++) sum += 2 * Math.log(lower[at * size + at]!);
  return sum;
}
