import { sql } from 'drizzle-orm';
import { deletions, entries } from '../../db/schema/entries.ts';
import { today } from '../../server/context.ts';
import { addPeople, addTaskType, addTeam, type Person } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { seeded } from '../support/random.ts';

/** One office in a database, and random acts of its people. */
export interface History {
  context: TestContext;
  random: () => number;
  teams: string[];
  kinds: string[];
  people: Person[];
  /** Pieces so far: the same acts make the same ids. */
  made: number;
}

export async function newHistory(seed: number): Promise<History> {
  const context = await freshContext(`2026-${seed % 2 ? '03' : '09'}-03T09:00:00`);
  await quickly(context);
  const random = seeded(seed);
  const root = await addTeam(context, 'Root');
  const teams = [];
  for (const name of ['A', 'B', 'C']) teams.push(await addTeam(context, name, root));
  const kinds = [await addTaskType(context, 'Note'), await addTaskType(context, 'Table')];
  const people = [];
  for (const [at, teamId] of teams.entries()) people.push(...(await addPeople(context, teamId, at === 2 ? 4 : 6)));
  return { context, random, teams: [root, ...teams], kinds, people, made: 0 };
}

/** Nothing of these tests is to survive a power cut. */
const quickly = ({ writer }: TestContext) => writer.exclusive(({ db }) => db.run(sql`pragma synchronous = off`));

const among = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

/** What contributors do between two runs, in one commit: note pieces, and delete some. */
export async function contributorsAct(history: History, pieces: number): Promise<void> {
  const { context, random, kinds, people } = history;
  const { db, writer } = context;
  const day = today(context);
  const rows = Array.from({ length: Math.ceil(pieces * (0.5 + random())) }, () => {
    const person = among(random, people);
    const withAi = random() < 0.5;
    history.made += 1;
    return {
      id: `00000000-0000-7000-8001-${String(history.made).padStart(12, '0')}`,
      contributorId: person.id,
      teamId: person.teamId,
      taskTypeId: among(random, kinds),
      arm: withAi ? ('with_ai' as const) : ('without_ai' as const),
      outcome: withAi ? ('saved' as const) : ('without_ai' as const),
      minutes: Math.round((withAi ? 24 : 36) * (0.7 + 0.6 * random())),
      size: random() < 0.7 ? 3 : 4,
      day,
      receivedOn: day,
      secondsToLog: 10,
      reworkReasons: random() < 0.3 ? ['wrong_figures' as const] : [],
      byHandMinutes: withAi && random() < 0.3 ? 40 : null,
      moreAsked: random() < 0.4 ? random() < 0.5 : null,
    };
  });
  const gone = sql`id in (select id from entries where substr(id, -1) = ${String(Math.floor(random() * 10))})`;
  await writer.commit(
    db.insert(entries).values(rows),
    ...(random() < 0.5
      ? [
          db.insert(deletions).select(sql`select id, contributor_id from entries where ${gone}`),
          db.delete(entries).where(gone),
        ]
      : []),
  );
}

/** Takes away all that is not released: what is left must say the same. */
export async function forgetGrounds({ context }: History): Promise<void> {
  const tables = ['late_reworks', 'entries', 'burdens', 'deletions', 'cells', 'tallies', 'usuals', 'named_reasons'];
  await context.writer.commit(
    ...[...tables, 'reading_grounds'].map((table) => ({ toSQL: () => ({ sql: `delete from ${table}`, params: [] }) })),
  );
}
