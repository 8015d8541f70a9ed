import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from './screen.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedDemo {
  url: string;
  place: Omit<Place, 'stages' | 'ruledTaskTypeId'>;
  /** The lead's session, as the browser's cookie. */
  session: string;
  stop(): Promise<void>;
}

/** The demo in a folder of its own, on a port that the system chose. */
export async function serveDemo(): Promise<ServedDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-screenshots-'));
  const child = spawn(process.execPath, ['server/launch.mjs', 'demo'], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}-demo`, { recursive: true, force: true });
  };
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const ready = /serves at (\S+)[\s\S]*\/d\/\S+\n/.exec(said);
      if (ready) resolve(ready[1]!);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the demo ended:\n${said}`)));
  });
  const signedIn = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'demo', password: 'shixiao-demo' }),
  });
  const session = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  return { url, session, stop, place: await lookAround(url, session) };
}

async function lookAround(url: string, cookie: string): Promise<ServedDemo['place']> {
  const get = async (path: string) => (await fetch(`${url}/api/${path}`, { headers: { cookie } })).json();
  const { teams } = await get('teams');
  const upper = teams.find((team: { parentId: string | null }) => team.parentId === null);
  const team = teams.find((one: { id: string; joinCode: string | null }) => one.id !== upper.id && one.joinCode);
  const board = await get(`teams/${team.id}/board`);
  const post = async (path: string, body?: object) =>
    (
      await fetch(`${url}/api/${path}`, {
        method: 'POST',
        headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      })
    ).json();
  const made = await post('teams', { name: '便民服务中心 · Service hall' });
  const newTeamId: string = made.team?.id ?? made.id;
  await post(`teams/${newTeamId}/join-link`);
  await fetch(`${url}/api/office`, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json' },
    // A poster is printed with an address that others can open.
    body: JSON.stringify({ typedAddress: 'http://shixiao:8787' }),
  });
  const { token } = await post(`teams/${team.id}/invitations`);
  return {
    joinCode: team.joinCode,
    teamId: team.id,
    upperTeamId: upper.id,
    newTeamId,
    taskTypeId: board.rows.find((row: { taskType: unknown }) => row.taskType !== null).taskType.id,
    invitation: token,
  };
}
