import type { Cell } from '../../server/evidence/sums.ts';

/**
 * The plain fit (no seat bounded) written once more, dense and slow: a dummy column for each person, one big inverse, the kinds'
 * posterior from its precision matrix. Shares no line with the product.
 */
export function denseFit(cells: readonly Cell[]): { logRatio: number; standardError: number; degrees: number } {
  const pieces = (kind: string, arm: string) =>
    total(cells.filter((cell) => cell.kind === kind && cell.arm === arm).map((cell) => cell.pieces));
  const all = distinct(cells.map(({ kind }) => kind));
  const measured = all.filter((kind) => pieces(kind, 'with_ai') >= 2 && pieces(kind, 'without_ai') >= 2);
  const used = cells.filter(({ arm, kind }) => arm === 'without_ai' || measured.includes(kind));
  const seats = distinct(used.map(({ seat }) => seat));
  const families: (string | number)[][] = [
    used.map(({ kind }) => kind),
    used.map(({ size }) => size),
    used.map(({ quarter }) => quarter),
  ];
  const levels = families.map((values) => distinct(values).slice(1));
  const x = used.map((cell, at) => [
    ...measured.map((kind) => Number(cell.arm === 'with_ai' && cell.kind === kind)),
    ...seats.map((seat) => Number(cell.seat === seat)),
    ...levels.flatMap((family, of) => family.map((level) => Number(families[of]![at] === level))),
  ]);
  const columns = measured.length + levels.flat().length;
  const { inverse, mu } = poisson(x, used);
  const { covariance, degrees, z } = errors(used, x, inverse, mu, measured.length, columns);
  const b = effectsOf(x, used, mu, measured.length);
  return { ...ratioOf(cells, used, all, measured, b, covariance, z, mu), degrees };
}

function poisson(x: readonly number[][], cells: readonly Cell[]) {
  const k = x[0]!.length;
  const mean = total(cells.map(({ minutes }) => minutes)) / total(cells.map(({ pieces }) => pieces));
  let mu = cells.map(({ pieces, minutes }) => pieces * (0.5 * (minutes / pieces) + 0.5 * mean));
  let inverse: number[][] = [];
  for (let step = 0; step < 400; step++) {
    // Reweighted least squares on the working response, not Newton from zero.
    const gram = matrix(k, (i, j) => total(x.map((row, at) => row[i]! * row[j]! * mu[at]!)));
    const right = Array.from({ length: k }, (_, i) =>
      total(
        x.map(
          (row, at) => row[i]! * mu[at]! * (Math.log(mu[at]! / cells[at]!.pieces) + cells[at]!.minutes / mu[at]! - 1),
        ),
      ),
    );
    inverse = invert(gram);
    const b = inverse.map((row) => total(row.map((value, i) => value * right[i]!)));
    const next = x.map((row, at) => cells[at]!.pieces * Math.exp(total(row.map((value, i) => value * b[i]!))));
    const moved = Math.max(...next.map((value, at) => Math.abs(Math.log(value / mu[at]!))));
    mu = next;
    if (moved < 1e-11) break;
  }
  return { inverse: invert(matrix(k, (i, j) => total(x.map((row, at) => row[i]! * row[j]! * mu[at]!)))), mu };
}

/** Coefficients of AI from the fitted minutes: log μ is linear in the columns. */
function effectsOf(x: readonly number[][], cells: readonly Cell[], mu: readonly number[], effects: number): number[] {
  const k = x[0]!.length;
  const inverse = invert(matrix(k, (i, j) => total(x.map((row) => row[i]! * row[j]!))));
  const right = Array.from({ length: k }, (_, i) =>
    total(x.map((row, at) => row[i]! * Math.log(mu[at]! / cells[at]!.pieces))),
  );
  return inverse.slice(0, effects).map((row) => total(row.map((value, i) => value * right[i]!)));
}

function errors(
  cells: readonly Cell[],
  x: readonly number[][],
  inverse: readonly number[][],
  mu: readonly number[],
  effects: number,
  columns: number,
) {
  const own = (cell: Cell) => `${cell.seat} ${cell.arm}`;
  const groups = distinct(cells.map(own));
  const scale = new Map(
    groups.map((group) => {
      const at = cells.flatMap((cell, row) => (own(cell) === group ? [row] : []));
      return [group, total(at.map((row) => cells[row]!.minutes)) / total(at.map((row) => mu[row]!))];
    }),
  );
  const mean = cells.map((cell, at) => (mu[at]! / cell.pieces) * scale.get(own(cell))!);
  const within = cells.map(
    (cell, at) => cell.minutesSquared - 2 * mean[at]! * cell.minutes + cell.pieces * mean[at]! ** 2,
  );
  const n = total(cells.map(({ pieces }) => pieces));
  const free = (arm: string) =>
    total(cells.filter((cell) => cell.arm === arm).map(({ pieces }) => pieces)) -
    groups.filter((group) => group.endsWith(` ${arm}`)).length;
  const phi = (arm: string) =>
    total(cells.map((cell, at) => (cell.arm === arm ? within[at]! / mean[at]! ** 2 : 0))) / (free(arm) - 2);
  const spread = { with_ai: phi('with_ai'), without_ai: phi('without_ai') };
  const z = x.map((row) => inverse.slice(0, effects).map((own) => total(own.map((value, i) => value * row[i]!))));
  const first = matrix(effects, (j, l) =>
    total(
      cells.map((cell, at) => z[at]![j]! * z[at]![l]! * cell.pieces * (mu[at]! / cell.pieces) ** 2 * spread[cell.arm]),
    ),
  );
  const df = n - groups.length - (columns - effects);
  const second = Array.from({ length: effects }, (_, j) =>
    total(cells.map((_, at) => (z[at]![j]! ** 2 * within[at]! * n) / df)),
  );
  const up = second.map((value, j) => Math.sqrt(Math.max(1, value / first[j]![j]!)));
  return {
    covariance: matrix(effects, (j, l) => first[j]![l]! * up[j]! * up[l]!),
    degrees: Math.min(free('with_ai'), free('without_ai')),
    z,
  };
}

function ratioOf(
  cells: readonly Cell[],
  used: readonly Cell[],
  all: readonly string[],
  measured: readonly string[],
  b: readonly number[],
  covariance: readonly number[][],
  z: readonly number[][],
  mu: readonly number[],
) {
  const n = b.length;
  const precision = invert(covariance);
  const grid = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
  const looks = grid.map((tau, at) => {
    const marginal = invert(matrix(n, (i, j) => covariance[i]![j]! + (i === j ? tau ** 2 : 0)));
    const information = total(marginal.flat());
    const centre = total(marginal.map((row, i) => b[i]! * total(row))) / information;
    const misfit = total(
      marginal.flatMap((row, i) => row.map((value, j) => value * (b[i]! - centre) * (b[j]! - centre))),
    );
    const likelihood = 0.5 * (Math.log(determinant(marginal)) - Math.log(information) - misfit) - (tau / 0.2) ** 2 / 2;
    const spacing = (grid[Math.min(8, at + 1)]! - grid[Math.max(0, at - 1)]!) / 2;
    // Unknowns: the measured kinds' effects, then the centre.
    const posterior =
      tau === 0
        ? matrix(n + 1, () => 1 / information)
        : invert(
            matrix(n + 1, (i, j) =>
              i < n && j < n
                ? precision[i]![j]! + (i === j ? 1 / tau ** 2 : 0)
                : i === n && j === n
                  ? n / tau ** 2
                  : -1 / tau ** 2,
            ),
          );
    const response = posterior.map((row) =>
      Array.from({ length: n }, (_, j) => total(precision.map((own, i) => row[i]! * own[j]!))),
    );
    return {
      tau,
      weight: spacing * Math.exp(likelihood),
      posterior,
      response,
      mean: response.map((row) => total(row.map((value, j) => value * b[j]!))),
    };
  });
  const whole = total(looks.map(({ weight }) => weight));
  const average = (of: (look: (typeof looks)[number]) => number) =>
    total(looks.map((look) => (look.weight / whole) * of(look)));
  const place = (kind: string) => (measured.includes(kind) ? measured.indexOf(kind) : n);
  const theta = all.map((kind) => average((look) => look.mean[place(kind)]!));
  const spread = average(({ tau }) => tau ** 2);
  const minutes = all.map((kind) =>
    total(cells.filter((cell) => cell.kind === kind && cell.arm === 'with_ai').map((cell) => cell.minutes)),
  );
  const counted = all.map((kind) =>
    total(
      cells
        .filter(
          (cell) =>
            cell.kind === kind &&
            cell.arm === 'with_ai' &&
            used.some((one) => one.arm === 'with_ai' && one.seat === cell.seat),
        )
        .map((cell) => cell.minutes),
    ),
  );
  const parts = (sums: readonly number[]) => {
    const would = sums.map((sum, k) => sum * Math.exp(-theta[k]!));
    return { would: total(would), weights: would.map((value) => value / total(would)) };
  };
  const { would, weights } = parts(counted);
  const full = parts(minutes).weights;
  let variance = spread * total(weights.map((weight, k) => (full[k]! - weight) ** 2));
  all.forEach((one, k) => {
    all.forEach((other, m) => {
      const shared = average(
        (look) =>
          look.posterior[place(one)]![place(other)]! +
          (k === m && place(one) === n ? look.tau ** 2 : 0) +
          (look.mean[place(one)]! - theta[k]!) * (look.mean[place(other)]! - theta[m]!),
      );
      variance += weights[k]! * weights[m]! * shared;
    });
  });
  const follows = Array.from({ length: n }, (_, j) =>
    total(all.map((kind, k) => weights[k]! * average((look) => look.response[place(kind)]![j]!))),
  );
  const withAi = used.flatMap((cell, at) => (cell.arm === 'with_ai' ? [{ cell, at }] : []));
  const took = total(withAi.map(({ cell }) => cell.minutes));
  for (const seat of distinct(withAi.map(({ cell }) => cell.seat))) {
    const own = withAi.filter(({ cell }) => cell.seat === seat);
    const share = total(own.map(({ cell }) => cell.minutes)) / took;
    const part = total(own.map(({ at }) => mu[at]! * total(follows.map((value, j) => value * z[at]![j]!))));
    variance += 0.15 ** 2 * (share - part) ** 2;
  }
  return { logRatio: Math.log(total(counted) / would), standardError: Math.sqrt(variance) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}

function matrix(size: number, of: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => of(row, column)));
}

/** Gauss–Jordan with full rows; a column that is a combination of others gets none of the weight. */
function invert(given: readonly (readonly number[])[]): number[][] {
  const n = given.length;
  const rows = given.map((row, at) => [...row, ...row.map((_, column) => Number(at === column))]);
  const size = given.map((row, at) => Math.abs(row[at]!));
  const dropped = new Set<number>();
  for (let at = 0; at < n; at++) {
    const pivot = rows[at]![at]!;
    if (!(Math.abs(pivot) > 1e-10 * size[at]!)) {
      dropped.add(at);
      continue;
    }
    rows[at] = rows[at]!.map((value) => value / pivot);
    for (let other = 0; other < n; other++) {
      if (other === at || rows[other]![at] === 0) continue;
      const factor = rows[other]![at]!;
      rows[other] = rows[other]!.map((value, column) => value - factor * rows[at]![column]!);
    }
  }
  return rows.map((row, at) =>
    row.slice(n).map((value, column) => (dropped.has(at) || dropped.has(column) ? 0 : value)),
  );
}

function determinant(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row]);
  let product = 1;
  for (let at = 0; at < rows.length; at++) {
    product *= rows[at]![at]!;
    for (let below = at + 1; below < rows.length; below++) {
      const factor = rows[below]![at]! / rows[at]![at]!;
      rows[below] = rows[below]!.map((value, column) => value - factor * rows[at]![column]!);
    }
  }
  return product;
}
