import { inOrder, type OutboxStorage, type Waiting } from './waiting.ts';

/** For browsers that keep nothing, and where keeping failed: gone with the page, and the person is told so. */
export function memoryStorage(known: readonly Waiting[] = []): OutboxStorage {
  const kept = new Map(known.map((waiting) => [waiting.id, waiting]));
  return {
    persistent: false,
    all: async () => inOrder([...kept.values()]),
    update: async (id, change) => {
      const next = change(kept.get(id));
      if (next) kept.set(id, next);
      else kept.delete(id);
      return next;
    },
    clear: async () => kept.clear(),
    takeTurn: async () => true,
    endTurn: async () => {},
  };
}
