import { evidenceReport } from '../reports/evidence-report.ts';
import { type Command, nothingMore, readArguments, required } from './command.ts';
import { evidenceTable } from './evidence-table.ts';
import { quarterOption } from './quarter-option.ts';

export const evidenceCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(
    args,
    {
      ...{ team: { type: 'string' }, 'task-type': { type: 'string' } },
      ...{ quarter: { type: 'string' }, window: { type: 'string' } },
    },
    world,
  );
  nothingMore(positionals, world);
  const team = required(values.team, '--team', world);
  const period = quarterOption(values, world);
  const { language } = world;
  const report = await world.inOffice((context) =>
    evidenceReport(context, null, { team, taskType: values['task-type'], period, language }),
  );
  return { json: report, text: evidenceTable(report, language, world.words.evidence) };
};
