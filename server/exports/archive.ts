import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { ExportFile } from './export-file.ts';

/** The files as one .zip, and the SHA-256 by which it is known again. */
export function archive(files: readonly ExportFile[], now: Date): { bytes: Uint8Array<ArrayBuffer>; sha256: string } {
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  const bytes = zipSync(entries, { mtime: now, level: 6 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
