import { windows } from '../../db/vocabulary.ts';
import { evidenceReport } from '../publication/evidence-report.ts';
import { type Command, nothingMore, oneOf, readArguments, required } from './command.ts';
import { evidenceTable } from './evidence-table.ts';

export const evidenceCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(
    args,
    { team: { type: 'string' }, 'task-type': { type: 'string' }, window: { type: 'string', default: 'all' } },
    world,
  );
  nothingMore(positionals, world);
  const team = required(values.team, '--team', world);
  const window = oneOf(values.window, windows, '--window', world);
  const report = await world.inOffice((context) =>
    evidenceReport(context, { team, taskType: values['task-type'], window, language: world.language }),
  );
  return { json: report, text: evidenceTable(report, world.words.evidence) };
};
