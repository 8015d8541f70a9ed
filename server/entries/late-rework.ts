import { isDeepStrictEqual } from 'node:util';
import { type Entry, findEntry } from '../../db/entries.ts';
import { dropOpenRework, type LateRework, listLateReworks, putLateRework } from '../../db/late-reworks.ts';
import { bounds, reworkReasons } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import { newId } from '../access/tokens.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { type OwnEntry, ownEntry } from './own-entry.ts';

/** An entry as its owner sees it, with the rework that came after it had closed. */
export function withLateRework<One extends OwnEntry>(entry: One, late: readonly LateRework[]): One {
  const own = late.filter(({ entryId }) => entryId === entry.id);
  if (own.length === 0) return entry;
  const reasons = new Set([...entry.reworkReasons, ...own.flatMap((one) => one.reworkReasons)]);
  return {
    ...entry,
    reworkMinutes: own.reduce((sum, { minutes }) => sum + minutes, entry.reworkMinutes),
    reworkReasons: reworkReasons.filter((reason) => reasons.has(reason)),
  };
}

/**
 * What an owner may still say of an entry that has closed: that it came back. Minutes and reasons beyond what has closed are kept as a
 * row of their own, which closes a week later like any entry and then counts by itself. @throws Refusal entry_closed for anything else.
 */
export async function addLateRework(
  context: Context,
  owner: Contributor,
  id: string,
  wanted: OwnEntry,
): Promise<OwnEntry> {
  return context.writer.exclusive(async ({ db, commit }) => {
    const found = await findEntry(db, id);
    if (!found || found.contributorId !== owner.id) throw new Refusal('already_deleted');
    const late = await listLateReworks(db, [id]);
    const told = withLateRework(ownEntry(found), late);
    if (isSame(wanted, told)) return told;
    const more = moreThan(found, late, wanted);
    if (more === null) throw new Refusal('entry_closed');
    const row = { id: newId(context), entryId: id, contributorId: owner.id, teamId: found.teamId, ...more };
    const isNothing = more.minutes === 0 && more.reworkReasons.length === 0;
    await commit([isNothing ? dropOpenRework(db, id) : putLateRework(db, { ...row, receivedOn: today(context) })]);
    return withLateRework(ownEntry(found), await listLateReworks(db, [id]));
  });
}

/** null where something else is to be changed, or what has closed to be taken back. */
function moreThan(
  found: Entry,
  late: readonly LateRework[],
  wanted: OwnEntry,
): Pick<LateRework, 'minutes' | 'reworkReasons'> | null {
  const closed = withLateRework(
    ownEntry(found),
    late.filter(({ closedRun }) => closedRun !== null),
  );
  const but = { reworkMinutes: closed.reworkMinutes, reworkReasons: closed.reworkReasons };
  if (!isSame({ ...wanted, ...but }, closed)) return null;
  const minutes = wanted.reworkMinutes - closed.reworkMinutes;
  const isTakenBack = closed.reworkReasons.some((reason) => !wanted.reworkReasons.includes(reason));
  if (minutes < 0 || minutes > bounds.minutes || isTakenBack) return null;
  return { minutes, reworkReasons: wanted.reworkReasons.filter((reason) => !closed.reworkReasons.includes(reason)) };
}

/** Reasons are a set: their order says nothing. What it took to log was written once. */
function isSame(one: OwnEntry, other: OwnEntry): boolean {
  const plain = (entry: OwnEntry) => ({ ...entry, reworkReasons: [...entry.reworkReasons].sort(), secondsToLog: null });
  return isDeepStrictEqual(plain(one), plain(other));
}
