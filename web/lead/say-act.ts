import { nameOf } from '../board/names.ts';
import type { Words } from '../board/words.tsx';
import type { ActWords, SaidAct } from '../words/act-words.ts';
import type { Act } from './read-acts.ts';

/** The sentence for one act, with its names and days as the reader writes them. */
export function sayAct(act: Act, words: ActWords, spoken: Pick<Words, 'language' | 'task' | 'vocabulary'>): string {
  const { details } = act;
  const burdens: Record<string, string> = spoken.vocabulary.burdens;
  const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value));
  const parts: { [Part in keyof SaidAct]: string | undefined } & { by: string } = {
    by: act.by ?? words.commandLine,
    team: act.team ?? undefined,
    task: act.taskType === null ? undefined : nameOf(act.taskType, spoken.language),
    from: text(details.from),
    to: text(details.to),
    name: text(details.name),
    username: text(details.username),
    ruling: rulingOf(details.ruling, spoken.task.rulings),
    burden: details.burden === undefined ? undefined : (burdens[details.burden] ?? String(details.burden)),
    closesOn: details.closesOn === undefined ? undefined : spoken.task.day(new Date(`${details.closesOn}T00:00`)),
    file: text(details.file),
    seats: text(details.seats),
    pack: details.pack === undefined ? undefined : (words.packs[details.pack] ?? String(details.pack)),
  };
  const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return words.acts[act.action](known as unknown as SaidAct);
}

const rulingOf = (ruling: string | number | undefined, said: Words['task']['rulings']): string | undefined =>
  ruling === undefined ? undefined : (said[ruling as keyof typeof said] ?? String(ruling));
