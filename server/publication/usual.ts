import { entryRule, heldMinutes, logAtUsualSize, type SizedPiece, usualMinutes } from '../domain/entry-rule.ts';

/** Log minutes × 100, size taken out, oldest first: what a usual is the median of. */
export type Logs = readonly number[];

/** A person's usual follows their latest pieces; a team's, many people's. */
const latestOwn = 15;
const latestOfTeam = 25;

const asPieces = (logs: Logs): SizedPiece[] => logs.map((log) => ({ minutes: Math.exp(log / 100), size: 3 }));
const logOf = (piece: SizedPiece) => Math.round(100 * logAtUsualSize(piece));

/**
 * Holds each piece to six times and a sixth of its own usual, from three own pieces on, before that of the team's. `own` and `team`:
 * what is known from earlier atoms. Returns whole minutes and what is known from now on. Source: EVIDENCE.md, "At entry".
 */
export function holdToUsual<Piece extends SizedPiece & { seat: string }>(
  pieces: readonly Piece[],
  { own, team }: { own: ReadonlyMap<string, Logs>; team: Logs },
): { held: Map<Piece, number>; own: Map<string, number[]>; team: number[] } {
  const ofTeam = asPieces([...team, ...pieces.map(logOf)]);
  const held = new Map<Piece, number>();
  const after = new Map<string, number[]>();
  const added: number[] = [];
  for (const piece of pieces) {
    const logs = after.get(piece.seat) ?? [...(own.get(piece.seat) ?? [])];
    const usual = usualMinutes(asPieces(logs), piece.size) ?? usualMinutes(ofTeam, piece.size, 1);
    const minutes = Math.max(1, Math.round(heldMinutes(piece.minutes, usual)));
    held.set(piece, minutes);
    const log = logOf({ minutes, size: piece.size });
    added.push(log);
    after.set(piece.seat, [...logs, log].slice(-latestOwn));
  }
  return { held, own: after, team: [...team, ...added].slice(-latestOfTeam) };
}

/** Later rework has no usual of its own: what it adds to a piece stays below what a piece is held to. */
export function holdRework(minutes: number, size: number, { own, team }: { own: Logs; team: Logs }): number {
  const usual = usualMinutes(asPieces(own), size) ?? usualMinutes(asPieces(team), size, 1);
  return Math.round(usual === null ? minutes : Math.min(minutes, entryRule.holds * usual));
}
