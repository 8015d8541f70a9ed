import type { Question } from '../../db/vocabulary.ts';
import type { Waiting } from './waiting.ts';

export type ItemState = 'waiting' | 'failed' | 'refused' | 'sent' | 'undone';

/** What the pages see; a new one at every change. */
export interface OutboxView {
  waiting: readonly Waiting[];
  /** False: what waits is lost with the page. */
  persistent: boolean;
  /** The last attempt did not get through. */
  failed: boolean;
  /** The server does not know this device any more: joining again sends what waits. */
  notJoined: boolean;
  stateOf(id: string): ItemState | undefined;
  questionFor(id: string): Question | null;
}

interface Known extends Pick<OutboxView, 'waiting' | 'persistent' | 'failed' | 'notJoined'> {
  /** What the server took in this visit, and what it asks about it. */
  sent: ReadonlyMap<string, Question | null>;
  undone: ReadonlySet<string>;
}

export function viewOf({ sent, undone, ...view }: Known): OutboxView {
  const byId = new Map(view.waiting.map((waiting) => [waiting.id, waiting]));
  return {
    ...view,
    stateOf: (id) => {
      const waiting = byId.get(id);
      if (waiting?.refusal) return 'refused';
      if (undone.has(id)) return 'undone';
      if (waiting) return view.failed || view.notJoined ? 'failed' : 'waiting';
      return sent.has(id) ? 'sent' : undefined;
    },
    questionFor: (id) => sent.get(id) ?? null,
  };
}

/** While the server's page is taken over: it knows nothing of what this device holds. */
export const nothingYet = viewOf({
  waiting: [],
  persistent: true,
  failed: false,
  notJoined: false,
  sent: new Map(),
  undone: new Set(),
});
