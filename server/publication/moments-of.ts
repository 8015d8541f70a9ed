import { addPiece, type Cell, emptyCell, type Piece } from '../evidence/cell.ts';
import type { Key } from './key.ts';
import type { BurdenPiece } from './piece.ts';

/** What one contributor's burdens in one atom amount to. */
export interface BurdenCell {
  contributor: string;
  minutes: number;
}

export interface SignedItem {
  contributorId: string;
  sign: 1 | -1;
  body: unknown;
}

/** One cell per contributor: the sums that evidence is computed from, so that a board never reads single pieces. */
export function momentsOf(key: Pick<Key, 'kind'>, items: readonly SignedItem[]): (Cell | BurdenCell)[] {
  return key.kind === 'work' ? workCells(items) : burdenCells(items);
}

function workCells(items: readonly SignedItem[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { contributorId, sign, body } of items) {
    const piece = body as Piece;
    const cell = cells.get(contributorId) ?? emptyCell(contributorId, piece.arm);
    cells.set(contributorId, cell);
    addPiece(cell, piece, sign);
  }
  return [...cells.values()];
}

function burdenCells(items: readonly SignedItem[]): BurdenCell[] {
  const cells = new Map<string, BurdenCell>();
  for (const { contributorId, sign, body } of items) {
    const cell = cells.get(contributorId) ?? { contributor: contributorId, minutes: 0 };
    cells.set(contributorId, cell);
    cell.minutes += sign * (body as BurdenPiece).minutes;
  }
  return [...cells.values()];
}
