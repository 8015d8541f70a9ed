import { form, formRaised } from './form.ts';
import { type AtomKey, keyText } from './key.ts';
import { depths, type Node } from './tree.ts';
import { goesSideways, goesUp, hasGoneUp, sidewaysOf, triesOwnKey, type WaitingPiece } from './waiting.ts';

/*
 * THEOREM 1. Whatever is released is a function of disjoint atoms, each of at least five seats, and nothing is ever subtracted.
 *
 * A note stands in one atom at most: planning looks only at what no atom holds (entries.published_run is null), puts each piece into
 * one atom of the plan, and the commit that stores an atom marks its pieces or stores nothing (db/waiting.ts, settle). An atom is stored
 * with at least `floor` seats (form.ts, and a CHECK), and is never changed: no update names atoms, cells or tallies but for the number
 * of a seat that left. What its owner deletes later stays in its sums. All figures are sums over whole atoms (read-row.ts,
 * close-period.ts), so that a difference of two figures is a sum over whole atoms too.
 *
 * THEOREM 4 rests on the same: between two runs nothing here is called, and no answer to others looks at what waits.
 */

export interface AtomPlan<Piece> {
  teamId: string;
  key: AtomKey;
  seats: number;
  pieces: readonly Piece[];
}

/** A piece where it waits: its own team, or so many levels above it. */
export interface Placed<Piece> {
  piece: Piece;
  levels: number;
}

export interface TeamPlan<Piece> {
  atoms: AtomPlan<Piece>[];
  /** Goes to the level above, in the same run. */
  onward: Placed<Piece>[];
  /** Of a closed team with nothing open above it: deleted. */
  dropped: Piece[];
}

export interface Rules<Piece> {
  floor: number;
  /** Keyed, of a piece's id: chooses whose surplus waits. */
  hashOf: (piece: Piece) => string;
}

type Team = Node & { closedOn: string | null };

/** Lowest first, so that what goes up has its turn there in the same run; else by id. */
export function inOrderOfPlanning<T extends Node>(teams: readonly T[]): T[] {
  const depth = depths(teams);
  return [...teams].sort((one, other) => depth.get(other.id)! - depth.get(one.id)! || (one.id < other.id ? -1 : 1));
}

/** The nearest open team above. */
export function openAbove(teamId: string, teams: ReadonlyMap<string, Team>): string | null {
  const seen = new Set([teamId]);
  for (
    let at = teams.get(teamId)?.parentId ?? null;
    at !== null && !seen.has(at);
    at = teams.get(at)?.parentId ?? null
  ) {
    if (teams.get(at)?.closedOn === null) return at;
    seen.add(at);
  }
  return null;
}

/**
 * What one run publishes of what waits in a team, its own and what came up to it, in an order that tells nothing of arrival or person.
 * `made`: keys of which this run has an atom already, where it was cut off.
 */
export function planTeam<Piece extends WaitingPiece>(
  { id: teamId, closedOn }: Pick<Team, 'id' | 'closedOn'>,
  above: string | null,
  waiting: readonly Placed<Piece>[],
  { floor, hashOf, made = new Set() }: Rules<Piece> & { made?: ReadonlySet<string> },
): TeamPlan<Piece> {
  if (closedOn !== null && above === null) return { atoms: [], onward: [], dropped: waiting.map(({ piece }) => piece) };
  const isThrough = ({ piece, levels }: Placed<Piece>) =>
    above !== null && (closedOn !== null || hasGoneUp(piece, levels));
  const staying = waiting.filter((one) => !isThrough(one));
  const atoms: AtomPlan<Piece>[] = [];
  const taken = new Set<Piece>();
  const publish = (key: AtomKey, formed: ReturnType<typeof form<Piece>>) => {
    if (formed === null || made.has(keyText(key))) return;
    for (const piece of formed.pieces) taken.add(piece);
    atoms.push({ teamId, key, ...formed });
  };
  const isOwn = ({ levels }: Placed<Piece>) => levels === 0;
  const here = staying.filter((one) => isOwn(one) && triesOwnKey(one.piece) && one.piece.key.sort !== 'rework');
  for (const pieces of inKeys(
    here.map(({ piece }) => piece),
    ({ key }) => key,
  ))
    publish(pieces[0]!.key, form(pieces, floor, hashOf));

  const sideways = staying.filter(
    (one) => !taken.has(one.piece) && (!isOwn(one) || goesSideways(one.piece) || one.piece.key.sort === 'rework'),
  );
  const own = new Set(sideways.filter(isOwn).map(({ piece }) => piece));
  for (const pieces of inKeys(
    sideways.map(({ piece }) => piece),
    ({ key }) => sidewaysOf(key),
  )) {
    const mine = pieces.filter((piece) => own.has(piece));
    const all = mine.length < pieces.length ? formRaised(pieces, floor, hashOf) : null;
    publish(sidewaysOf(pieces[0]!.key), all ?? form(mine, floor, hashOf));
  }
  const left = staying.filter(({ piece }) => !taken.has(piece));
  const onward =
    above === null ? [] : [...waiting.filter(isThrough), ...left.filter(({ piece, levels }) => goesUp(piece, levels))];
  return { atoms, onward: onward.map(({ piece, levels }) => ({ piece, levels: levels + 1 })), dropped: [] };
}

/** By key, in the order of the keys' texts; pieces in the order of their ids. */
function inKeys<Piece extends WaitingPiece>(pieces: readonly Piece[], keyOf: (piece: Piece) => AtomKey): Piece[][] {
  const sorted = [...pieces].sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = [...groupBy(sorted, (piece) => keyText(keyOf(piece)))];
  return groups.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function groupBy<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}
