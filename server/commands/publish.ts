import { publish } from '../publication/publish.ts';
import { type Command, nothingMore, readArguments } from './command.ts';

export const publishCommand: Command = async (args, world) => {
  nothingMore(readArguments(args, {}, world).positionals, world);
  world.progress.show(world.words.publishing);
  return world.inOffice(async (context) => {
    await publish(context);
    return { json: { publishedAt: context.clock().toISOString() }, text: world.words.published };
  });
};
