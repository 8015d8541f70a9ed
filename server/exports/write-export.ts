import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context } from '../context.ts';
import { archive } from './archive.ts';
import { type Exported, exportEverything } from './export-everything.ts';

/** Writes an export to a .zip file, or into a folder where the path does not end so; read back before it is called done. */
export async function writeExport(context: Context, out: string): Promise<Exported & { sha256: string }> {
  const exported = await exportEverything(context, null);
  const { bytes, sha256 } = archive(exported.files, context.clock());
  if (/\.zip$/i.test(out)) {
    await writeWhole(out, bytes);
    if (!(await readFile(out)).equals(bytes)) throw new Error(`${out} does not hold what was written`);
  } else {
    for (const { path, text } of exported.files) {
      const file = join(out, ...path.split('/'));
      await writeWhole(file, text);
      if ((await readFile(file, 'utf8')) !== text) throw new Error(`${file} does not hold what was written`);
    }
  }
  return { ...exported, sha256 };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flush: true });
}
