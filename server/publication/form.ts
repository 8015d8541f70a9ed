import type { Correction, Pending } from './item.ts';
import { weightOf } from './piece.ts';
import { fewestTeams, mostOfATeam } from './pool.ts';
import { Shares } from './shares.ts';

/** What one atom holds. */
export interface Bundle {
  /** Distinct contributors of its fresh items. */
  people: number;
  pending: readonly Pending[];
  corrections: readonly Correction[];
}

/** No one may carry more of an atom's minutes: a total would then be a guess at that person's. */
const mostOfAPerson = 0.4;

/**
 * All the pending items of a key as one atom, or null where its fresh items come from too few people or one person's weigh too much.
 * Riders (corrections, returning items) never hold an atom up: where they would put their owner over the share, the heaviest of
 * them wait for a further atom. Else whoever deletes a year of work would stop everybody's publication.
 */
export function form(pending: readonly Pending[], corrections: readonly Correction[], floor: number): Bundle | null {
  const fresh = pending.filter(({ returning }) => !returning);
  const weights = new Shares(mostOfAPerson);
  for (const { contributorId, body } of fresh) weights.add(contributorId, weightOf(body));
  const people = weights.owners;
  if (people < floor || weights.heaviest() !== null) return null;

  const riders = ridersByOwner(pending, corrections);
  for (const [owner, own] of riders) for (const { weight } of own) weights.add(owner, weight);
  for (let heavy = weights.heaviest(); heavy !== null; heavy = weights.heaviest()) {
    const rider = riders.get(heavy)?.pop();
    // Fresh items alone keep the share, so only a last bit of rounding can come here.
    if (!rider) break;
    weights.add(heavy, -rider.weight);
  }
  const riding = [...riders.values()].flat();
  return {
    people,
    pending: [...fresh, ...riding.flatMap((rider) => rider.pending ?? [])],
    corrections: riding.flatMap((rider) => rider.correction ?? []),
  };
}

/**
 * The same with items that were raised from teams below: an atom of the upper team only where its fresh items come from as many teams
 * as a pool's (pool.ts), the upper team's own people being one of them, and none of these teams weighs too much.
 */
export function formRaised(
  own: readonly Pending[],
  raised: readonly Pending[],
  corrections: readonly Correction[],
  floor: number,
): Bundle | null {
  const pending = [...own, ...raised];
  const teams = new Shares(mostOfATeam);
  for (const { key, body, returning } of pending) if (!returning) teams.add(key.teamId, weightOf(body));
  return teams.owners < fewestTeams || teams.heaviest() !== null ? null : form(pending, corrections, floor);
}

interface Rider {
  owner: string;
  weight: number;
  id: string;
  pending?: Pending;
  correction?: Correction;
}

/** Lightest first. */
function ridersByOwner(pending: readonly Pending[], corrections: readonly Correction[]): Map<string, Rider[]> {
  const riders: Rider[] = [];
  for (const correction of corrections) {
    const { contributorId: owner, id } = correction;
    riders.push({ owner, id, weight: weightOfCorrection(correction), correction });
  }
  for (const one of pending)
    if (one.returning) riders.push({ owner: one.contributorId, id: one.id, weight: weightOf(one.body), pending: one });
  riders.sort((one, other) => one.weight - other.weight || (one.id < other.id ? -1 : 1));
  const byOwner = new Map<string, Rider[]>();
  for (const rider of riders) {
    const own = byOwner.get(rider.owner);
    if (own) own.push(rider);
    else byOwner.set(rider.owner, [rider]);
  }
  return byOwner;
}

/** Both versions are the same piece: it counts once, as the larger. Counted twice, a team of just five could hardly ever correct. */
function weightOfCorrection(correction: Correction): number {
  const old = weightOf(correction.old);
  return correction.kind === 'amended' ? Math.max(old, weightOf(correction.now)) : old;
}
