import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The only reader of process.env. */
export interface Env {
  port: number;
  host: string;
  databaseUrl: string;
  databaseAuthToken?: string;
  dataFolder: string;
  /** The address that people type, where it is not this machine's own: behind a proxy, or with a name. */
  publicUrl?: URL;
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
  };
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
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search || parsed.hash)
    throw new BadSetting(`PUBLIC_URL must be an address such as https://shixiao.example.org; it is "${url}"`);
  return parsed;
}
