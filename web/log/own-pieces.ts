import type { SizedPiece } from '../../server/domain/entry-rule.ts';
import { recall, remember } from '../api/remembered.ts';
import type { Saved } from './draft.ts';

/** Enough for a usual, and little enough to keep. */
const mostPieces = 15;
const mostKinds = 40;

interface Kept extends SizedPiece {
  id: string;
}

/** Own pieces that this device logged, newest first, by kind: they never leave it from here. */
function kept(): Record<string, Kept[]> {
  try {
    return JSON.parse(recall('pieces') ?? '{}');
  } catch {
    return {};
  }
}

export function ownPieces(taskTypeId: string): readonly SizedPiece[] {
  return kept()[taskTypeId] ?? [];
}

export function keepPiece({ id, draft: { what }, minutes, size }: Saved): void {
  if (what.kind !== 'task') return;
  const { [what.id]: same = [], ...others } = without(id);
  const all = { [what.id]: [{ id, minutes, size }, ...same].slice(0, mostPieces), ...others };
  remember('pieces', JSON.stringify(Object.fromEntries(Object.entries(all).slice(0, mostKinds))));
}

export function forgetPiece(id: string): void {
  remember('pieces', JSON.stringify(without(id)));
}

function without(id: string): Record<string, Kept[]> {
  return Object.fromEntries(
    Object.entries(kept()).map(([kind, pieces]) => [kind, pieces.filter((piece) => piece.id !== id)]),
  );
}
