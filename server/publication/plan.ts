import { type Bundle, form, formRaised } from './form.ts';
import type { Correction, Pending } from './item.ts';
import { type Key, keyText } from './key.ts';
import { depths } from './tree.ts';

/*
 * THEOREM. Any difference of published figures, over time, windows, teams and levels, rests on at least `floor` people.
 *
 * Every figure is a function of a set of whole atoms: those of some teams, published within some days, with enough people. Adding
 * and subtracting such sets leaves each atom some number of times. Let a be the latest that is left. It was formed from fresh items
 * (never published before) of at least `floor` people. No earlier atom holds a fresh item in any version, and whatever takes it back
 * or replaces it stands in a later atom, of which none is left. So nothing cancels the fresh items of a: all their people are in it.
 * It needs three things, kept here and in form.ts: an atom is never split; corrections and returning items don't count toward the
 * people; an item's retraction comes only in a later atom than the item.
 *
 * Corrections are booked whole in the atom that carries them, as accounts book a prior period's adjustment in the period in which
 * it was found. Were they netted only in those windows that also hold the original, then the figure over A and B together, less
 * that over A, less that over B, would be what one person changed.
 *
 * What an upper level sees of the teams below it is no choice of their atoms but whole pools of them: pool.ts, with a theorem of its
 * own. An atom of the upper team that holds raised items is its own in everything: such items come from three teams or more.
 */

export interface PlanInput {
  floor: number;
  /** YYYY-MM-DD. */
  today: string;
  teams: readonly { id: string; parentId: string | null }[];
  pending: readonly Pending[];
  corrections: readonly Correction[];
}

export interface AtomPlan extends Bundle {
  key: Key;
}

/** Four weeks: work that comes once a month has then had its turn to find five people in its own team. */
const daysBeforeRollUp = 28;

/** Which atoms can be published now, in an order that tells nothing of arrival or person. */
export function plan({ floor, today, teams, pending, corrections }: PlanInput): AtomPlan[] {
  const own = groupByKey(pending);
  const riding = groupByKey(corrections);
  /** What children could not publish themselves and has waited long enough, by the parent's key. */
  const raised = new Map<string, Pending[]>();
  const parents = new Map(teams.map(({ id, parentId }) => [id, parentId]));
  const keys = new Map<string, Key>();
  for (const { key } of pending) {
    keys.set(keyText(key), key);
    const parentId = parents.get(key.teamId);
    if (parentId) keys.set(keyText({ ...key, teamId: parentId }), { ...key, teamId: parentId });
  }

  const atoms: AtomPlan[] = [];
  const depth = depths(teams);
  const childrenFirst = [...keys].sort(
    ([one, { teamId }], [other, { teamId: otherTeamId }]) =>
      (depth.get(otherTeamId) ?? 0) - (depth.get(teamId) ?? 0) || compare(one, other),
  );
  for (const [text, key] of childrenFirst) {
    const mine = own.get(text) ?? [];
    const fromBelow = raised.get(text) ?? [];
    const riders = riding.get(text) ?? [];
    const bundle = (fromBelow.length > 0 && formRaised(mine, fromBelow, riders, floor)) || form(mine, riders, floor);
    if (bundle) atoms.push({ key, ...bundle });
    else {
      const parentId = parents.get(key.teamId);
      if (!parentId) continue;
      const waited = mine.filter(({ receivedOn }) => daysBetween(receivedOn, today) >= daysBeforeRollUp);
      append(raised, keyText({ ...key, teamId: parentId }), waited);
    }
  }
  return atoms.sort((one, other) => compare(keyText(one.key), keyText(other.key)));
}

function groupByKey<Item extends { key: Key }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) append(groups, keyText(item.key), [item]);
  return groups;
}

function append<Item>(groups: Map<string, Item[]>, at: string, items: readonly Item[]): void {
  const group = groups.get(at);
  if (!group) groups.set(at, [...items]);
  else for (const item of items) group.push(item);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
