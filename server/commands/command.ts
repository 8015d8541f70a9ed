import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../../db/vocabulary.ts';
import type { RestorePlace } from '../keeping/restore.ts';
import type { OpenOffice } from '../open.ts';
import type { CommandWords } from './words/command-words.ts';

/** What a command is given besides its arguments; tests give their own. */
export interface World {
  language: Language;
  words: CommandWords;
  /** Relative files are meant from here. */
  invokedFrom: string;
  standardInput: () => Promise<Uint8Array>;
  /** For a person waiting; never mixed with the answer. */
  progress: ProgressLine;
  /** Opens the office, runs the work, waits for what is to be stored, and closes. `begins`: makes one where there is none. */
  inOffice: <T>(work: (office: OpenOffice) => Promise<T>, more?: { begins?: boolean }) => Promise<T>;
  /** Where the office is kept, for who must not open it. */
  place: () => RestorePlace;
  clock: () => Date;
  /** The address that people type. */
  address: () => string;
}

export interface ProgressLine {
  /** `share` between 0 and 1 where the end is known. */
  show: (text: string, share?: number) => void;
  done: () => void;
}

export interface Answer {
  json: unknown;
  text: string;
  /** The command ran, and what it found is bad. */
  failed?: boolean;
}

export type Command = (args: string[], world: World) => Promise<Answer>;

/** The words of the command line make no sense: exit code 2. */
export class BadUsage extends Error {
  override name = 'BadUsage';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Only what the command knows; every command knows --json. */
export function readArguments<const T extends Options>(args: string[], options: T, { words }: World) {
  try {
    return parseArgs({
      args,
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new BadUsage(words.badArguments((error as Error).message));
  }
}

export function required(value: string | undefined, name: string, { words }: World): string {
  if (value === undefined || value.trim() === '') throw new BadUsage(words.missingArgument(name));
  return value;
}

export function oneOf<const T extends string>(value: string, list: readonly T[], option: string, { words }: World): T {
  const known = list.find((one) => one === value);
  if (known === undefined) throw new BadUsage(words.notInList(option, list.join(', ')));
  return known;
}

export function nothingMore(positionals: readonly string[], { words }: World): void {
  if (positionals.length > 0) throw new BadUsage(words.badArguments(positionals.join(' ')));
}
