import { and, eq, isNull, sql } from 'drizzle-orm';
import { taskTypeNames, taskTypes } from '../../db/schema/catalogue.ts';
import { burdens, entries } from '../../db/schema/entries.ts';
import { contributors, hats } from '../../db/schema/seats.ts';
import { teams } from '../../db/schema/teams.ts';
import type { Arm, BurdenKind } from '../../db/vocabulary.ts';
import type { Context } from '../../server/context.ts';
import { today } from '../../server/context.ts';

/** Tiny builders: rows straight into the tables, each with what the test is about and nothing else to say. */

export type Person = { id: string; teamId: string };

let made = 0;

/** Ids in the order of making, so that a failing history reads the same each time. */
function newId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

export async function addTeam({ db, writer }: Context, name: string, parentId: string | null = null): Promise<string> {
  const id = newId();
  await writer.commit(db.insert(teams).values({ id, name, parentId }));
  return id;
}

export async function addTaskType({ db, writer }: Context, name: string): Promise<string> {
  const id = newId();
  await writer.commit(
    db.insert(taskTypes).values({ id, position: sql`(select count(*) from task_types)` }),
    db.insert(taskTypeNames).values({ taskTypeId: id, language: 'en', name }),
  );
  return id;
}

/** With a seat that counts from the beginning of time; `seatFrom` null: without one. */
export async function addPerson(
  context: Context,
  teamId: string,
  { seatFrom = longAgo }: { seatFrom?: string | null } = {},
): Promise<Person> {
  const { db, writer } = context;
  const id = newId();
  const hatId = seatFrom === null ? null : await hatOf(context, teamId);
  await writer.commit(db.insert(contributors).values({ id, teamId, seatFrom, hatId }));
  return { id, teamId };
}

const longAgo = '2000-01-01';

/** A team's hat that its room has confirmed, made with the first seat. */
async function hatOf({ db, writer }: Context, teamId: string): Promise<string> {
  const [known] = await db.select({ id: hats.id }).from(hats).where(eq(hats.teamId, teamId));
  if (known) return known.id;
  const id = newId();
  const hat = {
    id,
    teamId,
    kind: 'screen',
    seats: 12,
    openedOn: longAgo,
    openedBy: 'lead',
    state: 'confirmed',
  } as const;
  await writer.commit(db.insert(hats).values({ ...hat, expiresAt: `${longAgo}T00:00:00.000Z` }));
  return id;
}

/** Everybody in the team who has none yet draws a slip. */
export async function seatEverybody(context: Context, teamId: string, seatFrom = longAgo): Promise<void> {
  const { db, writer } = context;
  const hatId = await hatOf(context, teamId);
  await writer.commit(
    db
      .update(contributors)
      .set({ seatFrom, hatId })
      .where(and(eq(contributors.teamId, teamId), isNull(contributors.seatFrom))),
  );
}

export async function addPeople(context: Context, teamId: string, count: number): Promise<Person[]> {
  const people = [];
  for (let number = 0; number < count; number++) people.push(await addPerson(context, teamId));
  return people;
}

export interface Work {
  arm?: Arm;
  minutes?: number;
  trialId?: string;
  taskTypeId: string;
}

export async function logWork(
  context: Context,
  person: Person,
  { taskTypeId, arm = 'with_ai', minutes = 30, ...more }: Work & Partial<typeof entries.$inferInsert>,
): Promise<string> {
  const id = newId();
  const day = today(context);
  await context.writer.commit(
    context.db.insert(entries).values({
      id,
      contributorId: person.id,
      teamId: person.teamId,
      taskTypeId,
      arm,
      minutes,
      outcome: arm === 'with_ai' ? 'saved' : 'without_ai',
      day,
      receivedOn: day,
      ...more,
    }),
  );
  return id;
}

export async function logBurden(context: Context, person: Person, kind: BurdenKind, minutes = 60): Promise<string> {
  const id = newId();
  const day = today(context);
  await context.writer.commit(
    context.db
      .insert(burdens)
      .values({ id, contributorId: person.id, teamId: person.teamId, kind, minutes, day, receivedOn: day }),
  );
  return id;
}
