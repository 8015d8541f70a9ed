import { useCallback, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { outbox } from '../../outbox/device-outbox.ts';
import type { BurdenBody } from '../../outbox/waiting.ts';
import {
  type BurdenItem,
  bodyOf,
  type EntryItem,
  newestFirst,
  type OwnEntry,
  waitingBurden,
  waitingEntry,
  withWaiting,
} from './items.ts';

const pageLength = 500;

interface Own {
  entries: EntryItem[];
  burdens: BurdenItem[];
  next: string | null;
  /** Only what waits on this device is shown. */
  offline: boolean;
}

/** One's own entries and burdens; every change goes through the outbox, and shows at once. */
export function useOwn() {
  const [own, setOwn] = useState<Own>();

  const load = useCallback(async () => {
    // What is being sent while we ask is in one of the two.
    const before = outbox.view().waiting;
    try {
      const [page, { burdens }] = await Promise.all([readPage(undefined), readBurdens()]);
      const waiting = [...before, ...outbox.view().waiting];
      setOwn({
        entries: withWaiting(page.entries.flatMap(asItem), waiting, waitingEntry),
        burdens: withWaiting(burdens, waiting, waitingBurden),
        next: page.next,
        offline: false,
      });
    } catch {
      const { waiting } = outbox.view();
      setOwn({
        entries: withWaiting([], waiting, waitingEntry),
        burdens: withWaiting([], waiting, waitingBurden),
        next: null,
        offline: true,
      });
    }
  }, []);
  useEffect(() => void load(), [load]);

  const more = async () => {
    if (!own?.next) return;
    const page = await readPage(own.next);
    setOwn({ ...own, entries: newestFirst([...own.entries, ...page.entries.flatMap(asItem)]), next: page.next });
  };
  const putEntry = (entry: EntryItem) => {
    const body = bodyOf(entry);
    setOwn((now) => now && { ...now, entries: replaced(now.entries, { ...entry, ...body }) });
    void outbox.put(entry.id, { kind: 'entries', body });
  };
  const putBurden = (burden: BurdenItem) => {
    const { id, ...body } = burden;
    setOwn((now) => now && { ...now, burdens: replaced(now.burdens, burden) });
    void outbox.put(id, { kind: 'burdens', body: body satisfies BurdenBody });
  };
  const remove = (id: string, kind: 'entries' | 'burdens') => {
    setOwn((now) => now && { ...now, [kind]: now[kind].filter((item) => item.id !== id) });
    void outbox.remove(id, kind, true);
  };
  return { own, load, more, putEntry, putBurden, remove };
}

const readPage = async (before: string | undefined) =>
  (await api.entries.$get({ query: { limit: String(pageLength), ...(before && { before }) } })).json();
const readBurdens = async () => (await api.burdens.$get()).json();

/** Only imports lack an outcome, and they are nobody's own. */
function asItem({ outcome, ...entry }: OwnEntry): EntryItem[] {
  return outcome === null ? [] : [{ ...entry, outcome }];
}

function replaced<Item extends { id: string; day: string }>(items: readonly Item[], item: Item): Item[] {
  return newestFirst([...items.filter(({ id }) => id !== item.id), item]);
}
