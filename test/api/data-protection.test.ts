import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readKeptTables } from '../../db/kept-tables.ts';
import { createApp } from '../../server/app.ts';
import { sorts, tablesOf } from '../../server/privacy/sorts.ts';
import { dataProtectionWords } from '../../server/reports/words/data-protection.ts';
import { freshContext } from '../support/context.ts';
import { browserOf } from '../support/http.ts';

test('every table that this database has belongs to exactly one sort of data', async () => {
  const { db } = await freshContext();
  const placed = sorts.flatMap((sort) => tablesOf[sort]);
  expect(new Set(placed).size).toBe(placed.length);
  const names = (await readKeptTables(db)).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !placed.includes(name))).toEqual([]);
});

test('the page is for everybody: schema and settings of this office, in no language', async () => {
  const context = await freshContext();
  const { status, body } = await browserOf(createApp(context)).ask('GET', '/api/data-protection');
  expect(status).toBe(200);
  expect(body.office).toMatchObject({ floor: 5, timeZone: 'Asia/Shanghai', backupDaily: false });
  const notes = body.kept.find(({ sort }: { sort: string }) => sort === 'notes');
  expect(notes.tables.map(({ name }: { name: string }) => name)).toContain('entries');
});

test('the document says the same in each language, every column among it', async () => {
  const context = await freshContext();
  const app = createApp(context);
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    const response = await app.request(`/api/data-protection/document?language=${language}`);
    expect(response.status).toBe(200);
    const xml = strFromU8(unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml']!);
    const words = dataProtectionWords[language];
    for (const text of [words.title, words.settings.floor(5), words.settings.backups.none, ...words.cannot])
      expect(xml).toContain(text);
    expect(xml).toContain('contributor_id');
  }
});
