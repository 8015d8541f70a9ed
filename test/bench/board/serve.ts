import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../server/app.ts';
import { noLimits } from '../../../server/http/limits.ts';
import { listen } from '../../../server/listen.ts';
import { openOffice } from '../../../server/open.ts';
import { browserOf } from '../../support/http.ts';
import { leadOf } from '../../support/lead.ts';
import { logEntries, makeOffice, runMoment, teamId } from '../publish/office.ts';

export interface Served {
  url: string;
  cookie: string;
  /** Milliseconds until the board was told for the first time. */
  firstTold: number;
}

const [entries] = process.argv.slice(2).map(Number) as [number];
/** Of 20,000 pieces a team, as many teams as it takes: with more pieces there are more teams, as in a county that grows. */
const pieces = 20_000;

async function serve(): Promise<Served> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'shixiao-bench-board-'));
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  process.once('SIGTERM', () => process.exit());
  const real = await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` });
  const office = { ...real, clock: () => new Date(runMoment) };
  const size = { teams: Math.max(1, entries / pieces), peopleEach: 20, before: entries, lastStep: 4 };
  await makeOffice(office, size);
  await logEntries(office, size, Math.min(10_000, entries));
  const app = createApp(office, { limits: noLimits });
  const { cookies, ask } = await leadOf(office as never, browserOf(app), 'lead', [teamId(0)]);
  const path = `/api/teams/${teamId(0)}/board`;
  const began = performance.now();
  const { status } = await ask('GET', path);
  if (status !== 200) throw new Error(`the board answered ${status}`);
  const firstTold = performance.now() - began;
  const { url } = await listen(app, { host: '127.0.0.1', port: 0 });
  return { url: `${url}${path}`, cookie: [...cookies].map((pair) => pair.join('=')).join('; '), firstTold };
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.send!(await serve());
