import { type Window, windows } from '../../db/vocabulary.ts';
import type { Context } from '../../server/context.ts';
import { assess } from '../../server/evidence/assess.ts';
import type { Atom, BurdenAtom } from '../../server/evidence/atom.ts';
import { beforeAndAfter } from '../../server/evidence/before-after.ts';
import { assembleBoard } from '../../server/evidence/board.ts';
import { addPiece, type Cell, emptyCell, type Piece } from '../../server/evidence/cell.ts';
import { doneTwiceOf } from '../../server/evidence/done-twice.ts';
import { intervalHistory, presentableHistory } from '../../server/evidence/history.ts';
import { type PresentableEvidence, presentable, presentableBoard } from '../../server/evidence/presentable.ts';
import { typicalMinutes } from '../../server/evidence/typical-minutes.ts';
import { keptDays } from '../../server/publication/kept-days.ts';
import type { Office } from './history.ts';

/* What a reader of all boards can see, told from the tables alone: the test's own idea of scope, window and floor. */

export interface ItemRow {
  atomId: number;
  itemId: string;
  sign: number;
  contributorId: string;
  body: string;
}

export interface AtomRow {
  id: number;
  teamId: string;
  taskTypeId: string | null;
  arm: 'with_ai' | 'without_ai' | null;
  trialId: string | null;
  burden: BurdenAtom['burden'] | null;
  publishedOn: string;
  people: number;
}

/** Atoms that one team counts together, with all that it took over from pools below. */
export interface PoolRow {
  id: number;
  teamId: string;
  publishedOn: string;
  /** Whose atoms and pools it was made of. */
  units: { teamId: string; atomIds: number[] }[];
  atomIds: number[];
}

export interface Ledger {
  atoms: AtomRow[];
  items: Map<number, ItemRow[]>;
  pools: PoolRow[];
}

export async function readLedger({ db }: Context): Promise<Ledger> {
  const atoms = await db.all<AtomRow>(
    `select id, team_id as teamId, task_type_id as taskTypeId, arm, trial_id as trialId, burden, published_on as publishedOn, people from atoms order by id`,
  );
  const items = new Map<number, ItemRow[]>(atoms.map(({ id }) => [id, []]));
  for (const row of await db.all<ItemRow>(
    `select atom_id as atomId, item_id as itemId, sign, contributor_id as contributorId, body from atom_items order by atom_id, item_id, sign`,
  ))
    items.get(row.atomId)!.push(row);
  return { atoms, items, pools: await readPools(db, atoms) };
}

async function readPools(db: Context['db'], atoms: readonly AtomRow[]): Promise<PoolRow[]> {
  const pools = await db.all<Pick<PoolRow, 'id' | 'teamId' | 'publishedOn'>>(
    `select id, team_id as teamId, published_on as publishedOn from pools order by id`,
  );
  const held = await db.all<{ poolId: number; atomId: number | null; partId: number | null }>(
    `select pool_id as poolId, atom_id as atomId, null as partId from pool_atoms union all select pool_id, null, part_id from pool_parts`,
  );
  const rows = new Map<number, PoolRow>();
  for (const pool of pools) {
    const units = held.flatMap(({ poolId, atomId, partId }) => {
      if (poolId !== pool.id) return [];
      if (atomId !== null) return [{ teamId: atoms.find(({ id }) => id === atomId)!.teamId, atomIds: [atomId] }];
      const part = rows.get(partId!)!;
      return [{ teamId: part.teamId, atomIds: part.atomIds }];
    });
    rows.set(pool.id, { ...pool, units, atomIds: units.flatMap(({ atomIds }) => atomIds) });
  }
  return [...rows.values()];
}

export interface Seen {
  teamId: string;
  window: Window;
  /** In the order of ids; `publishedOn` is the day from which each counts for this team. */
  atoms: AtomRow[];
  atomIds: number[];
}

/** Which atoms each team's board of each window is made of, after publishing on this day. */
export function figuresSeen({ teams }: Office, { atoms, pools }: Ledger, now: Date, floor: number): Seen[] {
  const whole = pools.map(({ teamId, publishedOn, atomIds }) => {
    return { teamId, held: atomIds.map((id) => ({ ...atoms.find((atom) => atom.id === id)!, publishedOn })) };
  });
  const counted = [...atoms.map((atom) => ({ teamId: atom.teamId, held: [atom] })), ...whole];
  const within = (publishedOn: string, window: Window) => {
    const age = Math.round((Date.parse(now.toISOString().slice(0, 10)) - Date.parse(publishedOn)) / 86_400_000);
    return window === 'all' || age < Number(window);
  };
  return teams.flatMap(({ id }) =>
    windows.map((window) => {
      const seen = counted
        .filter(({ teamId, held }) => teamId === id && held.every(({ people }) => people >= floor))
        .flatMap(({ held }) => held.filter(({ publishedOn }) => within(publishedOn, window)))
        .sort((one, other) => one.id - other.id);
      return { teamId: id, window, atoms: seen, atomIds: seen.map((atom) => atom.id) };
    }),
  );
}

/** A decision's day as a board shows what came before and after it. */
export interface Decided {
  taskTypeId: string;
  decidedOn: string;
}

/** The board's figures from the atoms' single pieces, without the moments that publication kept. */
export function boardFromPieces(
  seen: Seen,
  { items }: Ledger,
  catalogue: readonly string[],
  floor: number,
  decisions: readonly Decided[] = [],
) {
  const work: (Atom & { taskTypeId: string })[] = [];
  const burdenAtoms: BurdenAtom[] = [];
  for (const { id, publishedOn, people, teamId: team, taskTypeId, arm, trialId, burden } of seen.atoms) {
    const rows = items.get(id)!;
    if (burden === null)
      work.push({
        id,
        publishedOn,
        people,
        team,
        taskTypeId: taskTypeId!,
        arm: arm!,
        trial: trialId !== null,
        cells: cellsOf(rows),
      });
    else {
      const minutes = rows.reduce((sum, { sign, body }) => sum + sign * JSON.parse(body).minutes, 0);
      burdenAtoms.push({ id, publishedOn, people, team, burden, minutes, cells: [] });
    }
  }
  const clusterBy = new Set(work.map(({ team }) => team)).size < 5 ? 'contributor' : 'team';
  const options = { clusterBy, floor } as const;
  const taskTypes = catalogue
    .map((id) => ({ id, atoms: work.filter(({ taskTypeId }) => taskTypeId === id) }))
    .filter((one) => one.atoms.length > 0)
    .map((one) => ({ ...one, evidence: assess(one.atoms, options), doneTwice: doneTwiceOf(one.atoms, floor) }));
  const board = presentableBoard(assembleBoard({ taskTypes, burdenAtoms, atoms: work, floor }));
  const told = taskTypes.map((one) => ({
    id: one.id,
    evidence: presentable(one.evidence),
    typicalMinutes: typicalMinutes(one.atoms, floor),
    doneTwiceShare: one.doneTwice && Math.round(one.doneTwice.share * 10) / 10,
    ...(seen.window === 'all' && { details: detailsFromPieces(one, decisions, options) }),
  }));
  return { ...board, taskTypes: told, floor };
}

/** Every day's moment from all atoms until then, and both sides of each decision, each worked out by itself. */
function detailsFromPieces(
  { id, atoms }: { id: string; atoms: readonly Atom[] },
  decisions: readonly Decided[],
  options: { clusterBy: 'contributor' | 'team'; floor: number },
) {
  const { clusterBy } = options;
  const history = [...keptDays(atoms.map(({ publishedOn }) => publishedOn))].sort().map((day) => {
    const until = atoms.filter(({ publishedOn }) => publishedOn <= day);
    const last = presentableHistory(intervalHistory(until, options)).at(-1);
    return { publishedOn: day, moment: last?.publishedOn === day ? last : null, atoms: until.length };
  });
  const sides = decisions
    .filter(({ taskTypeId }) => taskTypeId === id)
    .flatMap(({ decidedOn }) => {
      const { before, after, caution } = beforeAndAfter(atoms, decidedOn, options);
      if (before.kind !== 'estimated' || after.kind !== 'estimated') return [];
      return [{ decidedOn, before: sideOf(presentable(before)), after: sideOf(presentable(after)), caution }];
    });
  return { clusterBy, history, sides };
}

function sideOf(evidence: PresentableEvidence) {
  if (evidence.kind !== 'estimated') throw new Error('no interval');
  const { level, verdict, timeRatio, interval, peopleBand, rework } = evidence;
  return { level, verdict, timeRatio, interval, peopleBand, reworkedShare: rework.reworkedShare };
}

function cellsOf(rows: readonly ItemRow[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { contributorId, sign, body } of rows) {
    const piece: Piece = JSON.parse(body);
    const cell = cells.get(contributorId) ?? emptyCell(contributorId, piece.arm);
    cells.set(contributorId, cell);
    addPiece(cell, piece, sign === 1 ? 1 : -1);
  }
  return [...cells.values()].sort((one, other) => (one.contributor < other.contributor ? -1 : 1));
}
