import type { Client, InStatement } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../db/client.ts';
import { addRecords, compareRecords } from '../../db/records.ts';
import { teams } from '../../db/schema/teams.ts';
import { closeReceived, listTeamsToClose, listTeamsWaiting, listWaitingEntries } from '../../db/waiting.ts';
import { createWriter } from '../../db/writer.ts';
import { createApp } from '../../server/app.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { noLimits } from '../../server/http/limits.ts';
import { addTeam, seatEverybody } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { browserOf, entryId } from '../support/http.ts';

/** A connection that writes down every statement that is asked of it. */
async function overheard(url: string): Promise<Connection & { said: Set<string> }> {
  const connection = await connect({ url });
  onTestFinished(() => connection.close());
  const said = new Set<string>();
  const textOf = (statement: InStatement | string) => (typeof statement === 'string' ? statement : statement.sql);
  const client = new Proxy(connection.client, {
    get(of, name) {
      const value = Reflect.get(of, name, of);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name === 'execute') said.add(textOf(args[0] as InStatement));
        if (name === 'batch') for (const one of args[0] as InStatement[]) said.add(textOf(one));
        return value.apply(of, args);
      };
    },
  }) as Client;
  return { ...connection, client, db: drizzle(client), said };
}

/** Parts of a plan that look at every row of a table, or sort. A few rows of settings, and rows given with the statement, may be. */
async function slowParts({ client }: Pick<Connection, 'client'>, statement: string): Promise<string[]> {
  if (!/^\s*(select|insert|update|delete|with)/i.test(statement)) return [];
  const bare = statement.replace(/\?/g, 'null');
  const { rows } = await client.execute(`explain query plan ${bare}`);
  return (
    rows
      .map((row) => String(row.detail))
      // What one person noted on one day is put in order by ids.
      .filter((detail) => /^SCAN |TEMP B-TREE/.test(detail) && !/RIGHT PART OF ORDER BY/.test(detail))
      .filter((detail) => !/json_each|value VIRTUAL|CONSTANT ROW|SCAN (office|told|runs)\b/.test(detail))
  );
}

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const teamId = await addTeam(context, 'Team');
  await context.writer.commit(context.db.update(teams).set({ joinCode: 'abcdefghijklmnopqrst' }));
  const reading = await overheard(context.url);
  const writing = await overheard(context.url);
  const app = createApp({ ...context, db: reading.db, writer: createWriter(writing) }, { limits: noLimits });
  return { context, teamId, reading, writing, staff: browserOf(app) };
}

test('storing, changing, listing and deleting a note looks at no more rows than its own, however many there are', async () => {
  const { context, teamId, reading, writing, staff } = await office();
  await staff.ask('POST', '/api/contributors', { joinCode: 'abcdefghijklmnopqrst' });
  await seatEverybody(context, teamId);
  const { body } = await staff.ask('GET', '/api/catalogue');
  for (const { said } of [reading, writing]) said.clear();
  const id = entryId();
  const entry = { taskTypeId: body.taskTypes[0].id, outcome: 'saved', minutes: 30, day: '2026-03-02' };
  expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).status).toBe(201);
  expect((await staff.ask('PUT', `/api/entries/${id}`, { ...entry, minutes: 40 })).status).toBe(200);
  expect((await staff.ask('PUT', `/api/entries/${id}`, { ...entry, minutes: 40 })).status).toBe(200);
  expect((await staff.ask('GET', '/api/entries?limit=20')).body.entries).toHaveLength(1);
  expect((await staff.ask('DELETE', `/api/entries/${id}`)).status).toBe(204);
  const said = [...reading.said, ...writing.said];
  expect(said.length).toBeGreaterThan(5);
  expect(said.some((one) => one.includes('on conflict'))).toBe(true);
  for (const statement of said) expect([statement, await slowParts(reading, statement)]).toEqual([statement, []]);
});

test('a run finds what is open and what waits in indexes that hold nothing else', async () => {
  const { reading, writing, teamId } = await office();
  await listTeamsToClose(reading.db, '2026-03-02');
  await listTeamsWaiting(reading.db);
  await listWaitingEntries(reading.db, teamId, '2026-03-02');
  const closing = closeReceived(writing.db, teamId, { run: 1, cutOff: '2026-03-02' }).map((query) => query.toSQL().sql);
  for (const statement of [...reading.said, ...closing])
    for (const part of await slowParts(reading, statement))
      expect(part).toMatch(/INDEX (entries|burdens|late_reworks)_(open|waiting)\b/);
  expect(reading.said.size).toBeGreaterThanOrEqual(7);
});

test('a slice of a file is gone through once, whoever and whatever stands already', async () => {
  const { reading, teamId } = await office();
  const id = entryId();
  const slice = { rows: 1, json: JSON.stringify([{ id, nameHash: id }]) };
  await compareRecords(reading.db, teamId, slice);
  const storing = addRecords({ teamId, fileId: 1, today: '2026-03-02' }, slice).toSQL().sql;
  for (const statement of [...reading.said, storing]) {
    const { rows } = await reading.client.execute(`explain query plan ${statement.replace(/\?/g, 'null')}`);
    const [first, ...further] = rows.map((row) => String(row.detail)).filter((detail) => /^(SCAN|SEARCH)/.test(detail));
    expect([statement, first]).toEqual([statement, expect.stringMatching(/^SCAN .*VIRTUAL TABLE/)]);
    for (const detail of further) expect([statement, detail]).toEqual([statement, expect.stringMatching(/^SEARCH/)]);
  }
});
