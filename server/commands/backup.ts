import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUp, backupName } from '../keeping/backup.ts';
import { keepLatest } from '../keeping/keep-latest.ts';
import { keepingWordsIn } from '../words/keeping/words.ts';
import { BadUsage, type Command, nothingMore, readArguments, type World } from './command.ts';

export const backupCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(
    args,
    { to: { type: 'string' }, 'passphrase-file': { type: 'string' }, scheduled: { type: 'boolean' } },
    world,
  );
  nothingMore(positionals, world);
  const passphrase = readPassphrase(values['passphrase-file'], world);
  const made = await world.inOffice(async (office) => {
    const folder = join(office.dataFolder, 'backups');
    const to =
      values.to === undefined ? join(folder, backupName(office.clock())) : resolve(world.invokedFrom, values.to);
    const backup = await backUp(office, { to, passphrase });
    if (values.scheduled) keepLatest(folder);
    return backup;
  });
  const rows = Object.values(made.counts).reduce((sum, count) => sum + count, 0);
  return {
    json: made,
    text: keepingWordsIn(world.language).backedUp(made.path, rows, made.encrypted),
  };
};

/** The first line of a file: a passphrase among the arguments could be seen by everybody on the machine. */
export function readPassphrase(file: string | undefined, world: World): string | undefined {
  if (file === undefined) return undefined;
  try {
    const [line = ''] = readFileSync(resolve(world.invokedFrom, file), 'utf8').split(/\r?\n/);
    if (line !== '') return line;
  } catch {
    // Told below, like an empty one.
  }
  throw new BadUsage(world.words.cannotRead(file));
}
