import type { InferResponseType } from 'hono/client';
import type { api } from '../../api/client.ts';
import { consistent } from '../../outbox/consistent.ts';
import type { BurdenBody, EntryBody, Waiting } from '../../outbox/waiting.ts';

export type OwnEntry = InferResponseType<typeof api.entries.$get>['entries'][number];
/** `closed`: a run has taken it up, and only later rework or deleting is left; what waits on this device alone is not. */
export type EntryItem = EntryBody & { id: string; closed?: boolean };
export type BurdenItem = BurdenBody & { id: string };

/** What the server has, with what still waits on this device laid over it: an item, null for "gone", undefined for another kind. */
export function withWaiting<Item extends { id: string; day: string }>(
  stored: readonly Item[],
  waiting: readonly Waiting[],
  itemOf: (waiting: Waiting) => Item | null | undefined,
): Item[] {
  const items = new Map(stored.map((item) => [item.id, item]));
  for (const one of waiting) {
    const item = itemOf(one);
    if (item) items.set(one.id, { ...items.get(one.id), ...item });
    else if (item === null) items.delete(one.id);
  }
  return newestFirst([...items.values()]);
}

export function waitingEntry({ kind, id, body }: Waiting): EntryItem | null | undefined {
  return kind === 'entries' ? body && { ...body, id } : undefined;
}

export function waitingBurden({ kind, id, body }: Waiting): BurdenItem | null | undefined {
  return kind === 'burdens' ? body && { ...body, id } : undefined;
}

export function newestFirst<Item extends { day: string; id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) =>
    one.day === other.day ? (one.id < other.id ? 1 : -1) : one.day < other.day ? 1 : -1,
  );
}

export function bodyOf({ id: _, closed: _closed, ...body }: EntryItem): EntryBody {
  return consistent(body);
}
