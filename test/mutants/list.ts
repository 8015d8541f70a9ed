import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { domain } from './domain.ts';
import { evidence } from './evidence.ts';
import type { MutatedFile } from './mutant.ts';
import { publication } from './publication.ts';
import { stats } from './stats.ts';
import { writer } from './writer.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every mutant that is kept, by room. */
export const rooms: Readonly<Record<string, readonly MutatedFile[]>> = {
  domain,
  stats,
  evidence,
  publication,
  writer,
};

/** A text that has changed leaves its mutant without a place: the list is to follow. */
export function misplaced(files: readonly MutatedFile[]): string[] {
  return files.flatMap(({ file, mutants }) => {
    const text = existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : '';
    return mutants
      .filter(({ from }) => text.split(from).length !== 2)
      .map(({ from }) => `${file} does not hold exactly once: ${from}`);
  });
}
