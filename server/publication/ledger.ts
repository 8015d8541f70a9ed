import { type AtomItem, insertAtomItems } from '../../db/atom-items.ts';
import { insertAtom } from '../../db/atoms.ts';
import type { Database } from '../../db/client.ts';
import { insertMoments, type MomentsRow } from '../../db/moments.ts';
import { burdens, entries } from '../../db/schema/entries.ts';
import { expectFloor, type Settled, settle, settleDeletions } from '../../db/settlement.ts';
import type { Query } from '../../db/writer.ts';
import { momentsOf } from './moments-of.ts';
import type { AtomPlan } from './plan.ts';

const rowsPerStatement = 2_000;

/** All statements that publish one planned atom; they belong into one batch. */
export function bookAtom(db: Database, id: number, publishedOn: string, floor: number, atom: AtomPlan): Query[] {
  const { key, people } = atom;
  const items = itemsOf(id, atom);
  const moments: MomentsRow[] = momentsOf(key, items).map((body) => ({
    atomId: id,
    contributorId: body.contributor,
    body,
  }));
  const of =
    key.kind === 'work'
      ? { taskTypeId: key.taskTypeId, arm: key.arm, trialId: key.trialId, burden: null }
      : { taskTypeId: null, arm: null, trialId: null, burden: key.burden };
  const table = key.kind === 'work' ? entries : burdens;
  const gone = atom.corrections.flatMap((one) => (one.kind === 'deleted' ? [{ id: one.id, from: one.atomId }] : []));
  return [
    expectFloor(db, floor),
    insertAtom(db, { id, teamId: key.teamId, ...of, publishedOn, people }),
    ...inChunks(items, (rows) => [insertAtomItems(db, rows)]),
    ...inChunks(moments, (rows) => [insertMoments(db, rows)]),
    ...inChunks(settledBy(id, atom), (rows) => settle(db, table, rows)),
    ...inChunks(gone, (rows) => settleDeletions(db, rows)),
  ];
}

export function itemsOf(atomId: number, { pending, corrections }: AtomPlan): AtomItem[] {
  const items: AtomItem[] = [];
  for (const { id, contributorId, body } of pending) items.push({ atomId, itemId: id, sign: 1, contributorId, body });
  for (const correction of corrections) {
    const { id: itemId, contributorId, old } = correction;
    items.push({ atomId, itemId, sign: -1, contributorId, body: old });
    if (correction.kind === 'amended') items.push({ atomId, itemId, sign: 1, contributorId, body: correction.now });
  }
  return items.sort((one, other) =>
    one.itemId < other.itemId ? -1 : one.itemId > other.itemId ? 1 : one.sign - other.sign,
  );
}

function settledBy(to: number, { pending, corrections }: AtomPlan): Settled[] {
  const rows: Settled[] = pending.map(({ id, revision }) => ({ id, revision, from: null, to }));
  for (const correction of corrections)
    if (correction.kind !== 'deleted') {
      const { id, revision, atomId: from } = correction;
      rows.push({ id, revision, from, to: correction.kind === 'amended' ? to : null });
    }
  return rows;
}

function inChunks<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Query[]): Query[] {
  const queries: Query[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement)
    queries.push(...write(rows.slice(at, at + rowsPerStatement)));
  return queries;
}
