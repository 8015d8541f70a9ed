import { type AtomKey, keyText } from '../../server/publication/key.ts';
import { type AtomPlan, inOrderOfPlanning, openAbove, type Placed, planTeam } from '../../server/publication/plan.ts';
import { type PoolPlan, planPools, type Unit } from '../../server/publication/pool.ts';
import type { WaitingPiece } from '../../server/publication/waiting.ts';

/** An office without a database: what planning is given and gives, run by run. */
export interface PaperTeam {
  id: string;
  parentId: string | null;
  closedOn: string | null;
}

export interface PaperAtom extends AtomPlan<WaitingPiece> {
  id: number;
  run: number;
}

export class PaperOffice {
  readonly atoms: PaperAtom[] = [];
  readonly pools: (PoolPlan & { run: number })[] = [];
  readonly waiting: WaitingPiece[] = [];
  readonly dropped: WaitingPiece[] = [];
  readonly deleted = new Set<string>();
  runs = 0;
  #made = 0;
  readonly teams: PaperTeam[];
  readonly floor: number;

  constructor(teams: readonly Omit<PaperTeam, 'closedOn'>[], floor: number) {
    this.teams = teams.map((team) => ({ ...team, closedOn: null }));
    this.floor = floor;
  }

  log(teamId: string, seat: string, key: AtomKey): void {
    const id = String(++this.#made).padStart(6, '0');
    this.waiting.push({ id, seat: `${teamId} ${seat}`, teamId, key, waited: 0 });
  }

  /** Its owner deletes it: what waits is gone, what is published stays. */
  delete(at: number): void {
    const [gone] = this.waiting.splice(at % Math.max(1, this.waiting.length), 1);
    if (gone) this.deleted.add(gone.id);
  }

  run(): void {
    const byId = new Map(this.teams.map((team) => [team.id, team]));
    const raised = new Map<string, Placed<WaitingPiece>[]>();
    for (const team of inOrderOfPlanning(this.teams)) {
      const own = this.waiting.filter(({ teamId }) => teamId === team.id).map((piece) => ({ piece, levels: 0 }));
      const above = openAbove(team.id, byId);
      const found = planTeam(team, above, [...own, ...(raised.get(team.id) ?? [])], {
        floor: this.floor,
        hashOf: ({ id }) => String((Number(id) * 7919) % 10_007).padStart(5, '0'),
      });
      if (above !== null) raised.set(above, [...(raised.get(above) ?? []), ...found.onward]);
      for (const atom of found.atoms) this.atoms.push({ ...atom, id: this.atoms.length + 1, run: this.runs });
      for (const piece of [...found.dropped, ...found.atoms.flatMap(({ pieces }) => pieces)])
        this.waiting.splice(this.waiting.indexOf(piece), 1);
      this.dropped.push(...found.dropped);
    }
    const pooled = new Set(this.pools.flatMap(({ units }) => units.map(({ kind, id }) => `${kind} ${id}`)));
    const hasParent = ({ teamId }: { teamId: string }) => byId.get(teamId)?.parentId != null;
    const units: Unit[] = [
      ...this.atoms.map(
        ({ id, teamId, key, pieces }): Unit => ({ kind: 'atom', id, teamId, key, pieces: pieces.length }),
      ),
      ...this.pools.map(({ id, teamId, key, pieces }): Unit => ({ kind: 'pool', id, teamId, key, pieces })),
    ].filter((unit) => hasParent(unit) && !pooled.has(`${unit.kind} ${unit.id}`));
    const plans = planPools({ teams: this.teams, waiting: units, lastPoolId: this.pools.length, made: new Set() });
    this.pools.push(...plans.map((pool) => ({ ...pool, run: this.runs })));
    this.runs += 1;
    for (const [at, piece] of this.waiting.entries()) this.waiting[at] = { ...piece, waited: piece.waited + 1 };
  }

  /** What is wrong with what was published, in words; empty where theorem 1 holds. */
  faults(): string[] {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const { id, key, teamId, seats, pieces } of this.atoms) {
      const of = (pick: (piece: WaitingPiece) => string) => {
        const counts = new Map<string, number>();
        for (const piece of pieces) counts.set(pick(piece), (counts.get(pick(piece)) ?? 0) + 1);
        return counts;
      };
      const bySeat = of(({ seat }) => seat);
      if (bySeat.size < Math.max(5, this.floor)) faults.push(`atom ${id} is of ${bySeat.size} seats`);
      if (bySeat.size !== seats) faults.push(`atom ${id} says ${seats} seats`);
      const most = Math.max(...bySeat.values());
      if (most > 0.4 * pieces.length + 1e-9) faults.push(`a seat has ${most} of ${pieces.length} in atom ${id}`);
      const byTeam = of((piece) => piece.teamId);
      if ([...byTeam.keys()].some((one) => one !== teamId)) {
        if (byTeam.size < 3) faults.push(`raised atom ${id} is of ${byTeam.size} teams`);
        if (Math.max(...byTeam.values()) > 0.8 * pieces.length + 1e-9) faults.push(`a team rules raised atom ${id}`);
        if (key.sort === 'work') faults.push(`raised atom ${id} tells a kind`);
      }
      for (const piece of pieces) {
        if (seen.has(piece.id)) faults.push(`${piece.id} is in two atoms`);
        if (this.deleted.has(piece.id)) faults.push(`${piece.id} was deleted`);
        if (key.sort === 'work' && keyText(piece.key) !== keyText(key)) faults.push(`${piece.id} is of another kind`);
        seen.add(piece.id);
      }
    }
    for (const { id } of this.waiting) if (seen.has(id)) faults.push(`${id} waits and is published`);
    const counted = new Set<string>();
    for (const { id, teamId, pieces, units } of this.pools) {
      const children = new Map<string, number>();
      for (const unit of units) {
        const name = `${unit.kind} ${unit.id}`;
        if (counted.has(name)) faults.push(`${name} is in two pools`);
        counted.add(name);
        children.set(unit.teamId, (children.get(unit.teamId) ?? 0) + unit.pieces);
      }
      if (children.size < 3) faults.push(`pool ${id} of ${teamId} is of ${children.size} teams`);
      if (Math.max(...children.values()) > 0.8 * pieces + 1e-9) faults.push(`a team rules pool ${id}`);
    }
    return faults;
  }
}
