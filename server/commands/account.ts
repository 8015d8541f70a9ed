import { resetAccount } from '../access/reset-account.ts';
import { keepingWordsIn } from '../words/keeping/words.ts';
import { type Command, nothingMore, oneOf, readArguments, required } from './command.ts';

export const accountCommand: Command = async (args, world) => {
  const { positionals } = readArguments(args, {}, world);
  const [act, name, ...more] = positionals;
  oneOf(required(act, 'reset', world), ['reset'], 'account', world);
  const username = required(name, 'NAME', world);
  nothingMore(more, world);
  const { token } = await world.inOffice((office) => resetAccount(office, username));
  const link = `${world.address()}/lead/password/${token}`;
  return { json: { username, link }, text: keepingWordsIn(world.language).passwordReset(username, link) };
};
