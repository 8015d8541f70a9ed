import { resolve } from 'node:path';
import { writeExport } from '../exports/write-export.ts';
import { requireName } from '../retire/retire-office.ts';
import { type Command, nothingMore, readArguments, required } from './command.ts';

/** Export, name, wipe, receipt: in this order, and nothing of it without the one before. */
export const retireCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(args, { export: { type: 'string' }, name: { type: 'string' } }, world);
  nothingMore(positionals, world);
  const out = resolve(world.invokedFrom, required(values.export, '--export', world));
  const name = required(values.name, '--name', world);
  const retired = await world.inOffice(async (office) => {
    const officeName = await requireName(office, name);
    const { sha256 } = await writeExport(office, out);
    return office.premises.empty({ officeName, exportSha256: sha256 });
  });
  return { json: { ...retired, export: out }, text: retired.receipt, failed: !retired.complete };
};
