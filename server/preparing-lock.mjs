import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Plain JavaScript without packages, beside install.mjs.

/**
 * Runs the work while no other process of this machine does, so that two that start at once don't install or build twice.
 * Where nothing can be written there is nothing to prepare either, and the work runs without a lock.
 * @template T
 * @param {string} folder
 * @param {() => T} work
 * @returns {Promise<T>}
 */
export async function alone(folder, work) {
  const path = join(folder, 'preparing.lock');
  let told = false;
  for (;;) {
    const taken = take(folder, path);
    if (taken === 'unwritable') return work();
    if (taken === 'mine') break;
    if (isAbandoned(path)) continue;
    if (!told) console.error('Another start is installing or building; waiting for it …');
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(folder, path) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return 'mine';
  } catch (error) {
    if (error.code === 'EEXIST') return 'taken';
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return 'unwritable';
    throw error;
  }
}

/** Left behind by a process that is no more. It is moved away under its own name, so that only one waiter takes it over. */
function isAbandoned(path) {
  const owner = Number(read(path));
  if (isFresh(path, owner === 0 ? 10 : mostSeconds) && (owner === 0 || isAlive(owner))) return false;
  const aside = `${path}.${owner}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  // Between the look and the move another waiter may have taken it: then it is given back.
  if (Number(read(aside)) !== owner) renameSync(aside, path);
  else rmSync(aside, { force: true });
  return true;
}

/** Process ids come round again, so a lock of long ago is nobody's. */
const mostSeconds = 1800;

function isFresh(path, seconds) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || Date.now() - found.mtimeMs < seconds * 1000;
}

function isAlive(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
