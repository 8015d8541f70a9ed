import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Plain JavaScript without packages, beside install.mjs.

/** What the pages are made of. */
const sources = [
  'web',
  'vite.config.ts',
  'package-lock.json',
  'db/vocabulary.ts',
  'server/refusal.ts',
  'server/domain',
];

/**
 * Builds the web pages when what they are made of has changed since, and only then. The built folder is swapped in whole, so
 * a build that is cut short leaves the pages as they were.
 * @param {{ root: string, build?: (folder: string) => void }} options
 * @returns {boolean} whether anything was built
 */
export function ensureBuilt({ root, build = (folder) => buildWithVite(root, folder) }) {
  const finished = join(root, 'dist/web');
  const stamp = 'sources.sha256';
  const wanted = fingerprint(root);
  if (read(join(finished, stamp)) === wanted) return false;
  console.error('Building the web pages (once after each change; some seconds) …');
  const next = join(root, 'dist/web.next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    build(next);
    writeFileSync(join(next, stamp), wanted);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  const previous = join(root, 'dist/web.previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(finished)) renameSync(finished, previous);
  renameSync(next, finished);
  rmSync(previous, { recursive: true, force: true });
  return true;
}

/** For production, whatever the caller's own surroundings are: the server could not draw the first page with what React has for development. */
function buildWithVite(root, folder) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, error } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', process.stderr.fd, 'inherit'] },
  );
  if (error || status !== 0) throw new Error('the web pages could not be built; what went wrong stands above');
}

/** Of names and contents, as a checkout gives every file a new time. */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesIn(root, source)))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesIn(root, join(path, name)));
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
