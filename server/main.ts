import { causeOf, DatabaseUnusable, StorageBusy } from '../db/failures.ts';
import { BadSetting, readEnv } from './env.ts';
import { say } from './say.ts';
import { serve, stopOnSignals } from './serve.ts';

/** The server alone, as a service manager runs it; `npm start` installs and builds first. */
try {
  await serve(readEnv(), { say, ready: stopOnSignals });
} catch (error) {
  const foreseen = [BadSetting, DatabaseUnusable, StorageBusy].some((kind) => error instanceof kind);
  const words = error instanceof Error && foreseen ? error.message : causeOf(error);
  if (words === null) throw error;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
