import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { dropEverything, fileOf } from '../../db/erase.ts';
import { entries } from '../../db/schema/entries.ts';
import { contributors } from '../../db/schema/seats.ts';
import { teams } from '../../db/schema/teams.ts';
import { addPerson, addTaskType, addTeam, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';

test('on a database server every table goes, rows that name each other too', async () => {
  const context = await freshContext();
  const team = await addTeam(context, 'Parent');
  const person = await addPerson(context, await addTeam(context, 'Team', team));
  await logWork(context, person, { taskTypeId: await addTaskType(context, 'Speech') });
  for (const table of [teams, contributors, entries]) expect(await context.db.select().from(table)).not.toEqual([]);
  const connection = await connect({ url: context.url });
  onTestFinished(() => connection.close());
  const { dropped, left } = await dropEverything(connection);
  expect(dropped).toBeGreaterThanOrEqual(18);
  expect(left).toBe(0);
  const { rows } = await connection.client.execute("select name from sqlite_master where type = 'table'");
  expect(rows).toEqual([]);
});

test('which file a database is', () => {
  expect(fileOf('file:data/shixiao.db')).toBe('data/shixiao.db');
  expect(fileOf('file:///srv/a%20b/shixiao.db')).toBe('/srv/a b/shixiao.db');
  expect(fileOf('http://database:8080')).toBe(null);
});
