import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type SecurityEvent, securityLogTo } from '../../server/log.ts';

const largest = 10 * 1024 ** 2;
const signedIn: SecurityEvent = { event: 'sign_in', result: 'done', account: 'chen' };

function logIn(file: string | undefined) {
  const said: string[] = [];
  const log = securityLogTo(
    (line) => said.push(line),
    () => new Date('2026-11-26T08:00:00Z'),
    file,
  );
  return { said, log };
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-security-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what accounts did is a line on standard output, and the same line in a file for its owner alone', () => {
  const file = join(scratch(), 'security.log');
  const { said, log } = logIn(file);
  log(signedIn);
  const line =
    '{"time":"2026-11-26T08:00:00.000Z","level":"info","log":"security","event":"sign_in","result":"done","account":"chen"}';
  expect(said).toEqual([line]);
  expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('at ten megabytes the file makes room for the next, and twenty are kept', () => {
  const folder = scratch();
  const file = join(folder, 'security.log');
  const { said, log } = logIn(file);
  log(signedIn);
  const [line] = said;
  writeFileSync(file, 'a'.repeat(largest - line!.length));
  log(signedIn);
  expect(readdirSync(folder)).toEqual(['security.log']);
  for (let round = 1; round <= 25; round++) {
    writeFileSync(file, `${round}`.padEnd(largest, 'a'));
    log(signedIn);
    expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);
    expect(readFileSync(`${file}.1`, 'utf8').startsWith(`${round}a`)).toBe(true);
  }
  const names = Array.from({ length: 20 }, (_, at) => `security.log.${at + 1}`);
  expect(readdirSync(folder).sort()).toEqual(['security.log', ...names].sort());
  expect(readFileSync(`${file}.20`, 'utf8').startsWith('6a')).toBe(true);
});

test('a file that cannot be written is told, and stops nobody', () => {
  const { said, log } = logIn(join(scratch(), 'no-such-folder', 'security.log'));
  log(signedIn);
  expect(said[1]).toContain('"event":"security_log_unwritable"');
});
