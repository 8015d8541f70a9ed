import { knownNames } from '../name-score.ts';
import { textOf } from './cell.ts';
import { csvRows, type Delimiter, delimiters } from './csv.ts';

const looked = 60;

/** A first line that says what divides the cells, as Excel writes and obeys it: sep=; */
export function separatorLine(text: string): { delimiter: Delimiter | null; skip: number } {
  const line = /^sep=(.)(\r\n|\n|\r)/i.exec(text);
  if (!line) return { delimiter: null, skip: 0 };
  return { delimiter: delimiters.find((one) => one === line[1]) ?? null, skip: line[0].length };
}

/** The one by which most lines have the same number of cells, and that parts names which we know. A title line decides nothing. */
export function guessDelimiter(start: string): Delimiter {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function scoreOf(start: string, delimiter: Delimiter): number {
  const lengths: number[] = [];
  let names = 0;
  try {
    for (const { cells } of csvRows([start], delimiter)) {
      lengths.push(cells.length);
      if (cells.length > 1) names = Math.max(names, knownNames(cells.map(textOf)));
      if (lengths.length === looked) break;
    }
  } catch {
    if (lengths.length < 2) return 0;
  }
  // The last line may be cut.
  if (lengths.length > 3) lengths.pop();
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 1, alike = 0] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  return (alike / Math.max(1, lengths.length)) * (1 + Math.log(usual)) + names;
}
