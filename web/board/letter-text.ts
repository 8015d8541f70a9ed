import { type BurdenKind, isForbidden } from '../../db/vocabulary.ts';
import type { MinutesRange } from '../../server/boards/told-reading.ts';
import type { Words } from './words.tsx';

export interface LetterFigures {
  burdens: readonly { burden: BurdenKind; minutes: MinutesRange }[];
  /** All of them, as it is told; null: not told. */
  total: MinutesRange | null;
  team: string;
  period: string;
  floor: number;
  lastRun: string | null;
}

/** What is forbidden first, with the rule; then what somebody merely has to stop asking for. The same figures as in the ledger. */
export function letterText(
  { burdens, total, team, period, floor, lastRun }: LetterFigures,
  { vocabulary, doing, told }: Pick<Words, 'vocabulary' | 'doing' | 'told'>,
) {
  const { letter } = doing;
  const forbidden = burdens.filter(({ burden }) => isForbidden(burden));
  const others = burdens.filter(({ burden }) => !isForbidden(burden));
  const items = [...forbidden, ...others].map(({ burden, minutes }, at) =>
    letter.item(at + 1, vocabulary.burdens[burden], told.spent(minutes), letter.asks[burden]),
  );
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  return [
    letter.title,
    letter.intro(team, told.period(period)),
    ...part(letter.forbidden, items.slice(0, forbidden.length)),
    ...part(letter.others, items.slice(forbidden.length)),
    ...(burdens.length > 1 && total !== null ? [letter.total(told.spent(total))] : []),
    letter.basis(floor, lastRun === null ? null : told.day(lastRun)),
  ].join('\n\n');
}
