import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keyBytes = 32;

/** Reads the key that all token hashes rest on, or makes it: once, whole, and for the owner's eyes only. */
export function secretKey(dataFolder: string, randomBytes: (length: number) => Uint8Array): Uint8Array {
  const path = join(dataFolder, 'secret.key');
  const draft = `${path}.${process.pid}`;
  const existing = read(path);
  if (existing) return existing;
  writeFileSync(draft, randomBytes(keyBytes), { mode: 0o600, flush: true });
  try {
    // A link fails where the name is taken, so two processes that start at once agree on one key.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(path)!;
}

function read(path: string): Uint8Array | null {
  try {
    const key = readFileSync(path);
    if (key.length !== keyBytes) throw new Error(`${path} is damaged: it must hold ${keyBytes} bytes`);
    return new Uint8Array(key);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
