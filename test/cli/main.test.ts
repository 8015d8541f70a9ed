import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../server/cli.ts';
import { padded } from '../../server/commands/columns.ts';
import { progressOn } from '../../server/commands/progress.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-main-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(args: string[], locale = 'en-US', folder = scratch()) {
  writeFileSync(
    join(folder, 'bad.csv'),
    ['who,ai,min', 'A,1,0', 'B,perhaps,40', ...Array.from({ length: 120 }, () => 'C,1,-1')].join('\n'),
  );
  let out = '';
  let err = '';
  const write = (add: (text: string) => void) => ({ write: (text: string) => add(text) });
  const code = await main(args, {
    invokedFrom: folder,
    settings: { DATA_FOLDER: join(folder, 'data') },
    output: write((text) => {
      out += text;
    }),
    problems: write((text) => {
      err += text;
    }),
    locale,
  });
  return { out, err, code };
}

const bad = ['import', 'bad.csv', '--task-type', 'Speech', '--create-team', '--team', 'X'];
const map = ['--map', 'contributor=who,minutes=min', '--map', 'ai=ai'];

test.each<[string, string[], number, RegExp]>([
  ['an unknown command', ['improt'], 2, /no command "improt"[\s\S]*--help/],
  ['an unknown option', ['publish', '--force'], 2, /--force/],
  ['a word too many', ['publish', 'now'], 2, /now/],
  ['no team', ['evidence'], 2, /--team is missing/],
  ['a document for a terminal', ['report', '--team', 'X', '--format', 'docx'], 2, /docx is not for a terminal.*--out/],
  ['a report of no office', ['report', '--team', 'Nobody'], 2, /no office in .*data: set DATA_FOLDER/],
  [
    'a format that there is not',
    ['report', '--team', 'X', '--format', 'pdf'],
    2,
    /docx, xlsx, csv, json, brief, reply\.docx/,
  ],
  ['a window that there is not', ['evidence', '--team', 'X', '--window', '7'], 2, /--quarter/],
  ['a file that there is not', ['import', 'none.csv', '--team', 'X'], 2, /none\.csv cannot be read/],
  ['a way that there is not', [...bad, '--missing-rework', 'guess'], 2, /arm-mean, zero/],
  ['a mapping that says nothing', [...bad, '--map', 'minutes'], 1, /--map: .*minutes=COLUMN/],
  [
    'a column that there is not',
    [...bad, ...map, '--map', 'size=big'],
    1,
    /--map size=…: .*big.*the file has: who, ai, min/,
  ],
  ['evidence of no office', ['evidence', '--team', 'Nobody'], 2, /no office in .*data: set DATA_FOLDER/],
  ['a task type that nobody knows', [...bad.with(3, 'Speach'), ...map], 1, /--task-type: .*did you mean: Speech/],
  [
    'bad rows',
    [...bad, ...map],
    1,
    /120 rows, min: [\s\S]*1 row, min: is zero[^\n]*rows 2[\s\S]*1 row, ai: [^\n]*rows 3/,
  ],
])('%s', async (_, args, code, said) => {
  const result = await run(args);
  expect(result).toMatchObject({ code, out: '' });
  expect(result.err).toMatch(said);
});

test('asking makes no office where there is none, and answers where there is one', async () => {
  const folder = scratch();
  expect((await run(['doctor'], 'zh-CN', folder)).err).toContain('里还没有数据');
  expect(existsSync(join(folder, 'data'))).toBe(false);
  await run([...bad, ...map, '--dry-run'], 'en-US', folder);
  expect((await run(['doctor'], 'en-US', folder)).out).toContain('whole');
  expect((await run(['evidence', '--team', 'Nobody'], 'en-US', folder)).err).toMatch(/--team/);
  // A key without its database is told as that.
  rmSync(join(folder, 'data/shixiao.db'));
  expect((await run(['doctor'], 'en-US', folder)).err).toContain('secret.key');
});

test('a dry run of bad rows answers, and fails', async () => {
  const { out, code } = await run([...bad, ...map, '--dry-run']);
  expect(code).toBe(1);
  expect(out).toMatch(/122 rows read \(utf-8\), 122 bad\.[\s\S]*Nothing was stored\./);
});

test('help in the person’s language touches no data', async () => {
  expect(await run([])).toMatchObject({ code: 0, out: expect.stringContaining('npm start') });
  expect((await run(['import', '--help'], 'zh-TW')).out).toContain('沒有這個團隊就新建');
  expect((await run(['import', '--help'], 'zh-CN')).out).toContain('没有这个团队就新建');
  expect((await run(['improt'], 'zh-CN')).err).toContain('没有“improt”这个命令');
});

test('columns stand under each other where Chinese characters are two wide', () => {
  expect(
    padded([
      ['类型', 'b'],
      ['abcdef', 'c'],
    ]),
  ).toEqual(['类型    b', 'abcdef  c']);
});

test('a bar on a terminal, a line now and then elsewhere, nothing for what is quick', () => {
  const shown = (isTTY: boolean) => {
    let now = 0;
    const written: string[] = [];
    const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => now);
    for (const at of [100, 500, 550, 700, 6_000, 6_100]) {
      now = at;
      progress.show('Reading', at / 10_000);
    }
    progress.done();
    return written;
  };
  expect(shown(true)).toHaveLength(5);
  expect(shown(true)[0]).toContain('█░');
  expect(shown(true).at(-1)).toBe('\r\u001b[K');
  expect(shown(false)).toEqual([expect.stringMatching(/^Reading █+░+ 60 %\n$/)]);
});
