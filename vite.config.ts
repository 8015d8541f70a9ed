import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const wordsOf = (side: string) => (id: string) => `${side}-${id.split('/').at(-2)}`;

/** The first page's style stands in it, a round trip sooner than a file of its own. */
const styleInPage: Plugin = {
  name: 'style-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      html.replace(/ *<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+)">/g, (_link, name: string) => {
        const asset = bundle[name];
        if (asset?.type !== 'asset') throw new Error(`${name} is not built`);
        delete bundle[name];
        // A later part would wait for a file that is not there.
        for (const part of Object.values(bundle))
          if (part.type === 'chunk') part.viteMetadata?.importedCss.delete(name);
        return `    <style>${String(asset.source).trim()}</style>`;
      }),
  },
};

/** What draws the log page's first step in the server, from the same components (web/first-page.tsx). */
function firstPage(): Plugin {
  let outDir: string;
  return {
    name: 'first-page',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: async () => {
      await build({
        configFile: false,
        root: `${root}web`,
        logLevel: 'error',
        plugins: [react()],
        define: { 'process.env.NODE_ENV': '"production"' },
        ssr: { noExternal: true },
        publicDir: false,
        build: {
          ssr: 'first-page.tsx',
          outDir,
          emptyOutDir: false,
          rolldownOptions: { output: { entryFileNames: 'first-page.mjs', codeSplitting: false } },
        },
      });
    },
  };
}

/** Compressed once and as well as it goes, instead of at each request: a cheap phone behind a slow network waits for this alone. */
const compressedBeside: Plugin = {
  name: 'compressed-beside',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  writeBundle: ({ dir }) => {
    const assets = join(dir!, 'assets');
    for (const name of readdirSync(assets)) {
      const path = join(assets, name);
      const bytes = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(bytes));
    }
  },
};

export default defineConfig({
  root: 'web',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), styleInPage, compressedBeside, firstPage()],
  // Every React that we use has it of its own.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    assetsInlineLimit: 0,
    // It would stand in the first script, which asks at once for what it would ask for.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The log page is fetched in few requests: what it always needs is one file, and so is each language.
        codeSplitting: {
          groups: [
            {
              name: wordsOf('staff'),
              debugName: 'words',
              test: /web\/words\/(zh-Hans|zh-Hant|en)\/(staff|vocabulary)\.ts$/,
              priority: 2,
            },
            {
              name: wordsOf('lead'),
              debugName: 'words',
              test: /web\/words\/(zh-Hans|zh-Hant|en)\/(lead|task|doing|levels|rules)\.ts$/,
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
          exclude: ['test/browser/**', 'test/deep/**', 'test/durability/**', 'test/house/**', 'test/web/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'sqld',
          root,
          include: ['test/api/**/*.test.ts'],
          env: { TEST_DATABASE: 'sqld' },
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'deep',
          root,
          include: ['test/deep/**/*.test.ts', 'test/red-team/**/*.test.ts'],
          // Each attack on so many offices (test/red-team/attack.ts).
          env: { SEEDS: process.env.SEEDS ?? '20' },
          testTimeout: 300_000,
          hookTimeout: 600_000,
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
        },
      },
    ],
  },
});
