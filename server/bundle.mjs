import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Pieces of former bundles that no start needs any more; one that still runs may yet ask for one of its own. */
const daysKept = 7;

/**
 * The program and its packages as few files: thousands of small ones, each found and translated as it is loaded, take longer to
 * start and half as much memory again. Made anew when a source is newer, so it never lags behind them. It lies one folder below the
 * root, as the sources that look for files do. Packages with machine code, and those that build the pages, stay as they are.
 * @param {string} root
 * @returns {Promise<string>} the file
 */
export async function bundleProgram(root) {
  const folder = join(root, 'dist');
  const finished = join(folder, 'program.mjs');
  if (isNewest(finished, root)) return finished;
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { program: 'server/cli.ts', ...threadsOf(root) },
    bundle: true,
    splitting: true,
    chunkNames: 'program-[hash]',
    external: ['libsql', '@libsql/client', '@node-rs/argon2', 'vite', 'esbuild'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    // Packages of the older kind ask for others by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [onlyEnglish],
    write: false,
    logLevel: 'error',
  });
  // Its own process would stay beside ours for as long as the office is served.
  await stop();
  mkdirSync(folder, { recursive: true });
  const names = new Set(outputFiles.map(({ path }) => basename(path)));
  // The program last: where it is the newest file, the others are as new.
  for (const { path, contents } of outputFiles.sort(
    (one, other) => Number(one.path === finished) - Number(other.path === finished),
  )) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  forgetOld(folder, names);
  return finished;
}

/** zod brings its sentences in fifty languages; ours say everything themselves (server/words). */
const onlyEnglish = {
  name: 'only-english',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    })),
};

/** Programs that run as threads of their own lie beside it, each under its name. */
function threadsOf(root) {
  const files = readdirSync(join(root, 'server'), { recursive: true }).map(String);
  const threads = files.filter((file) => file.endsWith('-thread.ts'));
  return Object.fromEntries(threads.map((file) => [basename(file, '.ts'), `server/${file.replaceAll('\\', '/')}`]));
}

function forgetOld(folder, names) {
  for (const name of readdirSync(folder)) {
    if (!/^program-\w+\.mjs$/.test(name) || names.has(name)) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > daysKept * 86_400_000) rmSync(path, { force: true });
  }
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
