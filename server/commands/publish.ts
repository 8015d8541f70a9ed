import { readNextRun } from '../publication/next-run.ts';
import { publish } from '../publication/publish.ts';
import { type Command, nothingMore, readArguments } from './command.ts';

/** Makes the monthly run where one is due, and else nothing. */
export const publishCommand: Command = async (args, world) => {
  nothingMore(readArguments(args, {}, world).positionals, world);
  world.progress.show(world.words.publishing);
  return world.inOffice(async (context) => {
    const { day } = await publish(context);
    const nextRun = await readNextRun(context);
    return {
      json: { run: day, nextRun },
      text: day === null ? world.words.notDue(nextRun) : world.words.published(day, nextRun),
    };
  });
};
