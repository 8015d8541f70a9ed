import { bounds } from '../../db/vocabulary.ts';
import type { CrossProducts } from '../stats/least-squares.ts';
import { count, sum } from './moments.ts';
import { hasBothArms, type Person } from './people.ts';

/** Which model: the columns beside the arm. */
export interface Model {
  contributorEffects: boolean;
  size: boolean;
  expectedMinutes: boolean;
}

/** The rows' columns, all of them: constant, with AI, sizes 1–5, log expected, and log T at last. */
const constant = 0;
const withAi = 1;
const firstSize = 2;
const expected = firstSize + bounds.largestSize;
const y = expected + 1;
const width = y + 1;

/** Cross-products of every person, ready for least squares; `arm` is the column of the arm. null: this model has no such columns. */
export function design(
  people: readonly Person[],
  model: Model,
  clusterBy: 'contributor' | 'team',
): { groups: CrossProducts[]; columns: number; arm: number; absorbed: number } | null {
  const counted = people.filter((person) => piecesOf(person) > (model.contributorEffects ? 1 : 0));
  if (model.contributorEffects && !counted.some(hasBothArms)) return null;
  const sizes = model.size ? sizeColumns(counted) : [];
  if (model.size && sizes.length === 0) return null;
  const columns = [
    ...(model.contributorEffects ? [] : [constant]),
    withAi,
    ...sizes,
    ...(model.expectedMinutes ? [expected] : []),
  ];
  const groups = counted.map((person) => {
    const products = productsOf(person);
    if (model.contributorEffects) demean(products);
    return selected(
      products,
      columns,
      clusterBy === 'team' ? `team ${person.team}` : person.contributor,
      piecesOf(person),
    );
  });
  return {
    groups,
    columns: columns.length,
    arm: columns.indexOf(withAi),
    absorbed: model.contributorEffects ? counted.length : 0,
  };
}

export function piecesOf(person: Person): number {
  return count(person.withAi) + count(person.withoutAi);
}

/** One column for each size that occurs, but the usual one (or else the smallest that occurs). None where size does not vary. */
function sizeColumns(people: readonly Person[]): number[] {
  const occurring: number[] = [];
  for (let at = 0; at < bounds.largestSize; at++)
    if (people.some((person) => person.withAi.n[at]! + person.withoutAi.n[at]! > 0)) occurring.push(at);
  const usual = occurring.includes(bounds.usualSize - 1) ? bounds.usualSize - 1 : occurring[0];
  return occurring.filter((at) => at !== usual).map((at) => firstSize + at);
}

function productsOf(person: Person): number[] {
  const products = new Array<number>(width * width).fill(0);
  const add = (row: number, column: number, value: number) => {
    products[row * width + column]! += value;
    if (row !== column) products[column * width + row]! += value;
  };
  for (const [moments, rows] of [
    [person.withAi, [constant, withAi]],
    [person.withoutAi, [constant]],
  ] as const) {
    const n = count(moments);
    if (n === 0) continue;
    if (rows.length === 2) add(constant, withAi, n);
    for (const row of rows) {
      add(row, row, n);
      add(row, expected, sum(moments.x));
      add(row, y, sum(moments.y));
      for (let at = 0; at < bounds.largestSize; at++) add(row, firstSize + at, moments.n[at]!);
    }
    for (let at = 0; at < bounds.largestSize; at++) {
      add(firstSize + at, firstSize + at, moments.n[at]!);
      add(firstSize + at, expected, moments.x[at]!);
      add(firstSize + at, y, moments.y[at]!);
    }
    add(expected, expected, moments.xx);
    add(expected, y, moments.xy);
    add(y, y, moments.yy);
  }
  return products;
}

/** Takes the person's own means out of every column: Σ(z − z̄)(w − w̄) = Σzw − Σz·Σw/n. What is then only rounding is nothing. */
function demean(products: number[]): void {
  const sums = products.slice(0, width);
  const fixed: boolean[] = [];
  for (let at = 0; at < width; at++) {
    const whole = products[at * width + at]!;
    fixed.push(whole - (sums[at]! * sums[at]!) / sums[constant]! <= 1e-10 * whole);
  }
  for (let row = 0; row < width; row++)
    for (let column = 0; column < width; column++)
      if (fixed[row] || fixed[column]) products[row * width + column] = 0;
      else products[row * width + column]! -= (sums[row]! * sums[column]!) / sums[constant]!;
}

function selected(products: readonly number[], columns: readonly number[], cluster: string, n: number): CrossProducts {
  const xx: number[] = [];
  const xy: number[] = [];
  for (const row of columns) {
    for (const column of columns) xx.push(products[row * width + column]!);
    xy.push(products[row * width + y]!);
  }
  return { cluster, n, xx, xy, yy: products[y * width + y]! };
}
