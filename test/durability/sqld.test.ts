import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { countRows } from '../../db/copy.ts';
import { insertTeam } from '../../db/teams.ts';
import { backUp } from '../../server/keeping/backup.ts';
import { restore } from '../../server/keeping/restore.ts';
import { openOffice } from '../../server/open.ts';
import { publish } from '../../server/publication/publish.ts';
import { ensureSqld } from '../sqld.mjs';
import { databaseServer } from '../support/database-server.ts';
import { startServer } from '../support/running-server.ts';
import { sendEntry, setUpStaff } from '../support/staff.ts';

const program = ensureSqld();

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-sqld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const settings = (databaseUrl: string) => ({ DATABASE_URL: databaseUrl, DATABASE_DEADLINE: '1' });

test.skipIf(program === null)(
  'a database server that hangs or dies is answered for at once, nothing acknowledged is lost, and all goes on by itself',
  async () => {
    const database = await databaseServer(program!);
    const server = await startServer(scratch(), settings(database.url));
    const staff = await setUpStaff(server.address, server.setUpToken!, 2);
    const acknowledged = new Set<string>();
    const send = async () => {
      const { id, status } = await sendEntry(server.address, staff, 0);
      if (status === 201 || status === 200) acknowledged.add(id);
      return status;
    };
    for (let n = 0; n < 5; n++) expect(await send()).toBe(201);

    database.signal('SIGSTOP');
    expect(await send()).toBe(503);
    const began = performance.now();
    const ready = await fetch(`${server.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(Number(ready.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(3_000);
    database.signal('SIGCONT');
    await untilReady(server.address);
    expect(await send()).toBe(201);

    database.signal('SIGKILL');
    expect(await send()).toBe(503);
    await database.start();
    await untilReady(server.address);
    expect(await send()).toBe(201);

    const reader = await connect({ url: database.url });
    const { rows } = await reader.client.execute('select id from entries');
    reader.close();
    const stored = rows.map(({ id }) => String(id));
    expect(new Set(stored).size).toBe(stored.length);
    for (const id of acknowledged) expect(stored).toContain(id);
    expect(acknowledged.size).toBeGreaterThanOrEqual(7);
  },
);

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('not ready again after 10 s');
}

test.skipIf(program === null)('a database server is backed up, and the backup fills an empty one', async () => {
  const [from, into] = [await databaseServer(program!), await databaseServer(program!)];
  const [folder, other] = [scratch(), scratch()];
  const office = await openOffice({ dataFolder: folder, databaseUrl: from.url });
  const to = join(folder, 'office.shixiao-backup');
  const made = await backUp(office, { to });
  await office.close();
  const now = new Date();
  await restore({ dataFolder: other, databaseUrl: into.url }, { from: to, now });
  await expect(restore({ dataFolder: other, databaseUrl: into.url }, { from: to, now })).rejects.toMatchObject({
    code: 'database_not_empty',
  });
  const again = await openOffice({ dataFolder: other, databaseUrl: into.url });
  const counts = await countRows(again.writing.client);
  await again.close();
  const { migrations: _, ...rest } = made.counts;
  for (const [table, count] of Object.entries(rest)) expect(counts[table], table).toBe(count);
});

/** A key that several processes share, and that a new office is begun with. */
const sharedKey = { givenKey: new Uint8Array(32).fill(7), startsNew: true };

test.skipIf(program === null)(
  'a backup of a database server under write load is one whole moment, and fills an empty one',
  async () => {
    const [from, into] = [await databaseServer(program!), await databaseServer(program!)];
    const [folder, other] = [scratch(), scratch()];
    const office = await openOffice({ dataFolder: folder, databaseUrl: from.url });
    // A pair is written at once: a copy that holds half of one is no moment.
    let acknowledged = 0;
    const writePair = async () => {
      const names = [`Left ${acknowledged}`, `Right ${acknowledged}`];
      await office.writer.commit(
        ...names.map((name) => insertTeam(office.db, { id: randomUUID(), parentId: null, name })),
      );
      acknowledged++;
    };
    while (acknowledged < 20) await writePair();
    let going = true;
    const writing = (async () => {
      while (going) await writePair();
    })();
    const before = acknowledged;
    const to = join(folder, 'office.shixiao-backup');
    const { counts } = await backUp(office, { to });
    const after = acknowledged;
    going = false;
    await writing;
    await office.close();
    expect(counts.teams! % 2).toBe(0);
    expect(counts.teams! / 2).toBeGreaterThanOrEqual(before);
    expect(counts.teams! / 2).toBeLessThanOrEqual(after + 1);

    await restore({ dataFolder: other, databaseUrl: into.url }, { from: to, now: new Date() });
    const again = await openOffice({ dataFolder: other, databaseUrl: into.url });
    onTestFinished(() => again.close());
    expect(Buffer.from(again.tokenKey)).toEqual(Buffer.from(office.tokenKey));
    expect((await countRows(again.writing.client)).teams).toBe(counts.teams);
    const { rows } = await again.writing.client.execute(
      "select count(*) as halves from teams as one where name like 'Left %' and not exists (select 1 from teams where name = 'Right ' || substr(one.name, 6))",
    );
    expect(rows[0]!.halves).toBe(0);
  },
);

test.skipIf(program === null)('two processes on one database server serve one office, set up by one link', async () => {
  const database = await databaseServer(program!);
  const key = { SECRET_KEY: Buffer.from(sharedKey.givenKey).toString('base64'), NEW_OFFICE: '1' };
  // Both begin at once, on nothing.
  const [one, other] = await Promise.all(
    [scratch(), scratch()].map((folder) => startServer(folder, { DATABASE_URL: database.url, ...key })),
  );
  const links = [one!, other!].map(({ setUpToken }) => setUpToken).filter((token) => token !== undefined);
  const states = await Promise.all(links.map((token) => fetch(`${one!.address}/api/setup/${token}`)));
  expect(states.filter(({ ok }) => ok)).toHaveLength(1);
  const works = links[states.findIndex(({ ok }) => ok)]!;
  // Set up at one, used at the other.
  const staff = await setUpStaff(other!.address, works, 2);
  const { id, status } = await sendEntry(one!.address, staff, 0);
  expect(status).toBe(201);
  expect((await sendEntry(other!.address, staff, 0, id)).status).toBe(200);
  expect((await fetch(`${one!.address}/api/setup/${works}`)).status).toBe(410);
});

test.skipIf(program === null)('of several processes on one database server one publishes', async () => {
  const database = await databaseServer(program!);
  const offices = [];
  for (const dataFolder of [scratch(), scratch(), scratch()]) {
    const office = await openOffice({ dataFolder, databaseUrl: database.url, ...sharedKey });
    onTestFinished(() => office.close());
    offices.push(office);
  }
  await offices[0]!.writing.client.execute("update runs set day = '2026-01-05', cut_off = '2026-01-05'");
  const made = await Promise.all(offices.map((office) => publish(office)));
  expect(made.filter(({ day }) => day !== null)).toHaveLength(1);
  const { rows } = await offices[0]!.writing.client.execute('select number, finished from runs order by number');
  expect(rows.map(({ number, finished }) => [number, finished])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  // And none is left to do.
  expect(await Promise.all(offices.map((office) => publish(office)))).toEqual([
    { day: null },
    { day: null },
    { day: null },
  ]);
});
