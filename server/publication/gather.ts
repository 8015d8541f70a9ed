import type { AtomRow } from '../../db/atoms.ts';
import { readAmendedBurdens, readAmendedEntries, readPublishedDeletions } from '../../db/corrections.ts';
import type { Entry } from '../../db/entries.ts';
import { readOffice } from '../../db/office.ts';
import { readPendingBurdens, readPendingEntries } from '../../db/pending.ts';
import { listTeams } from '../../db/teams.ts';
import { type Context, today } from '../context.ts';
import type { Body, Correction, Pending } from './item.ts';
import { type Key, keyText } from './key.ts';
import { armOf, pieceOf } from './piece.ts';
import type { PlanInput } from './plan.ts';

/** All that a plan depends on, as it stands now. */
export async function gather(context: Context): Promise<PlanInput> {
  const { db } = context;
  const day = today(context);
  const { floor } = await readOffice(db);
  const teams = await listTeams(db);
  const pending = [...(await pendingEntries(context, day)), ...(await pendingBurdens(context))];
  const corrections = [...(await amended(context)), ...(await deleted(context))];
  return { floor, today: day, teams, pending, corrections };
}

async function pendingEntries({ db }: Context, day: string): Promise<Pending[]> {
  return (await readPendingEntries(db, day)).map(({ entry, returning }) => ({
    id: entry.id,
    key: keyOfEntry(entry),
    contributorId: entry.contributorId,
    revision: entry.revision,
    receivedOn: entry.receivedOn,
    body: pieceOf(entry),
    returning,
  }));
}

async function pendingBurdens({ db }: Context): Promise<Pending[]> {
  return (await readPendingBurdens(db)).map(({ burden, returning }) => ({
    id: burden.id,
    key: { kind: 'burden', teamId: burden.teamId, burden: burden.kind },
    contributorId: burden.contributorId,
    revision: burden.revision,
    receivedOn: burden.receivedOn,
    body: { minutes: burden.minutes, secondsToLog: burden.secondsToLog },
    returning,
  }));
}

async function amended({ db }: Context): Promise<Correction[]> {
  const entries = (await readAmendedEntries(db)).map(({ entry, atom, old }) =>
    amendment(entry, atom, old as Body, keyOfEntry({ ...entry, teamId: atom.teamId }), pieceOf(entry)),
  );
  const burdens = (await readAmendedBurdens(db)).map(({ burden, atom, old }) => {
    const key: Key = { kind: 'burden', teamId: atom.teamId, burden: burden.kind };
    return amendment(burden, atom, old as Body, key, { minutes: burden.minutes, secondsToLog: burden.secondsToLog });
  });
  return [...entries, ...burdens];
}

/** An item that was rolled up keeps to the parent's atoms: only what kind of work it is can move it. */
function amendment(
  item: { id: string; contributorId: string; revision: number },
  atom: AtomRow,
  old: Body,
  keyNow: Key,
  now: Body,
): Correction {
  const { id, contributorId, revision } = item;
  const key = keyOfAtom(atom);
  const what = { id, key, atomId: atom.id, contributorId, old, revision };
  return keyText(key) === keyText(keyNow) ? { ...what, kind: 'amended', now } : { ...what, kind: 'moved' };
}

async function deleted({ db }: Context): Promise<Correction[]> {
  return (await readPublishedDeletions(db)).map(({ deletion, atom, old }) => ({
    kind: 'deleted',
    id: deletion.id,
    key: keyOfAtom(atom),
    atomId: atom.id,
    contributorId: deletion.contributorId,
    old: old as Body,
  }));
}

function keyOfEntry(entry: Pick<Entry, 'teamId' | 'taskTypeId' | 'arm' | 'assignedArm' | 'trialId'>): Key {
  const { teamId, taskTypeId, trialId } = entry;
  return { kind: 'work', teamId, taskTypeId, arm: armOf(entry), trialId };
}

function keyOfAtom({ teamId, taskTypeId, arm, trialId, burden }: AtomRow): Key {
  if (burden !== null) return { kind: 'burden', teamId, burden };
  return { kind: 'work', teamId, taskTypeId: taskTypeId!, arm: arm!, trialId };
}
