import { type BurdenKind, isForbidden, type Window } from '../../db/vocabulary.ts';
import type { Words } from './words.tsx';

export interface LetterFigures {
  burdens: readonly { burden: BurdenKind; minutes: number }[];
  team: string;
  window: Window;
  floor: number;
  asOf: string | null;
}

/** What is forbidden first, with the rule; then what somebody merely has to stop asking for. The same figures as in the ledger. */
export function letterText(
  { burdens, team, window, floor, asOf }: LetterFigures,
  words: Pick<Words, 'board' | 'doing' | 'task'>,
) {
  const { board, doing, task } = words;
  const { letter } = doing;
  const forbidden = burdens.filter(({ burden }) => isForbidden(burden));
  const others = burdens.filter(({ burden }) => !isForbidden(burden));
  const items = [...forbidden, ...others].map(({ burden, minutes }, at) =>
    letter.item(at + 1, board.burdens[burden], board.duration(minutes, 'up'), letter.asks[burden]),
  );
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  const total = burdens.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    letter.title,
    letter.intro(team, letter.over[window]),
    ...part(letter.forbidden, items.slice(0, forbidden.length)),
    ...part(letter.others, items.slice(forbidden.length)),
    ...(burdens.length > 1 ? [letter.total(board.duration(total, 'up'))] : []),
    letter.basis(floor, asOf === null ? null : task.day(new Date(asOf))),
  ].join('\n\n');
}
