import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Served {
  url: string;
  /** The administrator's one-time link's token. */
  setUpToken: string;
  /** Straight into its database, for what no page can do yet. */
  write(sql: string, args: readonly string[]): Promise<void>;
  /** Killed at once, as a power cut would; the data stays. */
  kill(): Promise<void>;
  /** The same data on the same port again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The real program, started as `npm start` does, on a port of its own with a fresh data folder; `fill` may put an office into it first. */
export async function serveOffice(fill?: (folder: string) => Promise<void>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-browser-'));
  await fill?.(folder);
  let running = await start(folder, '0', fill === undefined);
  const { url, setUpToken } = running;
  return {
    url,
    setUpToken,
    write: async (sql, args) => {
      const client = createClient({ url: `file:${join(folder, 'shixiao.db')}`, timeout: 5000 });
      await client.execute({ sql, args: [...args] });
      client.close();
    },
    kill: () => running.end('SIGKILL'),
    restart: async () => {
      running = await start(folder, new URL(url).port, false);
    },
    stop: async () => {
      await running.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: string, isEmpty: boolean) {
  const child = spawn(process.execPath, ['server/launch.mjs', 'serve'], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '', PORT: port, HOST: '127.0.0.1', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const ready = /serves at (\S+)/.exec(said);
      // Before there is an account, the set-up link follows.
      if (ready && (!isEmpty || /\/setup\/\S+/.test(said))) resolve(ready[1]!);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the server ended:\n${said}`)));
  });
  return {
    url,
    setUpToken: /\/setup\/(\S+)/.exec(said)?.[1] ?? '',
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
    },
  };
}

export interface Prepared {
  cookie: string;
  teamId: string;
  joinCode: string;
}

/** An administrator, an office's name, one team open for joining. */
export async function prepareOffice({ url, setUpToken }: Served, team = '综合办公室'): Promise<Prepared> {
  const post = async (path: string, body: object | null, cookie = '') => {
    const response = await fetch(`${url}/api/${path}`, {
      method: 'POST',
      headers: { ...(body && { 'content-type': 'application/json' }), cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return { json: await response.json(), cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };
  const account = { username: 'admin', password: 'correct horse battery', officeName: '青石街道办事处' };
  const { cookie } = await post('setup', { token: setUpToken, ...account });
  const { json: made } = await post('teams', { name: team }, cookie);
  const teamId: string = made.team?.id ?? made.id;
  const { json: link } = await post(`teams/${teamId}/join-link`, null, cookie);
  return { cookie, teamId, joinCode: link.joinCode };
}

export interface Team {
  id: string;
  name: string;
  joinCode: string;
}

/** Another team, open for joining; the administrator leads it. */
export async function newTeam({ url }: Served, { cookie }: Prepared, name: string): Promise<Team> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${url}/api/teams`, { method: 'POST', headers, body: JSON.stringify({ name }) });
  if (!response.ok) throw new Error(`teams: ${response.status} ${await response.text()}`);
  return { ...(await response.json()), name };
}

/**
 * As if a month and a half had gone by: everybody has a seat, what was logged is that old, and the run that was missed since is made
 * at the next start. Returns once its figures are out.
 */
export async function publishPast(
  { write, kill, restart, url }: Served,
  { cookie, teamId }: Pick<Prepared, 'cookie' | 'teamId'>,
): Promise<void> {
  const past = daysAgo(45);
  await kill();
  await write(
    `insert into hats (id, team_id, kind, seats, opened_on, opened_by, state, expires_at)
     select lower(hex(randomblob(4)) || '-0000-7000-8000-' || hex(randomblob(6))), id, 'screen', 12, ?1, 'lead', 'confirmed', ?1 || 'T00:00:00.000Z'
     from teams`,
    [past],
  );
  await write(
    `update contributors set seat_from = ?1, hat_id = (select id from hats where hats.team_id = contributors.team_id limit 1)
     where seat_from is null`,
    [past],
  );
  await write('update entries set day = ?1, received_on = ?1 where closed_run is null', [past]);
  await write('update burdens set day = ?1, received_on = ?1 where closed_run is null', [past]);
  // Planned runs are five weeks apart at most.
  await write("update runs set day = date(day, '-40 days'), cut_off = date(cut_off, '-40 days')", []);
  await restart();
  for (let turn = 0; turn < 300; turn++) {
    const answer = await fetch(`${url}/api/teams/${teamId}/board`, { headers: { cookie } });
    if (((await answer.json()).lastRun ?? '') > daysAgo(36)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('nothing was published');
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
