import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertContributor } from '../../../db/contributors.ts';
import { taskTypes } from '../../../db/schema/catalogue.ts';
import { teams } from '../../../db/schema/teams.ts';
import type { Writer } from '../../../db/writer.ts';
import { hashToken, newId, newToken } from '../../../server/access/tokens.ts';
import { createApp } from '../../../server/app.ts';
import { today } from '../../../server/context.ts';
import { noLimits } from '../../../server/http/limits.ts';
import { listen } from '../../../server/listen.ts';
import { openOffice } from '../../../server/open.ts';
import type { Order } from './load.ts';

/** The real application three times, told apart by its writer alone. */
export type Mode = 'validate' | 'single' | 'real';
export type Ready = Pick<Order, 'port' | 'cookies' | 'entry'>;

const people = 200;

const writers: Record<Mode, (writer: Writer) => Writer> = {
  real: (writer) => writer,
  single: (writer) => ({
    ...writer,
    gather: (family, row) => writer.exclusive(async ({ db }) => (await family.store(db, [row]))[0] ?? null),
  }),
  /** Answers as if the row had been stored as new. */
  validate: (writer) => ({
    ...writer,
    gather: async (_, { id }) => Object.assign(Object.create(null), { id, revision: 1 }),
  }),
};

async function start(mode: Mode): Promise<Ready> {
  const dataFolder = mkdtempSync(join(tmpdir(), `shixiao-bench-${mode}-`));
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  process.once('SIGTERM', () => process.exit());
  const office = await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` });
  const context = { ...office, writer: writers[mode](office.writer) };
  const team = { id: newId(office), name: 'Team' };
  const tokens = Array.from({ length: people }, () => newToken(office));
  await office.writer.commit(
    office.db.insert(teams).values(team),
    ...tokens.map((token) =>
      insertContributor(office.db, { id: newId(office), teamId: team.id, tokenHash: hashToken(office, token) }),
    ),
  );
  const [taskType] = await office.db.select({ id: taskTypes.id }).from(taskTypes).limit(1);
  const { url } = await listen(createApp(context, { limits: noLimits }), { host: '127.0.0.1', port: 0 });
  return {
    port: Number(new URL(url).port),
    cookies: tokens.map((token) => `shixiao_contributor=${token}`),
    entry: { taskTypeId: taskType!.id, outcome: 'saved', minutes: 30, day: today(office) },
  };
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.send!(await start(process.argv[2] as Mode));
