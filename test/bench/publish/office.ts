import { sql } from 'drizzle-orm';
import { beginRunsOn, finishRun, insertRun } from '../../../db/runs.ts';
import { taskTypeNames, taskTypes } from '../../../db/schema/catalogue.ts';
import { nameKinds } from '../../../db/sums.ts';
import { insertTeam } from '../../../db/teams.ts';
import type { Query } from '../../../db/writer.ts';
import { seededRandom } from '../../../server/demo/random.ts';
import type { OpenOffice } from '../../../server/open.ts';

export interface Size {
  teams: number;
  peopleEach: number;
  /** Published before, in cells. */
  before: number;
  /** Of the running series’ readings: the last step, or one at which rows are looked at again. */
  lastStep: number;
}

const lastRunDay = '2026-10-05';
export const runMoment = '2026-11-02T12:00:00Z';
const runsBefore = 50;
const kinds = ['Note', 'Table', 'Minutes', 'Reply'];

const id = (sort: number, number: number) =>
  `00000000-0000-7000-${String(8000 + sort)}-${String(number).padStart(12, '0')}`;
export const teamId = (team: number) => id(1, team);
export const personId = (person: number) => id(2, person);
export const kindId = (kind: number) => id(3, kind);
const rootId = id(1, 999_999);

const raw = (text: string): Query => ({ toSQL: () => ({ sql: text, params: [] }) });

/** Teams below one level, everybody with a seat; what was published before lies in atoms and cells, made by SQL. */
export async function makeOffice(
  { db, writer }: OpenOffice,
  { teams, peopleEach, before, lastStep }: Size,
): Promise<void> {
  const people = teams * peopleEach;
  // What is only there to be measured need not survive a power cut.
  await writer.exclusive((own) => own.db.run(sql`pragma synchronous = off`));
  await writer.commit(
    beginRunsOn(db, '2022-09-05'),
    insertTeam(db, { id: rootId, name: 'County', parentId: null, joinCode: null }),
    ...kinds.flatMap((name, at) => [
      db.insert(taskTypes).values({ id: kindId(at), position: 1_000 + at }),
      db.insert(taskTypeNames).values({ taskTypeId: kindId(at), language: 'en' as const, name }),
    ]),
  );
  const numbered = (upTo: number) =>
    `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${upTo - 1})`;
  const idOf = (sort: number, of: string) => `'00000000-0000-7000-${8000 + sort}-' || printf('%012d', ${of})`;
  await writer.commit(
    raw(
      `insert into teams (id, parent_id, name) ${numbered(teams)} select ${idOf(1, 'i')}, '${rootId}', 'Team ' || i from n`,
    ),
    raw(`insert into hats (id, team_id, kind, seats, opened_on, opened_by, state, expires_at)
      ${numbered(teams)} select ${idOf(4, 'i')}, ${idOf(1, 'i')}, 'screen', ${peopleEach}, '2022-01-03', 'lead', 'confirmed', '2022-01-03T00:00:00Z' from n`),
    raw(`insert into contributors (id, team_id, seat_from, hat_id, cell_key)
      ${numbered(people)} select ${idOf(2, 'i')}, ${idOf(1, `i / ${peopleEach}`)}, '2022-01-03', ${idOf(4, `i / ${peopleEach}`)}, i + 1 from n`),
    nameKinds(db),
  );
  for (let run = 1; run <= runsBefore; run++) {
    const day = run === runsBefore ? lastRunDay : new Date(Date.UTC(2022, 8 + run, 5)).toISOString().slice(0, 10);
    await writer.commit(insertRun(db, { number: run, day, cutOff: day, finished: false }), finishRun(db, run));
  }
  if (before > 0) await fill({ db, writer } as OpenOffice, { teams, peopleEach, before, lastStep });
}

/** Atoms of all runs by team, kind and arm, one cell a piece; series since the year began, each with a reading. */
async function fill({ writer }: Pick<OpenOffice, 'db' | 'writer'>, { teams, peopleEach, before, lastStep }: Size) {
  const keys = kinds.length * 2;
  const atoms = teams * keys * runsBefore;
  const each = Math.max(peopleEach, Math.round(before / atoms));
  const n = (upTo: number) => `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${upTo - 1})`;
  const team = `((i / ${keys}) % ${teams})`;
  const kind = `((i % ${keys}) / 2)`;
  const arm = '(i % 2)';
  await writer.commit(
    raw(`insert into atoms (id, run, team_id, sort, task_type_id, arm, burden, key, seats, pieces, pooled)
      ${n(atoms)} select i + 1, 1 + i / ${keys * teams}, '00000000-0000-7000-8001-' || printf('%012d', ${team}), 'work',
        '00000000-0000-7000-8003-' || printf('%012d', ${kind}), iif(${arm}, 'with_ai', 'without_ai'), null,
        'work ' || ${kind} || ' ' || ${arm}, ${peopleEach}, ${each}, 1 from n`),
  );
  const perSlice = 20_000;
  for (let from = 0; from < atoms; from += perSlice) {
    const count = Math.min(perSlice, atoms - from);
    await writer.commit(
      raw(`insert into cells (atom_id, seat, kind, size, arm, quarter, pieces, minutes, squares)
        with recursive a(i) as (select ${from} union all select i + 1 from a where i < ${from + count - 1}),
          p(j) as (select 0 union all select j + 1 from p where j < ${each - 1})
        select i + 1, 1 + ${team} * ${peopleEach} + j % ${peopleEach}, 1 + ${kind}, 1 + (j / ${peopleEach}) % 5, ${arm}, 8088 + j / ${peopleEach * 5}, 1, 20 + j % 30, (20 + j % 30) * (20 + j % 30)
        from a, p where true on conflict do nothing`),
    );
  }
  const rows = kinds.length + 1;
  const of = (i: string) =>
    `iif(${i} % ${rows} = 0, null, '00000000-0000-7000-8003-' || printf('%012d', ${i} % ${rows} - 1))`;
  await writer.commit(
    raw(`insert into series (id, team_id, task_type_id, since_run, reason)
      ${n(teams * rows)} select i + 1, '00000000-0000-7000-8001-' || printf('%012d', i / ${rows}), ${of('i')}, ${runsBefore - 9}, 'year' from n`),
    raw(`insert into readings (id, series_id, run, step, word, estimate, low, high, low_open, high_open)
      select id, id, ${runsBefore}, ${lastStep}, 'too_early', 0, -0.1, 0.1, 0, 0 from series`),
    raw(`insert into reading_grounds (reading_id, dithered, half_width, centre, centre_variance, spread_squared)
      select id, 0, 0.1, 0, 0.01, 0.01 from readings`),
  );
}

/** New entries of all teams alike, old enough to close. */
export async function logEntries({ writer }: OpenOffice, { teams, peopleEach }: Size, count: number): Promise<void> {
  const random = seededRandom(1);
  const rows = Array.from({ length: count }, (_, at) => {
    const team = at % teams;
    const person = team * peopleEach + (Math.floor(at / teams) % peopleEach);
    const withAi = random.chance(0.5);
    return [
      id(5, at),
      personId(person),
      teamId(team),
      kindId(Math.floor(random.next() * kinds.length)),
      withAi ? 'with_ai' : 'without_ai',
      withAi ? 'saved' : 'without_ai',
      20 + Math.floor(random.next() * 40),
    ];
  });
  for (let at = 0; at < rows.length; at += 5_000)
    await writer.commit({
      toSQL: () => ({
        sql: `insert into entries (id, contributor_id, team_id, task_type_id, arm, outcome, minutes, day, received_on)
          select value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, '2026-10-12', '2026-10-12' from json_each(?)`,
        params: [JSON.stringify(rows.slice(at, at + 5_000))],
      }),
    });
}
