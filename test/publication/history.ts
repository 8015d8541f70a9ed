import { sql } from 'drizzle-orm';
import {
  addPeople,
  addTaskType,
  addTeam,
  changeWork,
  deleteWork,
  logBurden,
  logWork,
  type Person,
} from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { seeded } from '../support/random.ts';

/** One office in a database, and random acts of its people and leads. */
export interface History {
  context: TestContext;
  random: () => number;
  teams: string[];
  kinds: string[];
  people: Person[];
}

export async function newHistory(seed: number): Promise<History> {
  const context = await freshContext(`2026-${seed % 2 ? '03' : '09'}-03T09:00:00`);
  const random = seeded(seed);
  const root = await addTeam(context, 'Root');
  const teams = [];
  for (const name of ['A', 'B', 'C']) teams.push(await addTeam(context, name, root));
  const kinds = [await addTaskType(context, 'Note'), await addTaskType(context, 'Table')];
  const people = [];
  for (const [at, teamId] of teams.entries()) people.push(...(await addPeople(context, teamId, at === 2 ? 4 : 6)));
  return { context, random, teams: [root, ...teams], kinds, people };
}

const among = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

/** What contributors do between two runs: note, change, delete, add burdens. */
export async function contributorsAct({ context, random, kinds, people }: History, most = 30): Promise<void> {
  const own: string[] = [];
  for (let n = Math.floor(random() * most) + most / 2; n > 0; n--) {
    const person = among(random, people);
    const what = random();
    if (what < 0.08 && own.length > 0) await deleteWork(context, among(random, own));
    else if (what < 0.16 && own.length > 0) await changeWork(context, among(random, own), { minutes: 20 + n });
    else if (what < 0.22) await logBurden(context, person, 'filing_twice', 20 + n);
    else {
      const withAi = random() < 0.5;
      own.push(
        await logWork(context, person, {
          taskTypeId: among(random, kinds),
          arm: withAi ? 'with_ai' : 'without_ai',
          minutes: Math.round((withAi ? 24 : 36) * (0.7 + 0.6 * random())),
          size: random() < 0.7 ? 3 : 4,
          secondsToLog: 10,
          reworkReasons: random() < 0.3 ? ['wrong_figures'] : [],
          byHandMinutes: withAi && random() < 0.3 ? 40 : null,
          moreAsked: random() < 0.4 ? random() < 0.5 : null,
        }),
      );
    }
  }
}

/** Takes away all that is not released: what is left must say the same. */
export async function forgetGrounds({ context }: History): Promise<void> {
  const tables = ['late_reworks', 'entries', 'burdens', 'deletions', 'cells', 'tallies', 'usuals', 'named_reasons'];
  for (const table of [...tables, 'reading_grounds'])
    await context.writer.commit({ toSQL: () => ({ sql: `delete from ${table}`, params: [] }) });
}

/** Pieces and minutes by seat, kind and arm as the entries have them that runs have put into atoms. */
export const sumEntries = ({ context }: History, teamId: string) =>
  context.db.all<{ pieces: number; minutes: number }>(
    sql`select count(*) as pieces, sum(minutes + rework_minutes) as minutes from entries where team_id = ${teamId} and published_run is not null`,
  );
