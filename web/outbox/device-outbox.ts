import { useSyncExternalStore } from 'react';
import { indexedDbStorage } from './indexed-db.ts';
import { Outbox } from './outbox.ts';
import { nothingYet } from './outbox-view.ts';
import { transport } from './transport.ts';

/** This device's one outbox. It sends on opening, when the network is back, and when the page is looked at again. */
export const outbox = new Outbox(indexedDbStorage(), transport);

export function startSending(): void {
  void outbox.flush();
  addEventListener('online', () => void outbox.flush());
  addEventListener('pageshow', ({ persisted }) => persisted && void outbox.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.flush();
  });
}

export function useOutbox() {
  return useSyncExternalStore(outbox.subscribe, outbox.view, () => nothingYet);
}
