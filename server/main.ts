import { causeOf, DatabaseUnusable, StorageBusy } from '../db/failures.ts';
import { BadSetting, readEnv } from './env.ts';
import { serve, stopOnSignals } from './serve.ts';

/** The server alone, as a service manager runs it; `npm start` installs and builds first. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  stopOnSignals(await serve(readEnv(), { say }));
} catch (error) {
  const foreseen = [BadSetting, DatabaseUnusable, StorageBusy].some((kind) => error instanceof kind);
  const words = error instanceof Error && foreseen ? error.message : causeOf(error);
  if (words === null) throw error;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
