import type { Question } from '../../db/vocabulary.ts';
import type { Waiting } from './waiting.ts';

export type ItemState = 'waiting' | 'failed' | 'refused' | 'sent' | 'undone';

/** Why the server takes nothing from this device: it does not know it any more, or its team is closed. */
export type Shut = 'not_joined' | 'team_closed';

/** What the pages see; a new one at every change. */
export interface OutboxView {
  waiting: readonly Waiting[];
  /** False: what waits is lost with the page. */
  persistent: boolean;
  /** The last attempt did not get through. */
  failed: boolean;
  /** What waits is kept, and sent when that has changed. */
  shut: Shut | null;
  stateOf(id: string): ItemState | undefined;
  questionsFor(id: string): readonly Question[];
}

interface Known extends Pick<OutboxView, 'waiting' | 'persistent' | 'failed' | 'shut'> {
  /** What the server took in this visit, and what it would like to know about it. */
  sent: ReadonlyMap<string, readonly Question[]>;
  undone: ReadonlySet<string>;
}

const none: readonly Question[] = [];

export function viewOf({ sent, undone, ...view }: Known): OutboxView {
  const byId = new Map(view.waiting.map((waiting) => [waiting.id, waiting]));
  return {
    ...view,
    stateOf: (id) => {
      const waiting = byId.get(id);
      if (waiting?.refusal) return 'refused';
      if (undone.has(id)) return 'undone';
      if (waiting) return view.failed || view.shut ? 'failed' : 'waiting';
      return sent.has(id) ? 'sent' : undefined;
    },
    questionsFor: (id) => sent.get(id) ?? none,
  };
}

/** While the server's page is taken over: it knows nothing of what this device holds. */
export const nothingYet = viewOf({
  waiting: [],
  persistent: true,
  failed: false,
  shut: null,
  sent: new Map(),
  undone: new Set(),
});
