import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FileFormat, fileFormats } from '../domain/report-formats.ts';
import { reportFile } from '../reports/report-file.ts';
import { findTeam } from '../teams/find-team.ts';
import { BadUsage, type Command, nothingMore, oneOf, readArguments, required } from './command.ts';
import { quarterOption } from './quarter-option.ts';

const options = {
  team: { type: 'string' },
  quarter: { type: 'string' },
  window: { type: 'string' },
  format: { type: 'string', default: 'brief' },
  out: { type: 'string' },
} as const;

/** The papers by the names that a person gives them. */
const formats = fileFormats.map((format) => format.replace('.txt', ''));
const formatOf = (name: string) => fileFormats[formats.indexOf(name)]!;
/** Lines for a terminal. */
const isText = (format: FileFormat) => /(txt|csv|json)$/.test(format);

export const reportCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(args, options, world);
  nothingMore(positionals, world);
  const team = required(values.team, '--team', world);
  const period = quarterOption(values, world);
  const name = oneOf(values.format, formats, '--format', world);
  const format = formatOf(name);
  const { out } = values;
  if (out === undefined && !isText(format)) throw new BadUsage(world.words.report.needsFile(name));
  const { bytes } = await world.inOffice(async (context) => {
    const { id: teamId } = await findTeam(context, team);
    return reportFile(context, null, { teamId, period, language: world.language, format });
  });
  if (out === undefined) {
    const text = new TextDecoder().decode(bytes).trimEnd();
    return { json: format === 'json' ? JSON.parse(text) : { format: name, text }, text };
  }
  await write(resolve(world.invokedFrom, out), bytes, () => world.words.report.cannotWrite(out));
  return { json: { format: name, file: out, bytes: bytes.length }, text: world.words.report.written(out) };
};

async function write(path: string, bytes: Uint8Array, otherwise: () => string): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new BadUsage(`${otherwise()} (${(error as NodeJS.ErrnoException).code})`);
  }
}
