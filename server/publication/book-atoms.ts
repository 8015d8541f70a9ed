import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertAtoms, lastAtomId, listKeysOfRun } from '../../db/atoms.ts';
import { isConstraint } from '../../db/failures.ts';
import { readOffice } from '../../db/office.ts';
import type { Run } from '../../db/runs.ts';
import { burdens, entries, lateReworks } from '../../db/schema/entries.ts';
import {
  giveCellKeys,
  insertCells,
  insertTallies,
  listKinds,
  nameKinds,
  nameReasons,
  readUsuals,
  storeUsuals,
} from '../../db/sums.ts';
import { listTeams, type Team } from '../../db/teams.ts';
import { dropWaiting, listTeamsWaiting, settle } from '../../db/waiting.ts';
import type { Query } from '../../db/writer.ts';
import type { Context } from '../context.ts';
import { gatherPieces } from './gather-pieces.ts';
import { keyColumns } from './key.ts';
import { surplusHash } from './keyed.ts';
import type { Piece } from './piece.ts';
import { type AtomPlan, inOrderOfPlanning, openAbove, type Placed, planTeam } from './plan.ts';
import { type SeatNumbers, seatNumbers } from './seat-numbers.ts';
import { sumsOf } from './sums.ts';

const attempts = 5;

/** Puts what waits into atoms, team by team, lowest first: one commit each, so that others get the writer in between. */
export async function bookAtoms(context: Context, runs: readonly Run[]): Promise<void> {
  const { db, writer } = context;
  await writer.commit(nameKinds(db));
  const teams = await listTeams(db);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const state: Booking = {
    runs,
    floor: (await readOffice(db)).floor,
    seats: seatNumbers(context),
    kinds: new Map((await listKinds(db)).map(({ taskTypeId, number }) => [taskTypeId, number])),
    lastId: await lastAtomId(db),
  };
  const waiting = new Set(await listTeamsWaiting(db));
  const raised = new Map<string, Placed<Piece>[]>();
  for (const team of inOrderOfPlanning(teams)) {
    const up = raised.get(team.id) ?? [];
    if (!waiting.has(team.id) && up.length === 0) continue;
    const above = openAbove(team.id, byId);
    const onward = await bookTeam(context, state, team, above, up);
    if (above !== null) raised.set(above, [...(raised.get(above) ?? []), ...onward]);
    await nextTurn();
  }
}

interface Booking {
  runs: readonly Run[];
  floor: number;
  seats: SeatNumbers;
  kinds: ReadonlyMap<string, number>;
  lastId: number;
}

/** Planned anew where somebody has deleted a piece since it was read: nothing of a stale plan is stored. */
async function bookTeam(
  context: Context,
  state: Booking,
  team: Team,
  above: string | null,
  raised: readonly Placed<Piece>[],
): Promise<readonly Placed<Piece>[]> {
  const { db, writer } = context;
  const { number } = state.runs.at(-1)!;
  for (let attempt = 1; ; attempt++) {
    const own = await gatherPieces(context, team.id, state.runs, state.seats);
    const there = attempt === 1 ? raised : await stillWaiting(context, state, raised);
    const placed = [...own.map((piece) => ({ piece, levels: 0 })), ...there];
    const made = new Set((await listKeysOfRun(db, team.id, number)).map(({ key }) => key));
    const hashes = new Map<Piece, string>();
    const hashOf = (piece: Piece) => {
      const hash = hashes.get(piece) ?? surplusHash(context, piece.id);
      hashes.set(piece, hash);
      return hash;
    };
    const planned = planTeam(team, above, placed, { floor: state.floor, hashOf, made });
    const given = state.seats.fresh(planned.atoms.flatMap(({ pieces }) => pieces.map(({ seat }) => seat)));
    try {
      await writer.commit(
        ...giveCellKeys(db, given),
        ...(await queriesOf(context, state, team.id, planned.atoms)),
        ...dropWaiting(db, lateReworks, idsOf(planned.dropped, 'rework')),
        ...dropWaiting(db, entries, idsOf(planned.dropped, 'entry')),
        ...dropWaiting(db, burdens, idsOf(planned.dropped, 'burden')),
      );
    } catch (error) {
      if (!isConstraint(error) || attempt === attempts) throw error;
      state.seats.again();
      continue;
    }
    state.seats.stored(given);
    state.lastId += planned.atoms.length;
    return planned.onward;
  }
}

async function stillWaiting(context: Context, state: Booking, raised: readonly Placed<Piece>[]) {
  const left = new Set<string>();
  for (const teamId of new Set(raised.map(({ piece }) => piece.teamId)))
    for (const { id } of await gatherPieces(context, teamId, state.runs, state.seats)) left.add(id);
  return raised.filter(({ piece }) => left.has(piece.id));
}

async function queriesOf(
  { db }: Context,
  { seats, kinds, runs, lastId }: Booking,
  teamId: string,
  atoms: readonly AtomPlan<Piece>[],
): Promise<Query[]> {
  if (atoms.length === 0) return [];
  const run = runs.at(-1)!.number;
  const known = new Map((await readUsuals(db, teamId)).map((row) => [`${row.seat} ${row.kind}`, row]));
  const changed = new Map<string, { teamId: string; seat: number; kind: number; logs: number[] }>();
  const cells = [];
  const tallies = [];
  const named = [];
  for (const [at, atom] of atoms.entries()) {
    const atomId = lastId + 1 + at;
    const sums = sumsOf(atom, {
      seatOf: seats.numberOf,
      kindOf: (taskTypeId) => kinds.get(taskTypeId)!,
      usualOf: (seat, kind) => known.get(`${seat} ${kind}`)?.logs ?? [],
    });
    for (const [key, usual] of sums.usuals) {
      known.set(key, { teamId, ...usual });
      changed.set(key, { teamId, ...usual });
    }
    cells.push(...sums.cells.map((cell) => ({ atomId, ...cell })));
    tallies.push(...sums.tallies.map((tally) => ({ atomId, ...tally })));
    for (const piece of atom.pieces)
      if (piece.sort !== 'burden')
        for (const reason of piece.reasons)
          named.push({ teamId, taskTypeId: piece.taskTypeId, reason, seat: seats.numberOf(piece.seat) });
  }
  const pieces = atoms.flatMap((atom) => atom.pieces);
  const rows = atoms.map(({ key, seats, pieces: { length } }, at) => {
    return { id: lastId + 1 + at, run, teamId, ...keyColumns(key), seats, pieces: length };
  });
  return [
    ...insertAtoms(db, rows),
    ...insertCells(db, cells),
    ...insertTallies(db, tallies),
    ...storeUsuals(db, [...changed.values()]),
    ...nameReasons(db, named),
    ...settle(db, entries, idsOf(pieces, 'entry'), run),
    ...settle(db, burdens, idsOf(pieces, 'burden'), run),
    ...settle(db, lateReworks, idsOf(pieces, 'rework'), run),
  ];
}

const idsOf = (pieces: readonly Piece[], sort: Piece['sort']) =>
  pieces.filter((piece) => piece.sort === sort).map(({ id }) => id);
