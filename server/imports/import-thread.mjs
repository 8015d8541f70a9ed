import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

// Unbundled, as in tests, the thread bundles itself as it starts, which is faster than translating file by file. Else import-thread.ts is bundled.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./import-thread.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
  logLevel: 'error',
});
await stop();
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
