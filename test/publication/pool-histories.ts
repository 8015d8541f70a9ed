import fc from 'fast-check';
import { type Arm, arms } from '../../db/vocabulary.ts';
import { type PoolPlan, planPools, type Unit } from '../../server/publication/pool.ts';

/*
 * A random office in memory: a tree that is built over, teams that publish, take back, move, close and open again, a floor that goes
 * up and down, two kinds of work that become one. Each atom's fresh items are of all its team's people.
 */

const pick = fc.nat({ max: 1_000 });
const publication = fc.record({
  do: fc.constant('publish'),
  team: pick,
  taskType: fc.constantFrom(0, 0, 0, 1),
  arm: fc.constantFrom(arms[0], arms[0], arms[0], arms[1]),
  people: fc.constantFrom(5, 5, 6, 7),
  minutes: fc.constantFrom(5, 10, 10, 10, 15, 400),
  takesBack: fc.boolean(),
});

export const histories = fc.array(
  fc.oneof(
    { arbitrary: publication, weight: 14 },
    { arbitrary: fc.record({ do: fc.constant('team'), parent: pick }), weight: 2 },
    { arbitrary: fc.record({ do: fc.constant('move'), team: pick, parent: pick }), weight: 4 },
    { arbitrary: fc.record({ do: fc.constant('close'), team: pick }), weight: 1 },
    { arbitrary: fc.record({ do: fc.constant('floor'), floor: fc.constantFrom(5, 5, 6, 7) }), weight: 1 },
    { arbitrary: fc.record({ do: fc.constant('merge') }), weight: 1 },
    { arbitrary: fc.record({ do: fc.constant('pool') }), weight: 8 },
  ),
  { minLength: 25, maxLength: 60, size: 'max' },
);

export type Step = typeof histories extends fc.Arbitrary<(infer One)[]> ? One : never;

export interface Item {
  version: string;
  sign: 1 | -1;
  team: string;
  person: string;
}

interface AtomOfHistory {
  id: number;
  teamId: string;
  taskType: number;
  arm: Arm;
  people: number;
  minutes: number;
  items: Item[];
  day: number;
}

type PoolOfHistory = PoolPlan & { day: number };

export class OfficeInMemory {
  teams: { id: string; parentId: string | null; closedOn: string | null }[] = [
    { id: 'root', parentId: null, closedOn: null },
    ...['a', 'b', 'c', 'd'].map((id) => ({ id, parentId: 'root', closedOn: null })),
    ...['e', 'f', 'g'].map((id) => ({ id, parentId: 'a', closedOn: null })),
  ];
  atoms: AtomOfHistory[] = [];
  pools: PoolOfHistory[] = [];
  floor = 5;
  merged = false;
  day = 0;

  take(step: Step): void {
    const team = (at: number) => this.teams[at % this.teams.length]!;
    this.day += 1;
    if (step.do === 'publish') this.publish(team(step.team).id, step);
    else if (step.do === 'team') {
      if (this.teams.length < 13)
        this.teams.push({ id: `t${this.teams.length}`, parentId: team(step.parent).id, closedOn: null });
    } else if (step.do === 'move') this.move(team(step.team), team(step.parent).id);
    else if (step.do === 'close')
      team(step.team).closedOn = team(step.team).closedOn === null ? String(this.day) : null;
    else if (step.do === 'floor') this.floor = step.floor;
    else if (step.do === 'merge') this.merged = !this.merged;
    else this.pool();
  }

  /** Fresh items of so many people; perhaps with everything taken back that the key's last atom had brought. */
  publish(
    teamId: string,
    atom: Pick<AtomOfHistory, 'taskType' | 'arm' | 'people' | 'minutes'> & { takesBack: boolean },
  ) {
    if (atom.people < this.floor) return;
    const { taskType, arm, people, minutes } = atom;
    const id = this.atoms.length + 1;
    const before = this.atoms.filter((one) => one.teamId === teamId && one.taskType === taskType && one.arm === arm);
    const back = atom.takesBack ? (before.at(-1)?.items.filter(({ sign }) => sign === 1) ?? []) : [];
    const fresh = Array.from({ length: people }, (_, person): Item => {
      return { version: `${id} ${person}`, sign: 1, team: teamId, person: `${teamId} ${person}` };
    });
    const items = [...fresh, ...back.map((item): Item => ({ ...item, sign: -1 }))];
    this.atoms.push({ id, teamId, taskType, arm, people, minutes, items, day: this.day });
  }

  move(team: { id: string; parentId: string | null }, parentId: string): void {
    for (let at: string | null = parentId; at !== null; at = this.teams.find(({ id }) => id === at)!.parentId)
      if (at === team.id) return;
    team.parentId = parentId;
  }

  pool(): void {
    const pooled = new Set(this.pools.flatMap(({ units }) => units.map(({ kind, id }) => `${kind} ${id}`)));
    const atoms = this.atoms
      .filter(({ people }) => people >= this.floor)
      .map(({ id, teamId, taskType, arm, minutes }): Unit => {
        return {
          kind: 'atom',
          id,
          teamId,
          minutes,
          key: { kind: 'work', taskTypeId: `${taskType}`, arm, trial: false },
        };
      });
    const pools = this.pools
      .filter((pool) => this.leastIn(pool) >= this.floor)
      .map(({ id, teamId, key, units }): Unit => {
        return { kind: 'pool', id, teamId, key, minutes: units.reduce((sum, { minutes }) => sum + minutes, 0) };
      });
    const waiting = [...atoms, ...pools].filter(({ kind, id }) => !pooled.has(`${kind} ${id}`));
    const planned = planPools({ teams: this.teams, waiting, lastPoolId: this.pools.length });
    this.pools.push(...planned.map((pool) => ({ ...pool, day: this.day })));
  }

  atomsIn({ units }: Pick<PoolPlan, 'units'>): AtomOfHistory[] {
    return units.flatMap(({ kind, id }) =>
      kind === 'atom' ? [this.atoms[id - 1]!] : this.atomsIn(this.pools[id - 1]!),
    );
  }

  leastIn(pool: PoolPlan): number {
    return Math.min(...this.atomsIn(pool).map(({ people }) => people));
  }

  /** Ids of the atoms behind each figure of this team now: by days and kinds of work, under today's floor and merging. */
  figuresOf(teamId: string): number[][] {
    const shown = [
      ...this.atoms.filter((atom) => atom.teamId === teamId).map((atom) => ({ ...atom, atoms: [atom] })),
      ...this.pools
        .filter((pool) => pool.teamId === teamId)
        .map((pool) => ({ ...this.atomsIn(pool)[0]!, day: pool.day, atoms: this.atomsIn(pool) })),
    ].filter(({ atoms }) => atoms.every(({ people }) => people >= this.floor));
    const kinds = [
      () => true,
      (taskType: number) => this.merged || taskType === 0,
      (taskType: number) => taskType === 1,
    ];
    return kinds.flatMap((isOf) =>
      [0, 10, 25].map((window) =>
        shown
          .filter(({ taskType, day }) => isOf(taskType) && (window === 0 || day > this.day - window))
          .flatMap(({ atoms }) => atoms.map(({ id }) => id)),
      ),
    );
  }
}
