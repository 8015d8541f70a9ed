import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainAddress } from './domain/plain-address.ts';

/** The only reader of process.env. */
export interface Env {
  port: number;
  host: string;
  databaseUrl: string;
  databaseAuthToken?: string;
  dataFolder: string;
  /** The address that people type, where it is not this machine's own: behind a proxy, or with a name. */
  publicUrl?: URL;
  /** The office's key, where several processes share one and it does not lie in the data folder. */
  givenKey?: Uint8Array;
  /** Begin a new office although a key is there already. */
  startsNew: boolean;
  /** How long a call to a database server may take. */
  databaseDeadline: number;
  /** How many proxies of ours stand before the program and may say who asked, and by which name; 0: none is believed. */
  trustedProxies: number;
  /** Where the log of accounts is kept beside standard output. */
  securityLog?: string;
}

/** A setting that cannot be used; the message is for the person who set it. */
export class BadSetting extends Error {
  override name = 'BadSetting';
}

export type Settings = Readonly<Record<string, string | undefined>>;

export function readEnv(settings: Settings = process.env): Env {
  const set = (name: string) => settings[name]?.trim() || undefined;
  const dataFolder = resolve(set('DATA_FOLDER') ?? 'data');
  const token = set('DATABASE_AUTH_TOKEN');
  const publicUrl = readPublicUrl(set('PUBLIC_URL'));
  return {
    port: readPort(set('PORT')),
    host: set('HOST') ?? '127.0.0.1',
    databaseUrl: readDatabaseUrl(set('DATABASE_URL'), dataFolder),
    dataFolder,
    ...(token && { databaseAuthToken: token }),
    ...(publicUrl && { publicUrl }),
    ...readGivenKey(set),
    startsNew: set('NEW_OFFICE') === '1',
    databaseDeadline: readSeconds('DATABASE_DEADLINE', set('DATABASE_DEADLINE') ?? '10') * 1000,
    trustedProxies: readProxies(set('TRUSTED_PROXY')),
    ...(set('SECURITY_LOG') && { securityLog: resolve(set('SECURITY_LOG')!) }),
  };
}

function readGivenKey(set: (name: string) => string | undefined): { givenKey?: Uint8Array } {
  const file = set('SECRET_KEY_FILE');
  const text = set('SECRET_KEY');
  if (file === undefined && text === undefined) return {};
  if (file !== undefined && text !== undefined)
    throw new BadSetting('SECRET_KEY and SECRET_KEY_FILE are both set: one of them is enough');
  let bytes: Uint8Array;
  try {
    bytes = file === undefined ? Buffer.from(text!, 'base64') : readFileSync(file);
  } catch {
    throw new BadSetting(`SECRET_KEY_FILE cannot be read: ${file}`);
  }
  if (bytes.length !== 32)
    throw new BadSetting(
      file === undefined
        ? 'SECRET_KEY must be 32 bytes in base64, such as `openssl rand -base64 32` makes them'
        : `SECRET_KEY_FILE must hold 32 bytes, such as the secret.key of a data folder; ${file} has ${bytes.length}`,
    );
  return { givenKey: new Uint8Array(bytes) };
}

function readSeconds(name: string, text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0.1 && seconds <= 600))
    throw new BadSetting(`${name} must be seconds from 0.1 to 600; it is "${text}"`);
  return seconds;
}

function readProxies(text = '0'): number {
  const hops = Number(text);
  if (!/^\d+$/.test(text) || hops > 9)
    throw new BadSetting(`TRUSTED_PROXY must be the number of proxies before the program, 0 to 9; it is "${text}"`);
  return hops;
}

function readPort(port = '8787'): number {
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new BadSetting(`PORT must be a whole number from 0 to 65535; it is "${port}"`);
  return number;
}

function readDatabaseUrl(url: string | undefined, dataFolder: string): string {
  if (url === undefined) return `file:${resolve(dataFolder, 'shixiao.db')}`;
  if (url.startsWith('file:') && url.length > 'file:'.length) return url;
  if (/^(libsql|https?|wss?):\/\/./.test(url)) return url;
  throw new BadSetting(
    `DATABASE_URL must begin with file:, libsql://, http(s):// or ws(s)://, such as ${pathToFileURL(resolve('data/shixiao.db')).href}`,
  );
}

function readPublicUrl(url: string | undefined): URL | undefined {
  if (url === undefined) return undefined;
  const address = plainAddress(url);
  if (address === null)
    throw new BadSetting(
      `PUBLIC_URL must be an address such as https://shixiao.example.org, without a path of its own; it is "${url}"`,
    );
  return new URL(address);
}

/** For a process of ours that works on the same office. */
export function childSettings(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}
