import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript without packages: it runs before there are any.

const oldestNode = [20, 19];

/**
 * Installs what package-lock.json names and node_modules lacks, and nothing when nothing is missing.
 * @param {{ development?: boolean, root?: string, install?: (words: string[], root: string) => void }} [options]
 * development: the tools of tests and checks too
 * @returns {boolean} whether anything was installed
 * @throws {Error} with a sentence for the reader
 */
export function ensureInstalled({
  development = false,
  root = fileURLToPath(new URL('..', import.meta.url)),
  install = installWithNpm,
} = {}) {
  requireNode();
  const installed = readInstalled(root);
  const isComplete = installed !== null && hasAll(root, installed, development);
  const damaged = isComplete ? damagedPackages(root) : [];
  if (isComplete && damaged.length === 0) return false;
  console.error(
    damaged.length > 0
      ? `Damaged in node_modules: ${damaged.join(', ')}. Installing all packages anew (a minute or two) …`
      : 'Installing packages (once; a minute or two) …',
  );
  const tools = development || (installed !== null && Object.values(installed).some(({ dev }) => dev));
  install(['ci', tools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], root);
  return true;
}

function installWithNpm(words, root) {
  const { status, error } = spawnSync('npm', words, {
    cwd: root,
    // What a command prints for a program to read stays clean.
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm could not be started (${error.message}): install Node.js with npm`);
  if (status !== 0) throw new Error('npm could not install the packages; what it said stands above');
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node.js ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}`);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** npm writes its own lock into node_modules last of all, so an installation that was cut short counts as none. */
function readInstalled(root) {
  try {
    return readJson(join(root, 'node_modules/.package-lock.json')).packages;
  } catch {
    return null;
  }
}

function hasAll(root, installed, development) {
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, dev }]) => {
    if (path === '' || optional || devOptional || (dev && !development)) return true;
    return installed[path]?.version === version;
  });
}

/** Packages of ours whose first file is gone: a virus scanner, a full disk or a hand took it. */
function damagedPackages(root) {
  const { dependencies } = readJson(join(root, 'package.json'));
  return Object.keys(dependencies).filter((name) => {
    const folder = join(root, 'node_modules', name);
    try {
      const entry = entryOf(readJson(join(folder, 'package.json')));
      return !['', '.js', '/index.js'].some((ending) => isFile(join(folder, entry + ending)));
    } catch {
      return true;
    }
  });
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that an import of the package opens; of one without a first page, that of any. */
function entryOf({ exports, main }) {
  let named = exports?.['.'] ?? exports;
  while (named !== null && typeof named === 'object')
    named = named.node ?? named.import ?? named.default ?? Object.values(named)[0] ?? null;
  return named ?? main ?? 'index.js';
}
