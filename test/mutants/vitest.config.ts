import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts the mutant that the runner names in place of the text, as the file is read: nothing on the disk changes. */
function mutate(): Plugin {
  const { file, from, to } = JSON.parse(process.env.MUTANT ?? 'null') ?? {};
  return {
    name: 'mutate',
    enforce: 'pre',
    transform: (code, id) => {
      if (file === undefined || id.split('?')[0] !== `${root}${file}`) return null;
      return code.replace(from, () => to);
    },
  };
}

// A runner that is gone takes its tests along, also those that a mutant keeps running for ever: threads end with the process.
process.stdin.once('end', () => process.exit(1)).resume();
if (process.stdin instanceof Socket) process.stdin.unref();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [mutate()],
        test: {
          name: 'node',
          root,
          pool: 'threads',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,deep,durability,house,web}/**'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react(), mutate()],
        test: {
          name: 'web',
          root,
          pool: 'threads',
          environment: 'happy-dom',
          include: ['test/web/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
