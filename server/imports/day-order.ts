import { type DayRules, orderTold, readDayCell, shortDay } from './days.ts';
import { type Cell, textOf } from './file/cell.ts';
import type { Question } from './questions.ts';
import { type Answers, type DayOrder, dayOrders } from './settings.ts';

export interface DayJudgement {
  order: DayOrder | null;
  /** `cells`: nothing rests on an order. */
  why: 'said' | 'told' | 'program' | 'cells';
  year: number | null;
  questions: Question[];
}

export interface DaysAround {
  answers: Answers;
  label: string;
  latestDay: string;
  /** What a title says of the year. */
  above: readonly string[];
  readyOrder: DayOrder | undefined;
  amPm: boolean;
}

/** Of 3/4/2025 and 25-10-01: the order that all such cells allow and that no other does, else it is asked. */
export function judgeDays(
  cells: readonly Cell[],
  { answers, label, latestDay, above, readyOrder, amPm }: DaysAround,
): DayJudgement {
  const texts = [...new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])))];
  const open = texts.filter(
    (text) => orderTold(text) !== null || shortDay.test(text) || /^\d{2}[./]\d{1,2}[./]\d{1,2}(?!\d)/.test(text.trim()),
  );
  const lacksYear = (text: string) => shortDay.test(text) || /^\s*\d{1,2}月\s*\d{1,2}/.test(text);
  const yearless = texts.filter(lacksYear).length > texts.length * 0.2;
  const lastYear = Number(latestDay.slice(0, 4)) - 1;
  const questions: Question[] = [];
  const titled = above.map((text) => /(20\d\d) ?年/.exec(text)?.[1]).find((found) => found !== undefined);
  // A title that names its year says it of every row.
  const year = answers.year ?? (yearless && titled !== undefined ? Number(titled) : null);
  if (yearless && year === null) {
    const years = [String(lastYear + 1), String(lastYear)];
    const cell = texts.find(lacksYear) ?? '';
    questions.push({
      id: 'year',
      options: years.map((value) => ({ value })),
      proposal: null,
      facts: { column: label, cell },
    });
  }
  if (answers.dayOrder) return { order: answers.dayOrder, why: 'said', year, questions };
  if (open.length === 0) return { order: null, why: 'cells', year, questions };
  // The order shows in any year, and last year's days have all been.
  const rules = (order: DayOrder): DayRules => ({ order, year: year ?? lastYear, offset: () => 0 });
  const counted = dayOrders.map((order) => ({
    order,
    good: open.filter((text) => fits(text, rules(order), latestDay)).length,
  }));
  const whole = counted.filter(({ good }) => good === open.length);
  // 10/10/2025 alone is one day in either order.
  const same =
    whole.length > 1 && open.every((text) => new Set(whole.map(({ order }) => readOr(text, rules(order)))).size === 1);
  if (whole.length === 1 || same) return { order: whole[0]!.order, why: 'told', year, questions };
  if (readyOrder && amPm && whole.some(({ order }) => order === readyOrder))
    return { order: readyOrder, why: 'program', year, questions };
  const possible = counted.filter(({ good }) => good > 0);
  const cell =
    open.find((text) => new Set(possible.map(({ order }) => readOr(text, rules(order)))).size > 1) ?? open[0]!;
  questions.push({
    id: 'day_order',
    options: possible.map(({ order }) => ({ value: order, reads: readOr(cell, rules(order)) })),
    proposal: null,
    facts: { column: label, cell },
  });
  return { order: null, why: 'cells', year, questions };
}

function fits(text: string, rules: DayRules, latestDay: string): boolean {
  const read = readDayCell(text, rules);
  return read.ok && read.day <= latestDay && Date.parse(latestDay) - Date.parse(read.day) <= 3_660 * 86_400_000;
}

function readOr(text: string, rules: DayRules): string {
  const read = readDayCell(text, rules);
  return read.ok ? read.day : '–';
}

export const hasAmPm = (cells: readonly Cell[]): boolean => cells.some((cell) => /\d ?[ap]m\b/i.test(textOf(cell)));
