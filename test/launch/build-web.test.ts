import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

const { ensureBuilt }: { ensureBuilt: (options: { root: string; build?: (folder: string) => void }) => boolean } =
  await import(new URL('../../server/build-web.mjs', import.meta.url).href);

function checkout() {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = mkdtempSync(join(tmpdir(), 'shixiao-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'web/pages'), { recursive: true });
  mkdirSync(join(root, 'db'));
  for (const path of ['web/main.tsx', 'web/pages/mine.tsx', 'vite.config.ts', 'package-lock.json', 'db/vocabulary.ts'])
    writeFileSync(join(root, path), path);
  const built: string[] = [];
  const build = (folder: string) => {
    built.push(folder);
    writeFileSync(join(folder, 'index.html'), `build ${built.length}`);
  };
  return {
    write: (path: string, text: string) => writeFileSync(join(root, path), text),
    ensure: () => ensureBuilt({ root, build }),
    page: () => readFileSync(join(root, 'dist/web/index.html'), 'utf8'),
    folders: () => readdirSync(join(root, 'dist')),
    root,
  };
}

test('built once, and again only when something it is made of has changed', () => {
  const { write, ensure, page, folders } = checkout();
  expect([ensure(), ensure()]).toEqual([true, false]);
  for (const path of [
    'web/pages/mine.tsx',
    'vite.config.ts',
    'package-lock.json',
    'db/vocabulary.ts',
    'web/pages/new.tsx',
  ]) {
    write(path, 'changed');
    expect([path, ensure(), ensure()]).toEqual([path, true, false]);
  }
  expect(page()).toBe('build 6');
  expect(folders()).toEqual(['web']);
});

test('the same contents under new times, and files elsewhere, build nothing', () => {
  const { write, ensure } = checkout();
  ensure();
  write('web/main.tsx', 'web/main.tsx');
  write('README.md', 'other');
  expect(ensure()).toBe(false);
});

test('a build that fails leaves the pages as they were and is tried again', () => {
  const { write, ensure, page, folders, root } = checkout();
  ensure();
  write('web/main.tsx', 'broken');
  const fails = () => {
    throw new Error('does not compile');
  };
  expect(() => ensureBuilt({ root, build: fails })).toThrow('does not compile');
  expect(page()).toBe('build 1');
  expect(folders()).toEqual(['web']);
  expect(ensure()).toBe(true);
  expect(page()).toBe('build 2');
});

test('built for production, whatever the surroundings say', () => {
  const { root, page } = checkout();
  mkdirSync(join(root, 'node_modules/vite/bin'), { recursive: true });
  const says = "require('fs').writeFileSync(process.argv[4] + '/index.html', process.env.NODE_ENV)";
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), says);
  expect(process.env.NODE_ENV).not.toBe('production');
  ensureBuilt({ root });
  expect(page()).toBe('production');
});
