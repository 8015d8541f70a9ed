import { inOrder, type OutboxStorage, type Waiting } from './waiting.ts';

const openingPatience = 4_000;
const [waitingStore, turnStore] = ['waiting', 'turn'] as const;

interface Turn {
  page: string;
  until: number;
}

/** @throws where the browser has no IndexedDB, forbids it, or never answers. */
export async function indexedDbStorage(): Promise<OutboxStorage> {
  const db = await open();
  const change = <Result>(store: string, work: (store: IDBObjectStore, keep: (result: Result) => void) => void) =>
    new Promise<Result | undefined>((resolve, reject) => {
      let result: Result | undefined;
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
      work(transaction.objectStore(store), (kept) => {
        result = kept;
      });
    });
  return {
    persistent: true,
    all: () =>
      new Promise((resolve, reject) => {
        const request: IDBRequest<Waiting[]> = db.transaction(waitingStore).objectStore(waitingStore).getAll();
        request.onsuccess = () => resolve(inOrder(request.result));
        request.onerror = () => reject(request.error);
      }),
    update: (id, decide) =>
      change<Waiting>(waitingStore, (store, keep) => {
        const request: IDBRequest<Waiting | undefined> = store.get(id);
        request.onsuccess = () => {
          const next = decide(request.result);
          if (next) {
            store.put(next);
            keep(next);
          } else store.delete(id);
        };
      }),
    clear: async () => {
      await change(waitingStore, (store) => void store.clear());
    },
    takeTurn: async (page, until, now) => {
      const taken = await change<boolean>(turnStore, (store, keep) => {
        const request: IDBRequest<Turn | undefined> = store.get(0);
        request.onsuccess = () => {
          const turn = request.result;
          // A turn that ends far ahead was taken before the device's clock was set back.
          const others = turn && turn.page !== page && turn.until > now && turn.until - now < 120_000;
          if (!others) store.put({ page, until }, 0);
          keep(!others);
        };
      });
      return taken === true;
    },
    endTurn: async (page) => {
      await change(turnStore, (store) => {
        const request: IDBRequest<Turn | undefined> = store.get(0);
        request.onsuccess = () => {
          if (request.result?.page === page) store.delete(0);
        };
      });
    },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Some web views neither open nor refuse.
    const timer = setTimeout(() => reject(new Error('no answer')), openingPatience);
    const request = indexedDB.open('shixiao', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(waitingStore, { keyPath: 'id' });
      request.result.createObjectStore(turnStore);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}
