import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readElsewhere } from '../support/other-process.ts';
import { startServer } from '../support/running-server.ts';
import { type Sent, type Staff, sendEntry, setUpStaff } from '../support/staff.ts';

const rounds = 3;
const devices = 16;

/** Devices that send one entry after the other, and begin with the one that was not answered before. */
async function loadUntilDeath(
  address: string,
  staff: Staff,
  unanswered: string[],
  noticed: (answers: number) => void,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  await Promise.all(
    Array.from({ length: devices }, async (_, person) => {
      for (;;) {
        const one = await sendEntry(address, staff, person, unanswered[person] || undefined);
        sent.push(one);
        unanswered[person] = one.status === null ? one.id : '';
        if (one.status === null) return;
        noticed(sent.length);
      }
    }),
  );
  return sent;
}

test('the server is killed three times under load, and every acknowledged entry is there exactly once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = `file:${join(folder, 'shixiao.db')}`;
  let server = await startServer(folder);
  const staff = await setUpStaff(server.address, server.setUpToken!, devices);
  const unanswered: string[] = [];
  const acknowledged = new Set<string>();
  const asked = new Set<string>();

  for (let round = 1; round <= rounds; round++) {
    let killed: Promise<void> | undefined;
    const sent = await loadUntilDeath(server.address, staff, unanswered, (answers) => {
      if (answers > 150 + 37 * round) killed ??= server.kill();
    });
    expect(killed).toBeDefined();
    await killed;
    for (const { id, status } of sent) {
      asked.add(id);
      if (status === null) continue;
      expect([200, 201]).toContain(status);
      acknowledged.add(id);
    }
    server = await startServer(folder);
  }

  // What was on its way at the last death is sent again, as a device's outbox would.
  const late = await Promise.all(unanswered.map((id, person) => sendEntry(server.address, staff, person, id)));
  for (const { id, status } of late) {
    expect([200, 201]).toContain(status);
    acknowledged.add(id);
  }
  await server.kill();

  const ids = (await readElsewhere<{ id: string }>(url, 'select id from entries')).map(({ id }) => id);
  const lost = [...acknowledged].filter((id) => !ids.includes(id));
  console.info(
    `${rounds} kills, ${acknowledged.size} entries acknowledged, ${lost.length} lost, ${ids.length - new Set(ids).size} doubled`,
  );
  expect(acknowledged.size).toBeGreaterThan(rounds * 150);
  expect(new Set(ids).size).toBe(ids.length);
  expect(lost).toEqual([]);
  expect(ids.filter((id) => !asked.has(id))).toEqual([]);
  expect(await readElsewhere(url, 'select count(*) as changed from entries where revision > 1')).toEqual([
    { changed: 0 },
  ]);
  expect(await readElsewhere(url, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await readElsewhere(url, 'pragma foreign_key_check')).toEqual([]);
});
