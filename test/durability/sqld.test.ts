import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { countRows } from '../../db/copy.ts';
import { backUp } from '../../server/keeping/backup.ts';
import { restore } from '../../server/keeping/restore.ts';
import { openOffice } from '../../server/open.ts';
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
