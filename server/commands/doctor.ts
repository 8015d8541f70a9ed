import { examine } from '../keeping/doctor.ts';
import { fill } from '../words/keeping/keeping-words.ts';
import { keepingWordsIn } from '../words/keeping/words.ts';
import { padded } from './columns.ts';
import { type Command, nothingMore, readArguments } from './command.ts';

export const doctorCommand: Command = async (args, world) => {
  const { positionals } = readArguments(args, {}, world);
  nothingMore(positionals, world);
  const findings = await world.inOffice(examine);
  const words = keepingWordsIn(world.language);
  const rows = findings.map(({ check, state, says, values }) => [
    words.states[state],
    words.checks[check],
    fill(words.findings[says], values),
  ]);
  const allGood = findings.every(({ state }) => state === 'good');
  return {
    json: { findings },
    text: [...padded(rows), ...(allGood ? ['', words.allGood] : [])].join('\n'),
    failed: findings.some(({ state }) => state === 'bad'),
  };
};
