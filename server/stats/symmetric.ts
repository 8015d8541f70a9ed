/**
 * Inverse of a symmetric positive definite matrix (rows in one flat array), by Cholesky; null where a column is a combination of
 * those before it: what is left of its diagonal, after they are taken out, is below `tolerance` of what it was.
 */
export function invertSymmetric(matrix: readonly number[], size: number, tolerance = 1e-9): number[] | null {
  const lower = new Array<number>(size * size).fill(0);
  for (let column = 0; column < size; column++) {
    const whole = matrix[column * size + column]!;
    for (let row = column; row < size; row++) {
      let left = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) left -= lower[row * size + k]! * lower[column * size + k]!;
      if (row > column) lower[row * size + column] = left / lower[column * size + column]!;
      else if (whole > 0 && left > tolerance * whole) lower[row * size + column] = Math.sqrt(left);
      else return null;
    }
  }
  return inverseFrom(lower, size);
}

function inverseFrom(lower: readonly number[], size: number): number[] {
  const inverse = new Array<number>(size * size).fill(0);
  for (let unit = 0; unit < size; unit++) {
    const solution = new Array<number>(size).fill(0);
    for (let row = unit; row < size; row++) {
      let left = row === unit ? 1 : 0;
      for (let k = unit; k < row; k++) left -= lower[row * size + k]! * solution[k]!;
      solution[row] = left / lower[row * size + row]!;
    }
    for (let row = size - 1; row >= 0; row--) {
      let left = solution[row]!;
      for (let k = row + 1; k < size; k++) left -= lower[k * size + row]! * solution[k]!;
      solution[row] = left / lower[row * size + row]!;
    }
    for (let row = 0; row < size; row++) inverse[row * size + unit] = solution[row]!;
  }
  return inverse;
}
