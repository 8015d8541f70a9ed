import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First the build without windows, which starts and draws sooner. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that browser tests drive: one that is there already, or Debian's, installed now when run as root. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('no Chromium found: install one (on Debian: apt-get install chromium) or name it in CHROMIUM_PATH');
  console.log('Installing Chromium from Debian’s packages (once; a minute or two) …');
  for (let attempt = 1; ; attempt++) {
    // Not every release has the smaller one.
    const chromium = attempt === 1 ? 'chromium-headless-shell' : 'chromium';
    const failure = apt(['update']) ?? apt(['install', '-y', '--no-install-recommends', chromium, 'fonts-noto-cjk']);
    if (!failure) break;
    if (attempt === 2) throw new Error(`Chromium could not be installed:\n${failure}`);
  }
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed Chromium, but none is in PATH');
  return installed;
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's LibreOffice, installed now when run as root: it opens what Word and WPS are to open. */
export function ensureLibreOffice() {
  const find = () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, 'soffice'))
      .find(isExecutable);
  const found = find();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      'no LibreOffice found: install one (on Debian: apt-get install libreoffice-writer libreoffice-calc)',
    );
  console.log('Installing LibreOffice from Debian’s packages (once; some minutes) …');
  const packages = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];
  const failure = apt(['update']) ?? apt(['install', '-y', '--no-install-recommends', ...packages]);
  if (failure) throw new Error(`LibreOffice could not be installed:\n${failure}`);
  const installed = find();
  if (!installed) throw new Error('apt-get installed LibreOffice, but none is in PATH');
  return installed;
}

/** @returns {string | undefined} what apt-get said when it failed */
function apt(words) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-q', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  if (status === 0) return undefined;
  return error ? error.message : `apt-get ${words[0]}: ${`${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n')}`;
}
