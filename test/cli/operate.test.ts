import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ensureSetupLink, setUp } from '../../server/access/setup-link.ts';
import { main } from '../../server/cli.ts';
import { openOffice } from '../../server/open.ts';

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');

/** The commands of a page's code blocks, without how npm is asked for them. */
const commandsOf = (text: string) =>
  [...text.matchAll(/^npm run -s shixiao -- (.+)$/gm)].map(([, words]) =>
    words!.replace(/用户名|NAME$/, 'NAME').replace('单位名称', 'NAME OF THE OFFICE'),
  );

/** What each command is run as here, and what must be so afterwards. */
const tried = [
  'doctor',
  'backup --to /safe/place/office.shixiao-backup',
  'restore /safe/place/office.shixiao-backup',
  'restore --undo',
  'account reset NAME',
  'retire --export /safe/place/export.zip --name "NAME OF THE OFFICE"',
];

test('both pages name the same commands, and those that are tried here', () => {
  expect(commandsOf(page('operate.md'))).toEqual(tried);
  expect(commandsOf(page('operate.zh-CN.md'))).toEqual(tried);
});

test('each command of the page does what the page says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-operate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dataFolder = join(folder, 'data');
  const place = { dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` };
  const office = await openOffice(place);
  const token = (await ensureSetupLink(office))!;
  await setUp(office, { token, username: 'wu', password: 'three plain words', officeName: 'Office' });
  await office.close();
  const run = async (line: string) => {
    const said: string[] = [];
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    const write = { write: (text: string) => said.push(text) };
    const code = await main(
      words.map((word) => word.replace('/safe/place', folder)),
      { invokedFrom: folder, settings: { DATA_FOLDER: dataFolder }, locale: 'en', output: write, problems: write },
    );
    return { code, said: said.join('') };
  };

  // Without a backup the doctor has something to complain about.
  expect(await run('doctor')).toMatchObject({ code: 1, said: expect.stringMatching(/BAD +Last backup/) });
  expect(await run(tried[1]!)).toMatchObject({ code: 0, said: expect.stringContaining('Backed up and checked') });
  expect((await run('doctor')).code).toBe(0);
  rmSync(join(dataFolder, 'secret.key'));
  expect(await run('doctor')).toMatchObject({
    code: 1,
    said: expect.stringContaining('key of this office is missing'),
  });
  expect((await run(tried[2]!)).code).toBe(0);
  expect((await run('doctor')).said).toMatch(/good +Key/);
  expect((await run(tried[3]!)).code).toBe(0);
  expect(existsSync(join(dataFolder, 'secret.key'))).toBe(false);
  expect((await run(tried[2]!)).code).toBe(0);
  expect(await run('account reset wu')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/\/lead\/password\/\S+/),
  });
  expect(await run(tried[5]!.replace('NAME OF THE OFFICE', 'Office'))).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'export.zip'))).toBe(true);
  expect(existsSync(join(dataFolder, 'RETIRED.txt'))).toBe(true);
});
