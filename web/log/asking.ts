import type { Question } from '../../db/vocabulary.ts';
import { recall, remember } from '../api/remembered.ts';

/** At most one entry in three is followed by a question. */
const rest = 3;

interface Asked {
  /** Entries since the last question. */
  since: number;
  last: Question | null;
}

function asked(): Asked {
  try {
    return JSON.parse(recall('asked') ?? 'null') ?? { since: 0, last: null };
  } catch {
    return { since: 0, last: null };
  }
}

export function countEntry(): void {
  const { since, last } = asked();
  remember('asked', JSON.stringify({ since: since + 1, last }));
}

/** Of what the server would like to know, in its order: never the same twice running for a person, and rarely at all. */
export function nextToAsk(wanted: readonly Question[]): Question | null {
  const { since, last } = asked();
  if (since < rest) return null;
  return wanted.find((question) => question !== last) ?? null;
}

export function noteAsked(question: Question): void {
  remember('asked', JSON.stringify({ since: 0, last: question } satisfies Asked));
}
