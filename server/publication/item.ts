import type { Piece } from '../evidence/cell.ts';
import type { Key } from './key.ts';
import type { BurdenPiece } from './piece.ts';

export type Body = Piece | BurdenPiece;

/** An entry or burden that no atom holds at present. */
export interface Pending {
  id: string;
  key: Key;
  contributorId: string;
  revision: number;
  receivedOn: string;
  body: Body;
  /** Was published under another key, taken back there, and now returns: it rides along and counts toward nobody's floor. */
  returning: boolean;
}

/** A published item that its owner changed since, moved to another key, or deleted. `key` is that of the atom that holds it. */
export type Correction = { id: string; key: Key; atomId: number; contributorId: string; old: Body } & (
  | { kind: 'amended'; revision: number; now: Body }
  | { kind: 'moved'; revision: number }
  | { kind: 'deleted' }
);
