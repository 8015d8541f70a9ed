import { readArm, readDay, readMinutes, readOutcome, readReasons, readSize } from './cells.ts';
import { columnNames } from './column-names.ts';
import { type Target, targets } from './mapping.ts';

/** Of a column: what stands above it, and some of what stands in it. */
export interface Column {
  name: string;
  samples: readonly string[];
}

/** What each column may be, by its name first and by what its cells look like; null: nothing that we keep. A person has the last word. */
export function guessColumns(
  columns: readonly Column[],
  { latestDay, decimalComma = false }: { latestDay: string; decimalComma?: boolean },
): (Target | null)[] {
  const fits = fitsOf(latestDay, decimalComma);
  const candidates = columns.flatMap((column, at) =>
    targets.map((target) => ({ at, target, score: scoreOf(column, target, fits[target]) })),
  );
  const guessed: (Target | null)[] = columns.map(() => null);
  // A stable order: of two equally good columns the first, of two equally good targets the one listed first.
  for (const { at, target, score } of candidates.sort((one, other) => other.score - one.score)) {
    if (score < leastScore || guessed[at] !== null || guessed.includes(target)) continue;
    guessed[at] = target;
  }
  return guessed;
}

const leastScore = 0.5;

type Fits = (cell: string) => boolean;

function fitsOf(latestDay: string, decimalComma: boolean): Record<Target, Fits> {
  const minutes: Fits = (cell) => readMinutes(cell, 'zero', decimalComma).ok;
  return {
    contributor: (cell) => cell.length <= 40,
    minutes,
    ai: (cell) => readArm(cell).ok,
    outcome: (cell) => readOutcome(cell).ok,
    day: (cell) => readDay(cell, latestDay).ok,
    taskType: (cell) => cell.length <= 60 && /\p{L}/u.test(cell),
    size: (cell) => readSize(cell, decimalComma).ok,
    reworkMinutes: minutes,
    reworkReasons: (cell) => readReasons(cell).ok,
    expectedMinutes: minutes,
    expectedMinutesWithAi: minutes,
    byHandMinutes: minutes,
    id: (cell) => cell.length <= 60,
  };
}

/** What cannot be mistaken for anything else is known by its cells alone, whatever stands above it. */
const tellingByThemselves: readonly Target[] = ['outcome', 'reworkReasons', 'day'];

function scoreOf({ name, samples }: Column, target: Target, fits: Fits): number {
  const filled = samples.filter((cell) => cell.trim() !== '');
  const fitting = filled.length === 0 ? 1 : filled.filter((cell) => fits(cell.trim())).length / filled.length;
  // One bad cell in five is a bad cell; more are another kind of column.
  if (fitting < 0.8) return 0;
  const named = nameScore(name, target);
  if (target === 'ai' && named === 0 && filled.length > 1 && filled.every((cell) => /\p{L}/u.test(cell))) return 0.6;
  if (named === 0) return tellingByThemselves.includes(target) && filled.length > 0 && fitting === 1 ? 0.6 : 0;
  return named;
}

/** 1: just that name. Less: the name holds one of ours, the more of it the better. */
function nameScore(name: string, target: Target): number {
  const own = plain(name);
  if (own === '') return 0;
  if (own === target.toLowerCase()) return 1;
  const best = namesOf[target].map((known) => {
    if (own === known) return 1;
    // A single letter or sign in common says nothing; nor does an English word that is a part of another.
    const whole = /\p{Script=Han}/u.test(known) ? own.includes(known) : ` ${own} `.includes(` ${known} `);
    return whole && known.length > 1 ? 0.5 + 0.45 * (known.length / own.length) : 0;
  });
  return Math.max(...best);
}

/** Brackets and their unit, strokes and capitals make no other name. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[()[\]【】_\-–—/:：.,，、?？!]+/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}

const namesOf = Object.fromEntries(
  targets.map((target) => {
    const [chinese, english] = columnNames[target].split('|');
    const words = [...chinese!.trim().split(/\s+/), ...english!.split(',')];
    return [target, words.map(plain)];
  }),
) as Record<Target, string[]>;
