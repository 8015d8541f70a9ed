import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const wordsOf = (id: string) => `staff-${id.split('/').at(-2)}`;

export default defineConfig({
  root: 'web',
  cacheDir: '../node_modules/.vite',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The log page is fetched in few requests: what it always needs is one file, and so is each further language.
        codeSplitting: {
          groups: [
            {
              name: wordsOf,
              debugName: 'words',
              test: /web\/words\/(zh-Hant|en)\/(staff|vocabulary)\.ts$/,
              priority: 2,
            },
            { name: 'first', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'node',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/durability/**', 'test/house/**', 'test/web/**'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'house', root, include: ['test/house/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'durability',
          root,
          include: ['test/durability/**/*.test.ts'],
          testTimeout: 90_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [react()],
        test: { name: 'web', root, environment: 'happy-dom', include: ['test/web/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
