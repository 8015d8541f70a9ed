import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newerCalls, newerStyles, newerSyntax } from './support/newer-syntax.ts';

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** All but what only leads load. */
const staffFiles = () => [
  'sw.js',
  ...readdirSync(join(web, 'assets'))
    .filter((name) => !/^(lead|board|verdicts)-/.test(name))
    .map((name) => `assets/${name}`),
];
const textOf = (name: string) => readFileSync(join(web, name), 'utf8');

test('what staff load parses on Chrome 87 and Safari 14', () => {
  const scripts = staffFiles().filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap((name) => newerSyntax(textOf(name)).map((found) => `${name} ${found}`))).toEqual([]);
});

test('and calls nothing that they do not have without a way around', () => {
  const found = staffFiles().map((name) => newerCalls.exec(textOf(name))?.[0]);
  expect(found.filter(Boolean)).toEqual([]);
});

test('and its styles stand on nothing newer, the first page’s own included', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(textOf('index.html'))![1]!;
  const sheets = [
    style,
    ...staffFiles()
      .filter((name) => name.endsWith('.css'))
      .map(textOf),
  ];
  expect(style.length).toBeGreaterThan(10_000);
  expect(sheets.map((sheet) => newerStyles.exec(sheet)?.[0]).filter(Boolean)).toEqual([]);
});

test('the check sees what it looks for', () => {
  const newer = [
    'class A { a = 1 }',
    'class A { static { b() } }',
    'class A { #a() {} }',
    'await a()',
    '/(?<=a)b/.test(c)',
    '/a/v.test(c)',
  ];
  for (const script of newer) expect(newerSyntax(script), script).not.toEqual([]);
  expect(newerSyntax('async function a() { for (const b of c) { b?.d ?? (e ||= /f/u); await g() } }')).toEqual([]);
  for (const call of ['a.at(-1)', 'crypto.randomUUID()', 'AbortSignal.timeout(5)', 'new BroadcastChannel("a")'])
    expect(call).toMatch(newerCalls);
  for (const style of ['a{inset:0}', 'a:has(b){}', 'a{aspect-ratio:1}', 'a{color:red;padding-inline:1px}'])
    expect(style).toMatch(newerStyles);
});
