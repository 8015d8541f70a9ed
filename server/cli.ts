import { buffer } from 'node:stream/consumers';
import program from '../package.json' with { type: 'json' };
import { commands } from './commands/all.ts';
import { type Answer, BadUsage, type Command, type World } from './commands/command.ts';
import { progressOn, type Terminal } from './commands/progress.ts';
import type { CommandName, CommandWords } from './commands/words/command-words.ts';
import { wordsIn } from './commands/words/words.ts';
import { type Env, readEnv, type Settings } from './env.ts';
import { languageOf } from './http/language.ts';

export interface Invocation {
  /** Relative files are meant from here. */
  invokedFrom: string;
  /** Those of the process, where nothing else is said. */
  settings?: Settings;
  output?: Terminal;
  problems?: Terminal;
  locale?: string;
}

/** The shixiao command. @returns the exit code: 0, 1 where the input is bad, 2 where the command makes no sense. */
export async function main(args: readonly string[], invocation: Invocation): Promise<number> {
  const { output = process.stdout, problems = process.stderr } = invocation;
  const [name = '', ...rest] = args;
  const world = worldOf(invocation, problems);
  const wantsJson = rest.includes('--json');
  const say = ({ json, text }: Pick<Answer, 'json' | 'text'>, forPerson: Terminal) =>
    wantsJson ? output.write(`${JSON.stringify(json, null, 2)}\n`) : forPerson.write(`${text}\n`);
  try {
    const help = helpFor(name, rest, world.words);
    if (help !== null) {
      say({ text: help, json: { help } }, output);
      return 0;
    }
    if (name === '--version' || name === '-v') {
      say({ text: program.version, json: { version: program.version } }, output);
      return 0;
    }
    if (name === 'serve' || name === 'demo') return await startServing(name, rest, world);
    const command = await commandOf(name, world);
    const answer = await command(rest, world);
    world.progress.done();
    say(answer, output);
    return answer.failed ? 1 : 0;
  } catch (error) {
    world.progress.done();
    const { failureOf } = await import('./commands/failure.ts');
    const failure = failureOf(error, Object.hasOwn(commands, name) ? name : '', world);
    say(failure, problems);
    return failure.exitCode;
  }
}

function worldOf({ invokedFrom, settings, locale }: Invocation, problems: Terminal): World {
  // Node takes it from LC_ALL, LC_MESSAGES or LANG, or from the system.
  const language = languageOf(locale ?? Intl.DateTimeFormat().resolvedOptions().locale);
  return {
    language,
    words: wordsIn(language),
    invokedFrom,
    standardInput: () => buffer(process.stdin),
    progress: progressOn(problems),
    place: () => readEnv(settings),
    clock: () => new Date(),
    address: () => addressOf(readEnv(settings)),
    inOffice: async (work, { begins = false } = {}) => {
      const { openOffice, somethingLies } = await import('./open.ts');
      const env = readEnv(settings);
      // A folder that was mistyped would become an office, and what is asked for would seem to be lost.
      if (!begins && !somethingLies(env)) throw new BadUsage(wordsIn(language).noOffice(env.dataFolder));
      const office = await openOffice(env);
      try {
        return await work(office);
      } finally {
        await office.close();
      }
    },
  };
}

function addressOf({ publicUrl, host, port }: Env): string {
  return publicUrl?.origin ?? `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

function helpFor(name: string, args: readonly string[], { overview, usage }: CommandWords): string | null {
  if (['', 'help', '--help', '-h'].includes(name)) return overview;
  if (!args.some((word) => word === '--help' || word === '-h')) return null;
  return usage[name as CommandName] ?? overview;
}

function commandOf(name: string, { words }: World): Promise<Command> {
  if (!Object.hasOwn(commands, name)) throw new BadUsage(words.unknownCommand(name));
  return commands[name as keyof typeof commands]();
}

/** Loaded only here, as the other commands need no web server. */
async function startServing(name: 'serve' | 'demo', args: readonly string[], world: World): Promise<number> {
  const { keepServing, keepServingDemo } = await import('./keep-serving.ts');
  await (name === 'serve' ? keepServing({ startsNew: args.includes('--new') }) : keepServingDemo(world));
  return 0;
}
