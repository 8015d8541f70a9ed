import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Line {
  where: string;
  text: string;
}

function linesOf(rooms: readonly string[], endings = /\.(tsx?|mjs|cjs|css|html|sql)$/): Line[] {
  const paths = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => endings.test(path))
      .map((path) => `${room}/${path}`),
  );
  return paths.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .map((text, index) => ({ where: `${path}:${index + 1}`, text })),
  );
}

const found = (lines: readonly Line[], pattern: RegExp, except: RegExp = /^$/) =>
  lines
    .filter(({ where, text }) => pattern.test(text) && !except.test(where))
    .map(({ where, text }) => `${where} ${text.trim()}`);

/** The programs, where clock and randomness come into the house. */
const programs = /^server\/(main|cli|dev|open)\.ts:|^server\/(launch|install)\.mjs:/;

test('only env.ts reads the environment, launch.mjs where npm was called, and build-web.mjs to hand it on', () => {
  const lines = linesOf(['server', 'db', 'web']);
  expect(lines.length).toBeGreaterThan(1000);
  expect(found(lines, /process\.env|import\.meta\.env/, /^server\/(env\.ts|launch\.mjs|build-web\.mjs):/)).toEqual([]);
});

test('clock and randomness are passed in', () => {
  const lines = linesOf(['server', 'db'], /\.ts$/);
  const ambient =
    /Date\.now\(|new Date\(\)|Math\.random\(|crypto\.(randomUUID|getRandomValues)|(?<!\.)\b(uuid\w*|v[47])\(\)/;
  expect(found(lines, ambient, programs)).toEqual([]);
  const random = /import .*\b(randomBytes|randomUUID|randomInt|webcrypto)\b.* from 'node:crypto'/;
  expect(found(lines, random, programs)).toEqual([]);
});

test('no request leaves the machine: the web names no other host', () => {
  const lines = linesOf(['web']);
  expect(found(lines, /https?:\/\/(?!www\.w3\.org\/)[\w.-]+\.\w/)).toEqual([]);
});

test('the web speaks from its dictionaries, and renders no raw HTML', () => {
  const lines = linesOf(['web'], /\.tsx$/).filter(({ where }) => !where.startsWith('web/words/'));
  expect(found(lines, /\p{Script=Han}/u)).toEqual([]);
  expect(found(lines, /dangerouslySetInnerHTML/)).toEqual([]);
});

test('every room has a name', () => {
  const names = ['server', 'db', 'web', 'test'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  );
  expect(names.filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/|$)/i.test(path))).toEqual([]);
});
