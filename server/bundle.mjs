import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program as one file: many small ones, each translated as it is loaded, take longer to start than to bundle. Made anew when
 * a source is newer, so it never lags behind them. It lies one folder below the root, as the sources that look for files do.
 * @param {string} root
 * @returns {Promise<string>} the file
 */
export async function bundleProgram(root) {
  const finished = join(root, 'dist/program.mjs');
  if (isNewest(finished, root)) return finished;
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { program: 'server/cli.ts', 'figures-thread': 'server/records/figures-thread.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  });
  // Its own process would stay beside ours for as long as the office is served.
  await stop();
  // The program last: where it is the newest file, the others are as new.
  for (const { path, contents } of outputFiles.sort((one) => (one.path === finished ? 1 : -1))) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  return finished;
}

/** Folders count too: a file that was taken away leaves only its folder's time. */
function isNewest(file, root) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const olderThan = (path) => statSync(path).mtimeMs < made;
  const whole = (folder) =>
    olderThan(folder) &&
    readdirSync(folder, { withFileTypes: true }).every((one) => {
      const path = join(folder, one.name);
      return one.isDirectory() ? whole(path) : olderThan(path);
    });
  return (
    ['server', 'db', 'web/words'].every((folder) => whole(join(root, folder))) &&
    olderThan(join(root, 'package-lock.json'))
  );
}
