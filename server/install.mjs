import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Plain JavaScript without packages: it runs before there are any.

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

/**
 * Installs what package-lock.json names and node_modules lacks, and nothing when nothing is missing.
 * @param {{ development?: boolean }} [options] development: the tools of tests and checks too
 * @returns {boolean} whether anything was installed
 * @throws {Error} with a sentence for the reader
 */
export function ensureInstalled({ development = false } = {}) {
  requireNode();
  if (isInstalled(development)) return false;
  console.error('Installing packages (once; a minute or two) …');
  const extent = development ? '--include=dev' : '--omit=dev';
  const { status, error } = spawnSync('npm', ['ci', extent, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // What a command prints for a program to read stays clean.
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm could not be started (${error.message}): install Node.js with npm`);
  if (status !== 0) throw new Error('npm could not install the packages; what it said stands above');
  return true;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node.js ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}`);
}

/** npm writes its own lock into node_modules last of all, so an installation that was cut short counts as none. */
function isInstalled(development) {
  const installedLock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, dev }]) => {
    if (path === '' || optional || devOptional || (dev && !development)) return true;
    return installed[path]?.version === version;
  });
}
