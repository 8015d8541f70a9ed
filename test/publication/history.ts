import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { burdens, entries } from '../../db/schema/entries.ts';
import { office } from '../../db/schema/office.ts';
import { type Arm, arms, type BurdenKind } from '../../db/vocabulary.ts';
import { publish } from '../../server/publication/publish.ts';
import { changeTeam } from '../../server/teams/change-team.ts';
import {
  addPeople,
  addTaskType,
  addTeam,
  addTrial,
  changeBurden,
  changeWork,
  deleteWork,
  logBurden,
  logWork,
  type Person,
} from '../support/builders.ts';
import type { TestContext } from '../support/context.ts';

/*
 * A random history of an office: a county, three towns below it, three villages below one of them, until they are moved. Few kinds of work and few numbers of
 * minutes, so that things meet: entries go back to what they were, people dominate, keys lack one person.
 */

const pick = fc.nat({ max: 1_000 });
/** Mostly the same two kinds, so that keys fill. */
const kind = fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3, 4);
/** Mostly East. */
const team = fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6);
const minutes = fc.constantFrom(10, 20, 20, 25, 40, 300);

const crowd = fc.record({
  do: fc.constant('crowd'),
  team,
  people: fc.constantFrom(3, 4, 5, 5, 6, 6),
  kind,
  minutes,
});
/** The same in several teams at once: else hardly a key would ever fill in three of them. */
const campaign = fc.record({
  do: fc.constant('campaign'),
  teams: fc.constantFrom('towns', 'villages', 'all'),
  kind,
  minutes,
});
const move = fc.record({
  do: fc.constant('move'),
  team: fc.integer({ min: 1, max: 6 }),
  to: fc.integer({ min: 0, max: 6 }),
});
const close = fc.record({ do: fc.constant('close'), team: fc.integer({ min: 1, max: 6 }) });
const log = fc.record({ do: fc.constant('log'), person: pick, kind, minutes });
const burden = fc.record({
  do: fc.constant('burden'),
  team,
  people: fc.integer({ min: 3, max: 6 }),
  kind,
  minutes,
});
const edit = fc.record({ do: fc.constant('edit'), item: pick, kind: fc.option(kind), minutes: fc.option(minutes) });
const editBurden = fc.record({
  do: fc.constant('editBurden'),
  item: pick,
  kind: fc.option(kind),
  minutes: fc.option(minutes),
});
const remove = fc.record({ do: fc.constant('delete'), item: pick });
const join = fc.record({ do: fc.constant('join'), team });
const days = fc.record({ do: fc.constant('days'), days: fc.constantFrom(1, 1, 7, 28, 35) });
const floor = fc.record({ do: fc.constant('floor'), floor: fc.integer({ min: 5, max: 7 }) });
const publication = fc.record({ do: fc.constant('publish') });

export const histories = fc.array(
  fc.oneof(
    { arbitrary: crowd, weight: 10 },
    { arbitrary: campaign, weight: 4 },
    { arbitrary: move, weight: 2 },
    { arbitrary: close, weight: 1 },
    { arbitrary: log, weight: 4 },
    { arbitrary: burden, weight: 2 },
    { arbitrary: edit, weight: 5 },
    { arbitrary: editBurden, weight: 1 },
    { arbitrary: remove, weight: 2 },
    { arbitrary: join, weight: 1 },
    { arbitrary: days, weight: 3 },
    { arbitrary: floor, weight: 1 },
    { arbitrary: publication, weight: 6 },
  ),
  { minLength: 20, maxLength: 50, size: 'max' },
);

export type Step = typeof histories extends fc.Arbitrary<(infer One)[]> ? One : never;

interface Kind {
  taskTypeId: string;
  arm: Arm;
  trialId?: string;
}

export interface Office {
  teams: { id: string; parentId: string | null; closed: boolean }[];
  people: Person[];
  kinds: Kind[];
}

const burdenKinds: BurdenKind[] = ['proof_of_use', 'filing_twice'];

export async function openOffice(context: TestContext): Promise<Office> {
  const county = await addTeam(context, 'County');
  const east = await addTeam(context, 'East', county);
  const west = await addTeam(context, 'West', county);
  const north = await addTeam(context, 'North', county);
  const villages = [];
  for (const name of ['Village', 'Hamlet', 'Mill']) villages.push(await addTeam(context, name, east));
  const kinds: Kind[] = [];
  for (const name of ['Briefing note', 'Statistical return']) {
    const taskTypeId = await addTaskType(context, name);
    for (const arm of arms) kinds.push({ taskTypeId, arm });
  }
  const day = '2026-01-05';
  const trialId = await addTrial(context, east, kinds[0]!.taskTypeId, { opensOn: day, closesOn: day });
  kinds.push({ ...kinds[0]!, trialId });
  const teams = [
    { id: county, parentId: null, closed: false },
    ...[east, west, north].map((id) => ({ id, parentId: county, closed: false })),
    ...villages.map((id) => ({ id, parentId: east, closed: false })),
  ];
  const people = [];
  for (const { id } of teams) people.push(...(await addPeople(context, id, id === county ? 2 : 6)));
  return { teams, people, kinds };
}

export async function take(context: TestContext, { teams, people, kinds }: Office, step: Step): Promise<void> {
  const one = <T>(list: readonly T[], at: number) => list[at % list.length]!;
  const of = (team: number) => people.filter(({ teamId }) => teamId === one(teams, team).id);
  switch (step.do) {
    case 'crowd':
      for (const person of of(step.team).slice(0, step.people))
        await logWork(context, person, { ...one(kinds, step.kind), minutes: step.minutes });
      break;
    case 'campaign': {
      const places = { towns: [1, 2, 3], villages: [4, 5, 6], all: [1, 2, 3, 4, 5, 6] }[step.teams];
      for (const place of places)
        for (const person of of(place).slice(0, 5))
          await logWork(context, person, { ...one(kinds.slice(0, 4), step.kind), minutes: step.minutes });
      break;
    }
    case 'move':
      await moveTeam(context, teams, one(teams, step.team), one(teams, step.to).id);
      break;
    case 'close': {
      const team = one(teams, step.team);
      team.closed = !team.closed;
      await changeTeam(context, null, team.id, { closed: team.closed });
      break;
    }
    case 'log':
      await logWork(context, one(people, step.person), { ...one(kinds, step.kind), minutes: step.minutes });
      break;
    case 'burden':
      for (const person of of(step.team).slice(0, step.people))
        await logBurden(context, person, one(burdenKinds, step.kind), step.minutes);
      break;
    case 'edit': {
      const id = await anyId(context, entries, step.item);
      if (id === null) break;
      const kind = step.kind === null ? {} : one(kinds.slice(0, 4), step.kind);
      await changeWork(context, id, { ...kind, ...(step.minutes === null ? {} : { minutes: step.minutes }) });
      break;
    }
    case 'editBurden': {
      const id = await anyId(context, burdens, step.item);
      if (id === null) break;
      const kind = step.kind === null ? {} : { kind: one(burdenKinds, step.kind) };
      await changeBurden(context, id, { ...kind, ...(step.minutes === null ? {} : { minutes: step.minutes }) });
      break;
    }
    case 'delete': {
      const id = await anyId(context, entries, step.item);
      if (id !== null) await deleteWork(context, id);
      break;
    }
    case 'join':
      people.push(...(await addPeople(context, one(teams, step.team).id, 1)));
      break;
    case 'days':
      context.setNow(new Date(context.clock().getTime() + step.days * 86_400_000).toISOString());
      break;
    case 'floor':
      await context.writer.commit(context.db.update(office).set({ floor: step.floor }).where(eq(office.id, 1)));
      break;
    case 'publish':
      await publish(context);
  }
}

/** Where it would stand below itself it stays. */
async function moveTeam(context: TestContext, teams: Office['teams'], team: Office['teams'][number], parentId: string) {
  for (let at: string | null = parentId; at !== null; at = teams.find(({ id }) => id === at)!.parentId)
    if (at === team.id) return;
  team.parentId = parentId;
  await changeTeam(context, null, team.id, { parentId });
}

async function anyId({ db }: TestContext, table: typeof entries | typeof burdens, at: number): Promise<string | null> {
  const rows = await db.select({ id: table.id }).from(table).orderBy(table.id);
  return rows.length === 0 ? null : rows[at % rows.length]!.id;
}
