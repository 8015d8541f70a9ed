import { type AtomRow, readAtoms, type Selection } from '../../db/atoms.ts';
import type { Database } from '../../db/client.ts';
import { readMoments } from '../../db/moments.ts';
import type { Atom, BurdenAtom } from '../evidence/atom.ts';
import type { Cell } from '../evidence/cell.ts';
import type { BurdenCell } from './moments-of.ts';

export interface LoadedAtoms {
  work: readonly (Atom & { taskTypeId: string })[];
  burdens: readonly BurdenAtom[];
}

const atomsPerPage = 200;

/** The atoms behind a team's figures, whole, as evidence takes them. */
export async function loadAtoms(db: Database, teamId: string, selection: Selection): Promise<LoadedAtoms> {
  const rows = await readAtoms(db, teamId, selection);
  const work = [];
  const burdens = [];
  for (let at = 0; at < rows.length; at += atomsPerPage) {
    const page = rows.slice(at, at + atomsPerPage);
    const cells = await cellsByAtom(db, page);
    for (const row of page) {
      const own = cells.get(row.id) ?? [];
      if (row.burden === null) work.push(workAtom(row, own as Cell[]));
      else burdens.push(burdenAtom(row, own as BurdenCell[]));
    }
  }
  return { work, burdens };
}

async function cellsByAtom(db: Database, atoms: readonly AtomRow[]): Promise<Map<number, unknown[]>> {
  const cells = new Map<number, unknown[]>();
  for (const { atomId, body } of await readMoments(
    db,
    atoms.map(({ id }) => id),
  )) {
    const own = cells.get(atomId);
    if (own) own.push(body);
    else cells.set(atomId, [body]);
  }
  return cells;
}

function workAtom({ id, publishedOn, people, teamId, taskTypeId, arm, trialId }: AtomRow, cells: readonly Cell[]) {
  return { id, publishedOn, people, team: teamId, cells, taskTypeId: taskTypeId!, arm: arm!, trial: trialId !== null };
}

function burdenAtom({ id, publishedOn, people, teamId, burden }: AtomRow, cells: readonly BurdenCell[]): BurdenAtom {
  const minutes = cells.reduce((total, cell) => total + cell.minutes, 0);
  return { id, publishedOn, people, team: teamId, burden: burden!, minutes, cells };
}
