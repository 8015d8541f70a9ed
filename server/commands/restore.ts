import { resolve } from 'node:path';
import { BadBackup } from '../keeping/check-copy.ts';
import { restore, undoRestore } from '../keeping/restore.ts';
import { keepingWordsIn } from '../words/keeping/words.ts';
import { readPassphrase } from './backup.ts';
import { BadUsage, type Command, nothingMore, readArguments, required } from './command.ts';

export const restoreCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(
    args,
    { 'passphrase-file': { type: 'string' }, undo: { type: 'boolean' } },
    world,
  );
  const [file, ...more] = positionals;
  nothingMore(more, world);
  const words = keepingWordsIn(world.language);
  const place = world.place();
  const now = world.clock();
  if (values.undo) {
    if (file !== undefined) throw new BadUsage(world.words.badArguments(file));
    const undone = await undoRestore(place, now);
    return { json: undone, text: words.undone(undone.from) };
  }
  const from = resolve(world.invokedFrom, required(file, 'FILE', world));
  try {
    const restored = await restore(place, { from, passphrase: readPassphrase(values['passphrase-file'], world), now });
    const rows = Object.values(restored.counts).reduce((sum, count) => sum + count, 0);
    return { json: restored, text: words.restored(restored.madeAt, rows, restored.keptIn) };
  } catch (error) {
    if (!(error instanceof BadBackup)) throw error;
    return { json: { code: error.code, reason: error.reason }, text: words.badBackup[error.reason], failed: true };
  }
};
