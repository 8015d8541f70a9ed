import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { countRows } from '../../db/copy.ts';
import { insertTeam } from '../../db/teams.ts';
import { backUp } from '../../server/keeping/backup.ts';
import { namesToKeep } from '../../server/keeping/keep-latest.ts';
import { restore, undoRestore } from '../../server/keeping/restore.ts';
import { holdServing } from '../../server/keeping/serving-lease.ts';
import { openOffice } from '../../server/open.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function newPlace() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'shixiao-backup-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  return { dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` };
}

async function officeWithTeams(count: number) {
  const place = newPlace();
  const office = await openOffice(place);
  for (let n = 0; n < count; n++)
    await office.writer.commit(insertTeam(office.db, { id: id(n), parentId: null, name: `Team ${n}` }));
  return { place, office };
}

async function teamsIn(place: ReturnType<typeof newPlace>): Promise<number> {
  const connection = await connect({ url: place.databaseUrl });
  const { teams } = await countRows(connection.client);
  connection.close();
  return teams!;
}

test('a backup under write load is one whole moment, and restores elsewhere with its key', async () => {
  const { place, office } = await officeWithTeams(3);
  let acknowledged = 3;
  let going = true;
  const writing = (async () => {
    while (going) {
      await office.writer.commit(
        insertTeam(office.db, { id: id(acknowledged), parentId: null, name: `Team ${acknowledged}` }),
      );
      acknowledged++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  while (acknowledged < 20) await new Promise((resolve) => setImmediate(resolve));
  const before = acknowledged;
  const to = join(place.dataFolder, 'backups', 'one.shixiao-backup');
  const made = await backUp(office, { to });
  const after = acknowledged;
  going = false;
  await writing;
  expect(made.counts.teams).toBeGreaterThanOrEqual(before);
  expect(made.counts.teams).toBeLessThanOrEqual(after + 1);
  expect(readdirSync(join(place.dataFolder, 'backups'))).toEqual(['one.shixiao-backup']);
  expect(statSync(to).mode & 0o077).toBe(0);

  const other = newPlace();
  const restored = await restore(other, { from: to, now: new Date() });
  expect(restored).toMatchObject({ keptIn: null, counts: made.counts });
  const again = await openOffice(other);
  expect(Buffer.from(again.tokenKey)).toEqual(Buffer.from(office.tokenKey));
  await again.close();
  expect(await teamsIn(other)).toBe(made.counts.teams);
  await office.close();
});

test('with a passphrase it opens for nobody else', async () => {
  const { place, office } = await officeWithTeams(2);
  const to = join(place.dataFolder, 'sealed.shixiao-backup');
  await backUp(office, { to, passphrase: '正确的口令 42' });
  await office.close();
  expect(readFileSync(to).includes('SQLite format')).toBe(false);
  const other = newPlace();
  const from = to;
  const now = new Date();
  await expect(restore(other, { from, now })).rejects.toMatchObject({ reason: 'needs_passphrase' });
  await expect(restore(other, { from, now, passphrase: 'another' })).rejects.toMatchObject({
    reason: 'wrong_passphrase',
  });
  expect(readdirSync(other.dataFolder)).toEqual([]);
  await restore(other, { from, now, passphrase: '正确的口令 42' });
  expect(await teamsIn(other)).toBe(2);
});

test('what is no whole backup is refused, and the office stays as it was', async () => {
  const { place, office } = await officeWithTeams(2);
  const to = join(place.dataFolder, 'one.shixiao-backup');
  await backUp(office, { to });
  await office.close();
  const whole = readFileSync(to);
  const tryOf = async (bytes: Uint8Array) => {
    writeFileSync(to, bytes);
    return restore(place, { from: to, now: new Date() });
  };
  await expect(tryOf(Buffer.from('no database'))).rejects.toMatchObject({ code: 'bad_backup' });
  await expect(tryOf(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'bad_backup' });
  const torn = Buffer.from(whole);
  torn.fill(0x55, 8_192, 12_288);
  await expect(tryOf(torn)).rejects.toMatchObject({ code: 'bad_backup' });
  const short = await connect({ url: `file:${to}` }).catch(() => null);
  short?.close();
  writeFileSync(to, whole);
  const copy = await connect({ url: `file:${to}` });
  await copy.client.execute('delete from teams where name = ?', ['Team 1']);
  await copy.client.execute('pragma journal_mode = delete');
  copy.close();
  await expect(restore(place, { from: to, now: new Date() })).rejects.toMatchObject({ reason: 'incomplete' });
  expect(await teamsIn(place)).toBe(2);
});

test('restoring keeps what was there and can be undone', async () => {
  const { place, office } = await officeWithTeams(2);
  const to = join(place.dataFolder, 'one.shixiao-backup');
  await backUp(office, { to });
  await office.writer.commit(insertTeam(office.db, { id: id(9), parentId: null, name: 'Later' }));
  await office.close();
  const { keptIn } = await restore(place, { from: to, now: new Date('2026-03-02T09:00:00Z') });
  expect(keptIn).not.toBeNull();
  expect(await teamsIn(place)).toBe(2);
  await undoRestore(place, new Date('2026-03-02T09:05:00Z'));
  expect(await teamsIn(place)).toBe(3);
  expect(existsSync(keptIn!)).toBe(false);
  await (await openOffice(place)).close();
});

test('nothing is restored under a running server', async () => {
  const { place, office } = await officeWithTeams(1);
  const to = join(place.dataFolder, 'one.shixiao-backup');
  await backUp(office, { to });
  // As another living process of this machine would hold it.
  const stop = await holdServing(office, place.databaseUrl);
  const holder = `${hostname()} ${process.ppid}`;
  await office.writer.commit({ toSQL: () => ({ sql: 'update leases set holder = ?', params: [holder] }) });
  await expect(restore(place, { from: to, now: new Date() })).rejects.toMatchObject({ code: 'office_in_use' });
  await expect(holdServing(office, place.databaseUrl)).rejects.toThrow(/Another process serves/);
  await stop();
  await office.close();
});

test('of daily backups 7 days, 4 weeks and 12 months are kept, each its latest', () => {
  const names = Array.from({ length: 500 }, (_, back) => {
    const at = new Date(Date.UTC(2026, 10, 26) - back * 86_400_000).toISOString().slice(0, 10);
    return `shixiao-${at}-030000.shixiao-backup`;
  });
  const kept = [...namesToKeep(names)].sort();
  expect(kept).toContain('shixiao-2026-11-26-030000.shixiao-backup');
  expect(kept).toContain('shixiao-2026-11-20-030000.shixiao-backup');
  expect(kept).not.toContain('shixiao-2026-11-19-030000.shixiao-backup');
  expect(kept).toContain('shixiao-2026-11-08-030000.shixiao-backup');
  expect(kept).toContain('shixiao-2025-12-31-030000.shixiao-backup');
  expect(kept).not.toContain('shixiao-2025-11-30-030000.shixiao-backup');
});
