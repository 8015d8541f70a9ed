import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../server/cli.ts';
import { workbook } from '../imports/workbook.ts';

/** The command in this process, on a data folder of its own. */
function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-leaving-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(args, {
      invokedFrom: folder,
      settings: { DATA_FOLDER: join(folder, 'data') },
      locale: 'en',
      output: { write: (text) => out.push(text) },
      problems: { write: (text) => err.push(text) },
    });
    return { code, out: out.join(''), err: err.join('') };
  };
  return { folder, run };
}

test('a workbook is imported, everything exported, and the office closed', async () => {
  const { folder, run } = commandLine();
  const rows = Array.from({ length: 10 }, (_, at) => [`P${at % 5}`, at % 2, 30 + at]);
  writeFileSync(join(folder, 'ledger.xlsx'), await workbook({ Ledger: [['contributor', 'ai', 'minutes'], ...rows] }));
  const imported = await run(
    'import',
    'ledger.xlsx',
    '--team',
    'Office',
    '--create-team',
    '--task-type',
    'Speech',
    '--json',
  );
  expect(JSON.parse(imported.out)).toMatchObject({ added: 10, encoding: 'xlsx', sheet: 'Ledger' });

  expect((await run('export', '--out', 'taken')).out).toContain('Boards of: Office.');
  expect(readdirSync(join(folder, 'taken'))).toEqual(expect.arrayContaining(['README.txt', 'evidence.csv', 'teams']));

  const wrong = await run('retire', '--export', 'last.zip', '--name', 'Another office');
  expect([wrong.code, existsSync(join(folder, 'last.zip'))]).toEqual([1, false]);
  expect(wrong.err).toContain('--name');
  const retired = await run('retire', '--export', 'last.zip', '--name', 'Shixiao');
  expect(retired.code).toBe(0);
  expect(retired.out).toContain('receipt of closing');
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'last.zip')))))).toContain('evidence.csv');
  expect(readdirSync(join(folder, 'data'))).toEqual(['RETIRED.txt']);

  const again = await run('publish');
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/closed[\s\S]*RETIRED\.txt[\s\S]*已经关闭/);
});

test('a command that lacks what it needs says so', async () => {
  const { run } = commandLine();
  for (const args of [['export'], ['retire', '--name', 'x'], ['retire', '--export', 'x.zip']])
    expect((await run(...args)).code).toBe(2);
});
