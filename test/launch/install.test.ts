import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

type Install = (options: {
  root: string;
  development?: boolean;
  install: (words: string[], root: string) => void;
}) => boolean;
const { ensureInstalled }: { ensureInstalled: Install } = await import(
  new URL('../../server/install.mjs', import.meta.url).href
);

/** Two packages as npm leaves them, one of the older kind, and a tool that only tests need. */
function tree({ tools = false } = {}) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  said.mockClear();
  const root = mkdtempSync(join(tmpdir(), 'shixiao-install-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: object | string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const packages = {
    'node_modules/new': { version: '1.0.0' },
    'node_modules/old': { version: '2.0.0' },
    'node_modules/tool': { version: '3.0.0', dev: true },
  };
  write('package.json', { dependencies: { new: '^1.0.0', old: '^2.0.0' } });
  write('package-lock.json', { packages });
  const { 'node_modules/tool': tool, ...needed } = packages;
  write('node_modules/.package-lock.json', { packages: tools ? packages : needed });
  void tool;
  write('node_modules/new/package.json', {
    exports: { '.': { types: './no.d.ts', import: { default: './dist/new.js' } }, './more': './more.js' },
  });
  write('node_modules/new/dist/new.js', '');
  write('node_modules/old/package.json', { main: 'lib' });
  write('node_modules/old/lib/index.js', '');
  const asked: string[][] = [];
  const ensure = (development = false) => ensureInstalled({ root, development, install: (words) => asked.push(words) });
  return { root, write, ensure, asked, said: () => said.mock.calls.flat().join('\n') };
}

test('what is whole is left alone', () => {
  const { ensure, asked } = tree();
  expect(ensure()).toBe(false);
  expect(asked).toEqual([]);
});

test.each([
  ['new', 'node_modules/new/dist/new.js'],
  ['old', 'node_modules/old/lib/index.js'],
  ['new', 'node_modules/new/package.json'],
  ['old', 'node_modules/old'],
])('%s without %s is named, and installed anew', (name, gone) => {
  const { root, ensure, asked, said } = tree();
  rmSync(join(root, gone), { recursive: true });
  expect(ensure()).toBe(true);
  expect(said()).toMatch(new RegExp(`^Damaged in node_modules: ${name}\\.`));
  expect(asked[0]).toContain('--omit=dev');
});

test('a repair keeps the tools of who had them; a first installation brings none', () => {
  const { root, ensure, asked } = tree({ tools: true });
  rmSync(join(root, 'node_modules/old'), { recursive: true });
  ensure();
  expect(asked[0]).toContain('--include=dev');
  rmSync(join(root, 'node_modules'), { recursive: true });
  ensure();
  expect(asked[1]).toContain('--omit=dev');
});

test('another version, a lock cut short and missing tools are installed', () => {
  const { write, ensure, asked, said } = tree();
  expect(ensure(true)).toBe(true);
  expect(asked[0]).toContain('--include=dev');
  write('node_modules/.package-lock.json', '{"packages": {');
  expect(ensure()).toBe(true);
  expect(said()).toMatch(/Installing packages/);
});

test('the packages of this very program count as whole', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  expect(
    ensureInstalled({
      root,
      install: () => {
        throw new Error('nothing is damaged here');
      },
    }),
  ).toBe(false);
});
