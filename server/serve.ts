import { fileURLToPath } from 'node:url';
import { ensureSetupLink } from './access/setup-link.ts';
import { createApp } from './app.ts';
import type { Context } from './context.ts';
import { BadSetting, type Env } from './env.ts';
import { listen } from './listen.ts';
import { type OpenOffice, openOffice } from './open.ts';
import { publish } from './publication/publish.ts';

const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url));

export interface Serving {
  url: string;
  /** Answers what it has begun, stores what it has promised, and closes the database. */
  stop(): Promise<void>;
}

export interface Hosting {
  say: (line: string) => void;
  /** Before it serves: what a special office needs, such as a synthetic one. */
  prepare?: (context: Context) => Promise<void>;
}

/** Opens the office and serves it until told to stop; publishes at once and on every full hour. */
export async function serve(env: Env, { say, prepare }: Hosting): Promise<Serving> {
  const office = await openOffice(env);
  await prepare?.(office);
  const app = createApp(office, {
    publicUrl: env.publicUrl,
    webFolder,
    report: reportTo(say),
    premises: office.premises,
    retired: () => say('This office was closed and its data wiped. Nothing is kept here any more: stop the program.'),
  });
  const { url: ownUrl, close } = await listenOrSay(app, env);
  const url = env.publicUrl?.origin ?? ownUrl;
  say(`Shixiao serves at ${url}`);
  const setup = await ensureSetupLink(office);
  if (setup !== null) say(`Set up the first administrator (once, within 24 hours): ${url}/setup/${setup}`);
  const stopPublishing = publishHourly(office, say);
  return {
    url,
    stop: async () => {
      stopPublishing();
      await close();
      await office.close();
    },
  };
}

/** SIGTERM and SIGINT stop it in order. */
export function stopOnSignals({ stop }: Serving): void {
  const once = () => {
    process.exitCode = 0;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', once);
  process.once('SIGINT', once);
}

async function listenOrSay(app: Parameters<typeof listen>[0], { host, port }: Env) {
  try {
    return await listen(app, { host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new BadSetting(`PORT ${port} is in use already: stop what uses it, or set another PORT`);
    if (code === 'EACCES') throw new BadSetting(`PORT ${port} may not be used by this account: set one above 1023`);
    if (code === 'EADDRNOTAVAIL') throw new BadSetting(`HOST ${host} is not an address of this machine`);
    throw error;
  }
}

/** Also at once: the day may have changed, or an earlier run been cut off. */
function publishHourly(office: OpenOffice, say: (line: string) => void): () => void {
  let timer: NodeJS.Timeout;
  const run = async () => {
    if (office.premises.isClosed()) return;
    await publish(office).catch((error: unknown) =>
      say(`publishing failed and will be tried again: ${described(error)}`),
    );
    const sinceHour = office.clock().getTime() % 3_600_000;
    timer = setTimeout(run, 3_600_000 - sinceHour);
  };
  timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
}

const reportTo =
  (say: (line: string) => void) =>
  (error: unknown, { method, route }: { method: string; route: string }) =>
    say(`${method} ${route} failed: ${described(error)}`);

/** Where it broke, without the values that it broke on. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return `${error.name}${place}`;
}
