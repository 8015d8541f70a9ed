import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program as one file: many small ones, each translated as it is loaded, take longer to start than to bundle. Made anew at
 * every start, so it never lags behind its sources. It lies one folder below the root, as the sources that look for files do.
 * @param {string} root
 * @returns {Promise<string>} the file
 */
export async function bundleProgram(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/cli.ts'],
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
  const finished = join(root, 'dist/program.mjs');
  const draft = `${finished}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, finished);
  return finished;
}
