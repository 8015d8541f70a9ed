import { parseDuration } from '../domain/duration.ts';
import { plainDigits } from '../domain/number.ts';
import { freeWords, headerSaysAi, mayBeArm, meaningOf } from './arm-values.ts';
import { readDayCell, shortDay, unixTime } from './days.ts';
import { type Cell, isBlank, textOf } from './file/cell.ts';
import type { HeaderColumn } from './header.ts';
import { type Target, targets } from './mapping.ts';
import { nameScore, plainName } from './name-score.ts';
import { readFromTo } from './span.ts';
import { spokenOutcome, spokenReason } from './spoken.ts';
import { unitOfName } from './units.ts';

/** Of a column: what stands above it, and what stands in it. */
export interface Surveyed extends HeaderColumn {
  cells: readonly Cell[];
}

export interface ColumnGuess {
  /** By the columns' places; null: nothing that we keep. */
  targets: (Target | null)[];
  /** Columns that would do as well as the one taken for the minutes. */
  alsoMinutes: number[];
  /** Times with AI and times without, side by side. */
  wide: { withAi: number; withoutAi: number } | null;
  /** Each column is a day. */
  matrix: boolean;
}

const looked = 400;

/** What each column may be, by its name first and by what its cells look like. A person has the last word. */
export function guessColumns(columns: readonly Surveyed[]): ColumnGuess {
  const cells = columns.map((column) => column.cells.filter((cell) => !isBlank(cell)).slice(0, looked));
  const wide = wideOf(columns);
  const ofSurvey = surveyTimes(columns);
  const candidates = columns.flatMap((column, at) =>
    targets.map((target) => ({
      at,
      target,
      score:
        ofSurvey.has(at) || (wide && (at === wide.withAi || at === wide.withoutAi) && target !== 'ai')
          ? 0
          : scoreOf(column, cells[at]!, target),
    })),
  );
  const guessed: (Target | null)[] = columns.map(() => null);
  // A stable order: of two equally good columns the first, of two equally good targets the one listed first.
  for (const { at, target, score } of candidates.toSorted((one, other) => other.score - one.score)) {
    if (score < leastScore || guessed[at] !== null || guessed.includes(target)) continue;
    guessed[at] = target;
  }
  nameInTwo(columns, guessed);
  timeInTwo(columns, cells, guessed);
  pairOnly(guessed);
  return { targets: guessed, alsoMinutes: alsoMinutes(candidates, guessed, cells), wide, matrix: isMatrix(columns) };
}

const leastScore = 0.5;

/** A day and a time cannot be mistaken for anything else, whatever stands above. */
const tellingByThemselves: readonly Target[] = ['outcome', 'reworkReasons', 'day'];

function scoreOf({ name, cells: all }: Surveyed, cells: readonly Cell[], target: Target): number {
  if (target === 'ai') return armScore(name, cells, all);
  const named = nameScore(name, target);
  const fit = cells.length === 0 ? 0.5 : cells.filter((cell) => fits[target](cell)).length / cells.length;
  if (target === 'id' && named > 0)
    return cells.length === all.length && new Set(cells.map(textOf)).size === cells.length ? named : 0;
  if (target === 'taskType' && named > 0) return fit >= 0.8 && isKind(cells) ? named * 0.99 : 0;
  if (named === 0)
    return tellingByThemselves.includes(target) &&
      fit === 1 &&
      cells.length > 0 &&
      !/\d{4,}/.test(name) &&
      dayMayBe(name, target)
      ? 0.6
      : 0;
  // Just that name is believed even over cells that are wrong, so that they are told and not dropped.
  if (target === 'day' && named > 0.9 && saysDay.test(name) && cells.some((cell) => /\d/.test(textOf(cell))))
    return named * (0.6 + 0.4 * fit);
  const enough = named > 0.9 ? (needed.has(target) ? 0.05 : 0.3) : named > 0.7 ? 0.5 : 0.8;
  return fit >= enough ? named * (0.6 + 0.4 * fit) : 0;
}

/** Days that can't be read are told: dropped in silence, the day of import would stand for them. */
const saysDay = /日|date|day|datum|fecha|날짜|дата/i;
const needed: ReadonlySet<Target> = new Set(['minutes', 'day', 'contributor', 'outcome']);
const dayMayBe = (name: string, target: Target) =>
  target !== 'day' || !/出生|入职|截止|到期|birth|due|deadline|end|结束|创建|更新|updated|created/i.test(name);

const dayRules = { order: 'dmy' as const, year: 2000, offset: () => 0 };
const isDuration = (cell: Cell) =>
  typeof cell === 'string' ? durationLike(cell) : cell.kind !== 'number' || cell.as !== 'date' || cell.value < 60;
/** A bad time is still in a column of times; a day or a word is not. */
function durationLike(cell: string): boolean {
  if (readFromTo(cell) !== null) return true;
  const read = parseDuration(cell, { least: 'zero', decimalMark: 'point', hoursPerDay: 8 });
  if (read.kind !== 'unclear') return !/^20\d\d[01]\d[0-3]\d$/.test(cell);
  return read.reason === 'comma' || read.reason === 'roughly' || read.reason === 'range'
    ? !/\d{4}-\d/.test(cell)
    : false;
}
const isNumber = (cell: Cell) => /^[\d.,]+$/.test(plainDigits(textOf(cell)));
const isTime = (cell: Cell) =>
  typeof cell === 'string'
    ? /\d[:时h]\s?\d\d|\d{8}t\d{4}/i.test(cell) || /^\d{1,2}(\.\d+)?$/.test(cell.trim()) || unixTime.test(cell)
    : cell.kind !== 'number' || cell.as !== 'number' || cell.value < 24 || cell.value > 36_000;
const isDay = (cell: Cell) => {
  if (typeof cell === 'string' && /^\d{1,5}(\.\d+)?$/.test(cell)) return /^4\d{4}$/.test(cell);
  if (typeof cell !== 'string' && cell.kind === 'number' && cell.as === 'number')
    return cell.value > 36_000 && cell.value < 60_000 && Number.isInteger(cell.value);
  // Numbers of that length are as often numbers of something else.
  if (unixTime.test(textOf(cell)) || shortDay.test(textOf(cell))) return false;
  const read = readDayCell(cell, dayRules);
  return read.ok || read.problem === 'impossible_day' || read.problem === 'order';
};

const fits: Record<Target, (cell: Cell) => boolean> = {
  contributor: (cell) => textOf(cell).length <= 40,
  minutes: isDuration,
  minutesWithoutAi: isDuration,
  start: isTime,
  end: isTime,
  ai: () => false,
  outcome: (cell) => spokenOutcome(textOf(cell)) !== undefined,
  day: isDay,
  taskType: (cell) => textOf(cell).length <= 60 && /\p{L}/u.test(textOf(cell)),
  size: (cell) => isNumber(cell) && Number(textOf(cell)) >= 1 && Number(textOf(cell)) <= 5,
  reworkMinutes: isDuration,
  reworkReasons: (cell) =>
    textOf(cell)
      .split(/[;；|、]/)
      .every((word) => spokenReason(word) !== undefined),
  expectedMinutes: isDuration,
  expectedMinutesWithAi: isDuration,
  byHandMinutes: isDuration,
  id: (cell) => textOf(cell).length <= 60,
};

/** Kinds of work come again; words of one's own hardly ever do. */
function isKind(cells: readonly Cell[]): boolean {
  const different = new Set(cells.map(textOf)).size;
  return different <= 12 || different <= cells.length / 3;
}

/** Only what says AI above or within is taken for it; yes and no below any other name say nothing of AI. */
function armScore(name: string, cells: readonly Cell[], all: readonly Cell[]): number {
  const values = [...new Set(cells.map((cell) => textOf(cell).trim()))];
  const told = cells.filter((cell) => meaningOf(textOf(cell)).certain).length;
  const share = cells.length === 0 ? 0 : told / cells.length;
  const meanings = values.slice(0, 60).map(meaningOf);
  const varies = values.length > 1 || (values.length === 1 && cells.length < all.length);
  if (headerSaysAi(name)) {
    if (values.length > 60 || cells.some((cell) => textOf(cell).length > 60)) return 0;
    return share >= 0.2 || values.length <= 6 ? 0.9 + 0.1 * nameScore(name, 'ai') : 0;
  }
  if (!varies || values.length > 30 || meanings.length === 0) return 0;
  const saysAi = meanings.some((meaning) => meaning.saysAi);
  const studied = values.some((value) =>
    /^(treatment|control|treated|实验组|对照组|實驗組|對照組)$/i.test(value.trim()),
  );
  if (mayBeArm(name)) return (saysAi || studied) && share >= 0.3 ? 0.85 : 0;
  const both = new Set(meanings.map((meaning) => meaning.arm)).size > 1;
  return saysAi && both && share >= 0.8 && values.length <= 12 && !freeWords(name) ? 0.6 : 0;
}

const firstName = /^(first|given|fore) ?name$|^vorname$|^prénom$|^nombre$|^nome$|^voornaam$|^名$/i;
const lastName = /^(last|family|sur) ?name$|^surname$|^nachname$|^nom$|^apellidos?$|^cognome$|^achternaam$|^姓$/i;

/** Beside a first name, a name is the last one only. */
function nameInTwo(columns: readonly Surveyed[], guessed: (Target | null)[]): void {
  const find = (pattern: RegExp) => columns.findIndex(({ name }) => pattern.test(name.trim()));
  const [first, last] = [find(firstName), find(lastName)];
  const taken = guessed.indexOf('contributor');
  if (first < 0 || last < 0 || (taken >= 0 && taken !== first && taken !== last)) return;
  guessed[first] = 'contributor';
  guessed[last] = 'contributor';
}

/** Hours in one column, the minutes beyond them in the next: one time in two cells. */
function timeInTwo(
  columns: readonly Surveyed[],
  cells: readonly (readonly Cell[])[],
  guessed: (Target | null)[],
): void {
  const stem = (name: string) =>
    plainName(name.replace(/小时|小時|时|時|分钟|分鐘|分|hours?|hrs?|h|minutes?|mins?|m/gi, ''));
  const below = (at: number, most: number) =>
    cells[at]!.length > 0 &&
    cells[at]!.every((cell) => /^\d{1,2}$/.test(textOf(cell).trim()) && Number(textOf(cell)) < most);
  const hours = columns.findIndex(({ name }, at) => {
    const next = columns[at + 1];
    return (
      next !== undefined &&
      (unitOfName(name) === 'hours' || /(^|\s)[时時]$/.test(name)) &&
      (unitOfName(next.name) === 'minutes' || /(^|\s)分$/.test(next.name)) &&
      stem(name) === stem(next.name) &&
      below(at, 24) &&
      below(at + 1, 60)
    );
  });
  const taken = guessed.indexOf('minutes');
  if (hours < 0 || (taken >= 0 && taken !== hours && taken !== hours + 1)) return;
  guessed[hours] = 'minutes';
  guessed[hours + 1] = 'minutes';
}

/** A start without an end is a day or nothing. */
function pairOnly(guessed: (Target | null)[]): void {
  const [start, end] = [guessed.indexOf('start'), guessed.indexOf('end')];
  if (start >= 0 && end < 0) guessed[start] = guessed.includes('day') ? null : 'day';
  if (end >= 0 && start < 0) guessed[end] = null;
}

interface Candidate {
  at: number;
  target: Target;
  score: number;
}

/** Other columns as good as the one that was taken, unless they hold the same in another form. */
function alsoMinutes(
  candidates: readonly Candidate[],
  guessed: readonly (Target | null)[],
  cells: readonly (readonly Cell[])[],
): number[] {
  const taken = guessed.indexOf('minutes');
  if (taken < 0) return [];
  const score = candidates.find((one) => one.at === taken && one.target === 'minutes')!.score;
  const like = (at: number) => minutesLike(cells[taken]!, cells[at]!);
  return candidates
    .filter(
      (one) =>
        one.target === 'minutes' &&
        one.at !== taken &&
        guessed[one.at] === null &&
        one.score >= score - 0.02 &&
        !like(one.at),
    )
    .map((one) => one.at);
}

/** 01:30:00 beside 1.50: in the same proportion in every row. */
function minutesLike(one: readonly Cell[], other: readonly Cell[]): boolean {
  const of = (cell: Cell) => {
    if (typeof cell !== 'string') return cell.kind === 'number' ? cell.value : null;
    const read = parseDuration(cell.replace(/^(\d+),(\d{1,2})$/, '$1.$2'), { least: 'zero', decimalMark: 'point' });
    return read.kind === 'minutes' ? read.minutes : null;
  };
  const ratios = one.slice(0, 50).flatMap((cell, at) => {
    const [a, b] = [of(cell), other[at] === undefined ? null : of(other[at])];
    return a === null || b === null || a === 0 || b === 0 ? [] : [a / b];
  });
  const [first] = ratios;
  return (
    first !== undefined &&
    ratios.every((ratio) => Math.abs(ratio / first - 1) < 0.05) &&
    [1, 60, 1 / 60, 3_600, 1 / 3_600].some((known) => Math.abs(first / known - 1) < 0.05)
  );
}

/** What a survey's program notes of itself: how long somebody sat over the form says nothing of the work. */
function surveyTimes(columns: readonly Surveyed[]): ReadonlySet<number> {
  const has = (pattern: RegExp) => columns.some(({ name }) => pattern.test(name.trim()));
  const isSurvey =
    has(/^提交答卷时间$|^答题时长$/) || (has(/^finished$/i) && has(/^(responseid|progress|respondent id)$/i));
  const own = /^所用时间$|^答题时长$|^duration \(in seconds\)$/i;
  return new Set(isSurvey ? columns.flatMap(({ name }, at) => (own.test(name.trim()) ? [at] : [])) : []);
}

function wideOf(columns: readonly Surveyed[]): ColumnGuess['wide'] {
  const timed = columns.filter(
    ({ name }) =>
      /用时|用時|耗时|耗時|时长|時長|时间|時間|时数|時數|分钟|分鐘|小时|小時|工时|工時|minutes|mins|time|hours|duration/i.test(
        name,
      ) &&
      !/预计|預計|估|predict|expect|estimat|forecast/i.test(name) &&
      !/修改|返工|校对|校對|审核|審核|rework|review|fix/i.test(name) &&
      /ai|人工智能|大模型|gpt|手工|人工|传统|傳統|manual|by hand|traditional/i.test(name),
  );
  const without = timed.filter(
    ({ name }) =>
      meaningOf(name).arm === 'without_ai' ||
      /(不|未|没|沒|非|无|無)(使)?用|(ai|用)(之|以)?前|without|before|no[ _-]?ai|手工|人工(?!智)|传统|傳統|manual|by hand|traditional/i.test(
        name,
      ),
  );
  const withIt = timed.filter((column) => !without.includes(column));
  const [withAi, withoutAi] = [withIt[0], without[0]];
  return withAi && withoutAi ? { withAi: columns.indexOf(withAi), withoutAi: columns.indexOf(withoutAi) } : null;
}

/** One column a day: 周一 … 周日, 1 … 31, 10/1 … */
function isMatrix(columns: readonly Surveyed[]): boolean {
  const days = columns.filter(
    ({ name }) =>
      /^(周|星期|週)[一二三四五六日天]/.test(name) ||
      /^(mon|tue|wed|thu|fri|sat|sun)/i.test(name) ||
      /^\d{1,2}(日|号)?$/.test(name) ||
      /^\d{1,4}[-/月.]\d{1,2}/.test(name),
  );
  return days.length >= 5;
}
