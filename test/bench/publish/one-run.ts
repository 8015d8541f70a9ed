import { rmSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { hashToken, newToken } from '../../../server/access/tokens.ts';
import { createApp } from '../../../server/app.ts';
import { noLimits } from '../../../server/http/limits.ts';
import { openOffice } from '../../../server/open.ts';
import { publish } from '../../../server/publication/publish.ts';
import { kindId, logEntries, makeOffice, personId, runMoment, type Size } from './office.ts';

/** A process of its own for each office, so that its memory is its own. Arguments: folder, size as JSON, entries, with staff or without. */
const [folder, sizeText, entries, staff] = process.argv.slice(2) as [string, string, string, string];
const size: Size = JSON.parse(sizeText);

async function measure() {
  rmSync(folder, { recursive: true, force: true });
  const real = await openOffice({ dataFolder: folder, databaseUrl: `file:${folder}/shixiao.db` });
  const office = { ...real, clock: () => new Date(runMoment) };
  await makeOffice(office, size);
  const bytes = async () => {
    const [row] = await office.db.all<{ n: number }>(
      sql`select page_count * page_size as n from pragma_page_count, pragma_page_size`,
    );
    return row!.n;
  };
  const empty = await bytes();
  await logEntries(office, size, Number(entries));
  const token = newToken(office);
  await office.writer.commit({
    toSQL: () => ({
      sql: 'update contributors set token_hash = ? where id = ?',
      params: [hashToken(office, token), personId(0)],
    }),
  });
  const app = createApp(office, { limits: noLimits });
  let written = 0;
  const put = async () => {
    const began = performance.now();
    const number = (++written).toString(16).padStart(12, '0');
    const answer = await app.request(`/api/entries/01900000-0000-7000-8000-${number}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: `shixiao_contributor=${token}` },
      body: JSON.stringify({ taskTypeId: kindId(0), outcome: 'saved', minutes: 30, day: '2026-11-01' }),
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return performance.now() - began;
  };
  /** One note each 20 ms, as from some hundred people, until told to stop. */
  const writeUntil = async (isOver: () => boolean) => {
    const waits: Promise<number>[] = [];
    while (!isOver()) {
      waits.push(put());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (await Promise.all(waits)).sort((one, other) => one - other);
  };
  const p99 = (times: readonly number[]) => times[Math.floor(times.length * 0.99)] ?? 0;
  const ends = performance.now() + 4_000;
  const quiet = staff === 'staff' ? p99(await writeUntil(() => performance.now() > ends)) : 0;
  let over = false;
  const meanwhile = staff === 'staff' ? writeUntil(() => over) : Promise.resolve([]);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const { day } = await publish(office);
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  over = true;
  const busy = p99(await meanwhile);
  if (day === null) throw new Error('no run was due');
  const bytesEach = ((await bytes()) - empty) / (Number(entries) + written);
  await office.close();
  process.send?.({
    cpu: (user + system) / 1e6,
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    bytesEach,
    quiet,
    busy,
  });
}

void measure();
