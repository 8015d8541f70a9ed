import { join } from 'node:path';
import { listTeams } from '../db/teams.ts';
import type { World } from './commands/command.ts';
import { ensureDemo } from './demo/ensure-demo.ts';
import { signIn } from './demo/populate.ts';
import { type Env, readEnv } from './env.ts';
import { serve, stopOnSignals } from './serve.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Serves the office until it is told to stop. */
export async function keepServing({ startsNew }: { startsNew: boolean }): Promise<void> {
  const env = readEnv();
  stopOnSignals(await serve({ ...env, startsNew: startsNew || env.startsNew }, { say }));
}

/** The same with a made-up office in a folder of its own, whatever database the real one has. */
export async function keepServingDemo({ words, progress }: World): Promise<void> {
  const { host, port, publicUrl, dataFolder, databaseDeadline, trustedProxies } = readEnv();
  const folder = `${dataFolder}-demo`;
  const office = await ensureDemo(folder, (share) => progress.show(words.demo.preparing, share));
  progress.done();
  const env: Env = {
    host,
    port,
    ...(publicUrl && { publicUrl }),
    dataFolder: office,
    databaseUrl: `file:${join(office, 'shixiao.db')}`,
    startsNew: false,
    databaseDeadline,
    trustedProxies,
  };
  let joinCode: string | null = null;
  const serving = await serve(env, {
    say,
    prepare: async ({ db }) => {
      joinCode = (await listTeams(db)).find((team) => team.joinCode !== null)?.joinCode ?? null;
    },
  });
  stopOnSignals(serving);
  say(words.demo.marked);
  say(words.demo.signIn(`${serving.url}/lead`, signIn.username, signIn.password));
  if (joinCode !== null) say(words.demo.join(`${serving.url}/j/${joinCode}`));
  say(words.demo.again(folder));
}
