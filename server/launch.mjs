import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build-web.mjs';
import { bundleProgram } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { alone } from './preparing-lock.mjs';

// Plain JavaScript without packages: it runs before there are any. Prepares what is missing, then runs cli.ts.

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const servesPages = ['serve', 'demo'].includes(words[0] ?? '') && !words.includes('--help');

const runByNpm = process.env.npm_lifecycle_event !== undefined;
const parent = process.ppid;
/** Where the person stands who typed the command: npm runs it in the program's own folder. */
const invokedFrom = runByNpm ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

try {
  await alone(`${root}dist`, () => {
    ensureInstalled();
    if (servesPages) ensureBuilt({ root });
  });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The data folder and other relative settings are meant from the program's folder, wherever it is started.
process.chdir(root);
const { main } = await program().catch(sayDamage);
if (servesPages && runByNpm) stopWithParent();
process.exitCode = await main(words, { invokedFrom });

/** A signal to npm ends npm and its shell, which hands it on to nobody: without them the server stops in order too. */
function stopWithParent() {
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  look.unref();
}

/** What the look at the packages does not see, such as a file deep in one that is gone. */
function sayDamage(error) {
  const isDamage = /MODULE_NOT_FOUND$/.test(error.code ?? '') || error.errors?.some(({ text }) => /resolve/.test(text));
  if (!isDamage) throw error;
  console.error(`A package is damaged (${error.message.split('\n')[0]}).`);
  console.error('Remove the folder node_modules and start again: everything is installed anew.');
  process.exit(1);
}

/** Bundled; as it stands where nothing can be written. */
async function program() {
  try {
    return await import(pathToFileURL(await bundleProgram(root)).href);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    const { register } = await import('tsx/esm/api');
    register();
    return import('./cli.ts');
  }
}
