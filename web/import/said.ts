import type { Look, LookQuery, Question } from './read-file.ts';

/** What a person said about how the file is read, as the server's query has it. */
export type Said = Omit<LookQuery, 'map' | 'sheet'>;

/** A value of the column that tells of AI, with what was chosen for it. */
export type Meanings = Readonly<Record<string, string>>;

/** As in a row of CSV, since a value may hold anything. */
export const pairsOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([key, value]) => `"${`${key}=${value}`.replace(/"/g, '""')}"`).join(',');

export const asks = (look: Look, id: Question['id']): Question | undefined =>
  look.questions.find((question) => question.id === id);

/** What every value means so far: guessed where that is sure, and as chosen. */
export function meaningsOf(look: Look, chosen: Meanings): Meanings {
  const guessed = look.arms.flatMap(({ value, meaning, certain }) => (meaning && certain ? [[value, meaning]] : []));
  return { ...Object.fromEntries(guessed), ...chosen };
}
