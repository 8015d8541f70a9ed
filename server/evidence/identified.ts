import { concentrate } from '../stats/sparse-rows.ts';
import type { Design } from './columns.ts';

/**
 * Which columns of AI can be told from people, kinds, sizes, quarters and the columns of AI before them: by what is left of each once
 * the others are taken out (Cholesky's pivots, the columns of AI last), weighted by pieces.
 */
export function identifiedEffects(design: Design): boolean[] {
  const { columns: k, effects } = design;
  const { matrix, ridge } = concentrate(design, design.pieces);
  const own = new Float64Array(effects);
  for (let row = 0; row < design.rows; row++)
    if (design.arm[row]) own[design.ones[row * design.width]!]! += design.pieces[row]!;
  const order = Array.from({ length: k }, (_, at) => (at + effects) % k);
  const lower = new Float64Array(k * k);
  const identified: boolean[] = [];
  for (let row = 0; row < k; row++) {
    for (let column = 0; column <= row; column++) {
      let left = matrix[order[row]! * k + order[column]!]!;
      for (let at = 0; at < column; at++) left -= lower[row * k + at]! * lower[column * k + at]!;
      if (row > column) {
        lower[row * k + column] = left / lower[column * k + column]!;
        continue;
      }
      // The ridge alone leaves about its own size where nothing else is left.
      const enough = row < k - effects || left > Math.max(1e-6 * own[order[row]!]!, 20 * ridge);
      if (row >= k - effects) identified.push(enough);
      lower[row * k + row] = enough && left > 0 ? Math.sqrt(left) : Number.POSITIVE_INFINITY;
    }
  }
  return identified;
}
