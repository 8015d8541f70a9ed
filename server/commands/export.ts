import { resolve } from 'node:path';
import { writeExport } from '../exports/write-export.ts';
import { type Command, nothingMore, readArguments, required } from './command.ts';

export const exportCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } }, world);
  nothingMore(positionals, world);
  const out = resolve(world.invokedFrom, required(values.out, '--out', world));
  const { files, teams, sha256 } = await world.inOffice((office) => writeExport(office, out));
  return {
    json: { out, files: files.map(({ path }) => path), teams, sha256 },
    text: world.words.exported(out, files.length, teams.join(', ')),
  };
};
