import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { insertContributor } from '../../db/contributors.ts';
import { createWriter } from '../../db/writer.ts';
import { hashToken } from '../../server/access/tokens.ts';
import { createApp } from '../../server/app.ts';
import { addTaskType, addTeam } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { readElsewhere } from '../support/other-process.ts';
import { startServer } from '../support/running-server.ts';
import { sendEntry, setUpStaff } from '../support/staff.ts';

const ids = async (url: string) =>
  (await readElsewhere<{ id: string }>(url, 'select id from entries order by id')).map(({ id }) => id);

test('no room for one more page: 507 in words, nothing half-written, reading goes on, the retry is stored', async () => {
  const given = await freshContext();
  const connection = await connect({ url: given.url });
  onTestFinished(() => connection.close());
  const context = { ...given, writer: createWriter(connection) };
  const teamId = await addTeam(context, 'Team');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const contributor = { id: '01900000-0000-7000-8000-0000000000aa', teamId, tokenHash: hashToken(context, 'a token') };
  await context.writer.commit(insertContributor(context.db, contributor));
  const app = createApp(context);
  const put = (number: number) =>
    app.request(`/api/entries/01900000-0000-7000-8000-${String(number).padStart(12, '0')}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: 'shixiao_contributor=a token' },
      body: JSON.stringify({ taskTypeId, outcome: 'saved', minutes: 30, day: '2026-03-02' }),
    });

  const { rows } = await connection.client.execute('pragma page_count');
  await connection.client.execute(`pragma max_page_count = ${rows[0]!.page_count}`);
  const stored: number[] = [];
  let refused: Response | undefined;
  for (let number = 1; refused === undefined; number++) {
    const response = await put(number);
    if (response.status === 201) stored.push(number);
    else refused = response;
  }
  expect(refused.status).toBe(507);
  expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(await refused.json()).toMatchObject({ status: 507, code: 'storage_full' });
  expect((await ids(given.url)).length).toBe(stored.length);
  const own = await app.request('/api/entries', { headers: { cookie: 'shixiao_contributor=a token' } });
  expect(own.status).toBe(200);

  // The writer's connection was renewed, and with it the room it has.
  expect((await put(stored.length + 1)).status).toBe(201);
  expect((await ids(given.url)).length).toBe(stored.length + 1);
});

/** A disk of its own of a few megabytes; only root may mount one, and not in every container. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'none', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

test('a disk that is really full: every acknowledged entry is kept, the others are told and stored once there is room', async ({
  skip,
}) => {
  const folder = smallDisk();
  if (folder === undefined) return skip('mounting a small disk needs root');
  const url = `file:${join(folder, 'shixiao.db')}`;
  const server = await startServer(folder);
  const staff = await setUpStaff(server.address, server.setUpToken!, 4);
  const filler = join(folder, 'filler');
  expect(() => writeFileSync(filler, Buffer.alloc(13 * 2 ** 20))).toThrow('ENOSPC');

  const sent = [];
  for (let round = 0; round < 40; round++)
    sent.push(...(await Promise.all([0, 1, 2, 3].map((person) => sendEntry(server.address, staff, person)))));
  expect([...new Set(sent.map(({ status }) => status))].filter((status) => status !== 201)).toEqual([507]);
  const kept = sent.filter(({ status }) => status === 201).map(({ id }) => id);
  expect(await ids(url)).toEqual(kept.sort());
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);

  rmSync(filler);
  const retried = await Promise.all(sent.map(({ id }, person) => sendEntry(server.address, staff, person % 4, id)));
  expect(retried.map(({ status }) => status)).toEqual(sent.map(({ status }) => (status === 201 ? 200 : 201)));
  expect(await ids(url)).toEqual(sent.map(({ id }) => id).sort());
  expect(await readElsewhere(url, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});
