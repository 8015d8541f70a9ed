import { join } from 'node:path';
import { listTeams } from '../db/teams.ts';
import type { World } from './commands/command.ts';
import { ensureDemo } from './demo/ensure-demo.ts';
import { signIn } from './demo/populate.ts';
import { type Env, readEnv } from './env.ts';
import { say } from './say.ts';
import { newMadeUpSlip } from './seats/made-up-slip.ts';
import { serve, stopOnSignals } from './serve.ts';

/** Serves the office until it is told to stop. */
export async function keepServing({ startsNew }: { startsNew: boolean }): Promise<void> {
  const env = readEnv();
  await serve({ ...env, startsNew: startsNew || env.startsNew }, { say, ready: stopOnSignals });
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
  let slip: string | null = null;
  const serving = await serve(env, {
    say,
    ready: stopOnSignals,
    prepare: async (context) => {
      const team = (await listTeams(context.db)).find(({ joinCode }) => joinCode !== null);
      slip = team ? await newMadeUpSlip(context, team.id) : null;
    },
  });
  say(words.demo.marked);
  say(words.demo.signIn(`${serving.url}/lead`, signIn.username, signIn.password));
  if (slip !== null) say(words.demo.join(`${serving.url}/d/${slip}`));
  say(words.demo.again(folder));
}
