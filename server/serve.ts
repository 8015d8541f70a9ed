import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fileOf } from '../db/erase.ts';
import { causeOf, isUnreachable } from '../db/failures.ts';
import { shortenLog } from '../db/wal.ts';
import { ensureSetupLink } from './access/setup-link.ts';
import { createApp } from './app.ts';
import { backUpWhenDue } from './backup-daily.ts';
import type { Context } from './context.ts';
import { BadSetting, type Env } from './env.ts';
import { holdServing } from './keeping/serving-lease.ts';
import { listen } from './listen.ts';
import { type Log, logTo, securityLogTo } from './log.ts';
import { type OpenOffice, openOffice } from './open.ts';
import { publish } from './publication/publish.ts';
import { reachableAddresses } from './reachable.ts';
import { clearUnfinishedRecords } from './records/clear-file.ts';

/** Between two looks for a database server. */
const waitMilliseconds = 1_000;

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
  /** Told before anybody hears of the address, so that it can be stopped from then on. */
  ready?: (serving: Serving) => void;
}

/** Opens the office and serves it until told to stop; looks at once and on every full hour whether a run is due. */
export async function serve(env: Env, { say, prepare, ready }: Hosting): Promise<Serving> {
  const office = await openWhenReached(env, say);
  const log = logTo(say, office.clock);
  const endServing = await holdServing(office, env.databaseUrl).catch(async (error: unknown) => {
    await office.close();
    throw error;
  });
  await prepare?.(office);
  const app = createApp(office, {
    publicUrl: env.publicUrl,
    webFolder,
    report: reportTo(log),
    noteSecurity: securityLogTo(say, office.clock, env.securityLog),
    foreignOrigin: foreignOriginTo(log),
    trustedProxies: env.trustedProxies,
    premises: office.premises,
    retired: () => say('This office was closed and its data wiped. Nothing is kept here any more: stop the program.'),
  });
  const { url: ownUrl, close } = await listenOrSay(app, env).catch(async (error: unknown) => {
    // A port that is taken leaves nothing behind.
    await endServing();
    await office.close();
    throw error;
  });
  // Where it listens everywhere, this machine's browser still needs a name.
  const url = env.publicUrl?.origin ?? ownUrl.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//127.0.0.1');
  const setup = await ensureSetupLink(office);
  const stopKeeping = keepHourly(office, env, log);
  void clearUnfinishedRecords(office).catch((error: unknown) => say(`records half stored: ${described(error)}`));
  const stopPublishing = publishWhenDue(office, say);
  const serving: Serving = {
    url,
    stop: async () => {
      stopPublishing();
      stopKeeping();
      await close();
      await endServing();
      await office.close();
    },
  };
  ready?.(serving);
  say(`Shixiao serves at ${url}`);
  if (!env.publicUrl)
    for (const address of reachableAddresses(env.host, Number(new URL(ownUrl).port)))
      say(`From other machines: ${address}`);
  if (setup !== null) say(`Set up the first administrator (once, within 24 hours): ${url}/setup/${setup}`);
  return serving;
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

/** A database server may start later than we do, or be away for a while: waited for, and said so once. */
async function openWhenReached(env: Env, say: (line: string) => void): Promise<OpenOffice> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await openOffice(env);
    } catch (error) {
      if (fileOf(env.databaseUrl) !== null || !isUnreachable(error)) throw error;
      // Without what else stands in the address, such as a token.
      const { protocol, host } = new URL(env.databaseUrl);
      if (attempt === 0) say(`Waiting for the database server ${protocol}//${host} (${causeOf(error)}) …`);
      await sleep(waitMilliseconds);
    }
  }
}

async function listenOrSay(app: Parameters<typeof listen>[0], { host, port }: Env) {
  try {
    return await listen(app, { host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new BadSetting(`PORT ${port} is in use already: stop what uses it, or set another PORT`);
    if (code === 'EACCES') throw new BadSetting(`PORT ${port} may not be used by this account: set one above 1023`);
    throw new BadSetting(`HOST ${host} is not an address of this machine (${code})`);
  }
}

/** Also at once: a run may have been missed, or cut off. Where none is due, nothing happens. */
function publishWhenDue(office: OpenOffice, say: (line: string) => void): () => void {
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

/** Every hour: the write-ahead log is emptied, and a backup made where one is due. */
function keepHourly(office: OpenOffice, { dataFolder, databaseUrl }: Env, log: Log): () => void {
  const timer = setInterval(async () => {
    if (office.premises.isClosed()) return;
    await shortenLog(office.writing).catch(() => undefined);
    await backUpWhenDue(office, dataFolder, databaseUrl, log).catch(() => undefined);
  }, 3_600_000);
  timer.unref();
  return () => clearInterval(timer);
}

const reportTo = (log: Log) => (error: unknown, where: { method: string; route: string; request?: string }) =>
  log({ level: 'error', event: 'request_failed', cause: causeOf(error) ?? described(error), ...where });

function foreignOriginTo(log: Log): (origin: string, own: string) => void {
  return (origin, own) =>
    log({
      level: 'warning',
      event: 'foreign_origin',
      cause: `the page was opened as ${origin}, the program takes itself for ${own}`,
      hint: `set PUBLIC_URL=${origin}, or TRUSTED_PROXY to the number of proxies before the program`,
    });
}

/** Where it broke, without the values that it broke on. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return `${error.name}${place}`;
}
