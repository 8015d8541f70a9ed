import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';

const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url));

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-upgrade-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The migrations as an earlier version of the program had them: until the one named. */
function migrationsUntil(tag: string): string {
  const folder = join(scratch(), 'migrations');
  cpSync(migrations, folder, { recursive: true });
  const path = join(folder, 'meta/_journal.json');
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(path, 'utf8'));
  const at = journal.entries.findIndex((entry) => entry.tag === tag);
  expect(at).toBeGreaterThanOrEqual(0);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at + 1) }));
  return folder;
}

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

test('teams with people in them keep both when guidance comes, and theirs is closed', async () => {
  const connection = await connect({ url: `file:${join(scratch(), 'shixiao.db')}` });
  onTestFinished(() => connection.close());
  const { client } = connection;
  await migrate(connection, migrationsUntil('0000_entries_and_atoms'));
  await client.execute({ sql: "insert into teams (id, name) values (?, 'Parent')", args: [id(1)] });
  await client.execute({
    sql: "insert into teams (id, parent_id, name, join_code) values (?, ?, 'Child', 'abcdefghijklmnopqrst')",
    args: [id(2), id(1)],
  });
  await client.execute({ sql: 'insert into contributors (id, team_id) values (?, ?)', args: [id(3), id(2)] });

  await migrate(connection);
  const { rows } = await client.execute('select name, join_code, open_guidance from teams order by name');
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { name: 'Child', join_code: 'abcdefghijklmnopqrst', open_guidance: 0 },
    { name: 'Parent', join_code: null, open_guidance: 0 },
  ]);
  expect((await client.execute('select team_id from contributors')).rows[0]!.team_id).toBe(id(2));
  expect((await client.execute('pragma foreign_key_check')).rows).toEqual([]);
  await expect(client.execute('update teams set open_guidance = 2')).rejects.toThrow(/teams_open_guidance_flag/);
});

test('a catalogue keeps its names when cautions and merging come, and merges only into another kind', async () => {
  const connection = await connect({ url: `file:${join(scratch(), 'shixiao.db')}` });
  onTestFinished(() => connection.close());
  const { client } = connection;
  await migrate(connection, migrationsUntil('0001_guidance_and_feedback'));
  await client.execute({ sql: 'insert into task_types (id, position) values (?, 0), (?, 1)', args: [id(1), id(2)] });
  await client.execute({
    sql: "insert into task_type_names (task_type_id, language, name) values (?, 'en', 'Minutes')",
    args: [id(1)],
  });

  await migrate(connection);
  const { rows } = await client.execute('select name, caution from task_type_names');
  expect(rows.map((row) => ({ ...row }))).toEqual([{ name: 'Minutes', caution: '' }]);
  await client.execute({ sql: 'update task_types set merged_into = ? where id = ?', args: [id(2), id(1)] });
  await expect(
    client.execute({ sql: 'update task_types set merged_into = id where id = ?', args: [id(2)] }),
  ).rejects.toThrow(/task_types_not_into_itself/);
  await expect(
    client.execute({ sql: 'update task_types set merged_into = ? where id = ?', args: [id(3), id(2)] }),
  ).rejects.toThrow(/FOREIGN KEY/);
  await expect(client.execute("update task_type_names set caution = printf('%121s', '')")).rejects.toThrow(
    /caution_length/,
  );
});

test('what was imported as entries of made-up people becomes records; what people logged stays', async () => {
  const connection = await connect({ url: `file:${join(scratch(), 'shixiao.db')}` });
  onTestFinished(() => connection.close());
  const { client } = connection;
  await migrate(connection, migrationsUntil('0004_seats_that_wait_for_the_room'));
  const made = '00000000-0000-8000-8000-000000000009';
  const row = '00000000-0000-8000-8000-000000000010';
  const run = (sql: string, ...args: string[]) => client.execute({ sql, args });
  await run("insert into teams (id, name) values (?, 'Team')", id(1));
  await run('insert into task_types (id, position) values (?, 0)', id(2));
  await run('insert into contributors (id, team_id) values (?, ?), (?, ?)', id(3), id(1), made, id(1));
  const trial = 'insert into trials (id, team_id, task_type_id, opens_on, closes_on, imported)';
  await run(`${trial} values (?, ?, ?, '2026-01-01', '2026-01-02', 1)`, id(4), id(1), id(2));
  const entry =
    'insert into entries (id, contributor_id, team_id, task_type_id, trial_id, day, arm, minutes, rework_minutes, received_on)';
  await run(
    `${entry} values (?, ?, ?, ?, ?, '2026-01-01', 'with_ai', 30, 5, '2026-01-02')`,
    row,
    made,
    id(1),
    id(2),
    id(4),
  );
  await run(
    `${entry} values (?, ?, ?, ?, null, '2026-01-01', 'with_ai', 40, 0, '2026-01-03')`,
    id(5),
    id(3),
    id(1),
    id(2),
  );

  await migrate(connection);
  const all = async (sql: string) => (await client.execute(sql)).rows.map((one) => ({ ...one }));
  expect(await all('select id, minutes from entries')).toEqual([{ id: id(5), minutes: 40 }]);
  expect(await all('select id from contributors')).toEqual([{ id: id(3) }]);
  expect(await all('select id from trials')).toEqual([]);
  expect(await all('select team_id, name, brought_on, complete from record_files')).toEqual([
    { team_id: id(1), name: '', brought_on: '2026-01-02', complete: 1 },
  ]);
  expect(
    await all(
      'select r.id, p.name_hash, r.coin, r.minutes, r.rework_minutes from records r join record_people p on p.id = r.person_id',
    ),
  ).toEqual([{ id: row, name_hash: made, coin: 1, minutes: 30, rework_minutes: 5 }]);
  expect((await client.execute('pragma foreign_key_check')).rows).toEqual([]);
});

test('what was published goes, live entries stay, and what files brought becomes records', async () => {
  const connection = await connect({ url: `file:${join(scratch(), 'shixiao.db')}` });
  onTestFinished(() => connection.close());
  const { client } = connection;
  await migrate(connection, migrationsUntil('0002_pools_audit_and_merging'));
  const imported = '00000000-0000-8000-8000-000000000009';
  const brought = '00000000-0000-8000-8000-000000000010';
  await client.batch(
    [
      "insert into office (id, published_at) values (1, '2026-03-01T00:00:00.000Z')",
      `insert into teams (id, name) values ('${id(1)}', 'Team')`,
      `insert into task_types (id, position) values ('${id(2)}', 0)`,
      `insert into contributors (id, team_id, token_hash) values ('${id(3)}', '${id(1)}', printf('%064d', 3))`,
      `insert into contributors (id, team_id) values ('${imported}', '${id(1)}')`,
      `insert into trials (id, team_id, task_type_id, opens_on, closes_on, imported) values ('${id(4)}', '${id(1)}', '${id(2)}', '2025-01-01', '2025-12-31', 1)`,
      `insert into trials (id, team_id, task_type_id, opens_on, closes_on, following) values ('${id(5)}', '${id(1)}', '${id(2)}', '2026-01-01', '2026-02-01', '{"exact":1}')`,
      `insert into trial_starts (id, trial_id, contributor_id, position, assigned_arm, expected_minutes) values ('${id(6)}', '${id(5)}', '${id(3)}', 0, 'with_ai', 30)`,
      `insert into atoms (id, team_id, task_type_id, arm, trial_id, published_on, people) values (1, '${id(1)}', '${id(2)}', 'with_ai', '${id(4)}', '2026-02-02', 5)`,
      `insert into entries (id, contributor_id, team_id, task_type_id, trial_id, day, arm, outcome, minutes, received_on, atom_id, published_revision) values ('${brought}', '${imported}', '${id(1)}', '${id(2)}', '${id(4)}', '2025-06-01', 'with_ai', 'saved', 33, '2026-01-05', 1, 1)`,
      `insert into entries (id, contributor_id, team_id, task_type_id, trial_id, trial_start_id, assigned_arm, day, arm, outcome, minutes, received_on, atom_id, published_revision) values ('${id(7)}', '${id(3)}', '${id(1)}', '${id(2)}', '${id(5)}', '${id(6)}', 'with_ai', '2026-01-05', 'with_ai', 'saved', 44, '2026-01-05', 1, 1)`,
      `insert into atom_items (atom_id, item_id, sign, contributor_id, body) values (1, '${brought}', 1, '${imported}', '{}')`,
      `insert into moments (atom_id, contributor_id, body) values (1, '${imported}', '{}')`,
      `insert into boards (team_id, window, digest, body) values ('${id(1)}', 'all', printf('%064d', 1), '{}')`,
      `insert into deletions (id, contributor_id, atom_id) values ('${id(8)}', '${id(3)}', 1)`,
    ],
    'write',
  );

  await migrate(connection);
  const all = async (text: string) => (await client.execute(text)).rows.map((row) => ({ ...row }));
  expect(await all('select id, minutes, closed_run, published_run from entries')).toEqual([
    { id: id(7), minutes: 44, closed_run: null, published_run: null },
  ]);
  expect(await all('select id from deletions')).toEqual([{ id: id(8) }]);
  expect(await all('select minutes, coin from records')).toEqual([{ minutes: 33, coin: 1 }]);
  expect(await all('select id from contributors')).toEqual([{ id: id(3) }]);
  expect(await all('select id from trials')).toEqual([{ id: id(5) }]);
  expect(await all('select id from trial_starts')).toEqual([{ id: id(6) }]);
  expect(await all('select published_at from office')).toEqual([{ published_at: null }]);
  expect(await all('select id from atoms')).toEqual([]);
  expect(await all('pragma foreign_key_check')).toEqual([]);
});
