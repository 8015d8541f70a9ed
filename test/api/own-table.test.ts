import { expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { newTeam, newStaff } = await setUpOffice(context);
  return { staff: await newStaff(await newTeam('Team')) };
}

test.each([
  ['zh-CN', '简报信息', '用了，省了时间', '不作考核依据'],
  ['zh-TW', '工作快報', '用了，省了時間', '不作考核依據'],
  ['en', 'Briefing note', '"Yes, it saved time"', 'Not an appraisal basis'],
])('one’s own table in %s has names and words, no key and no id', async (language, name, outcome, sentence) => {
  const { staff } = await office();
  const { body } = await staff.ask('GET', '/api/catalogue');
  const briefing = body.taskTypes.find(({ names }: { names: Record<string, string> }) => names.en === 'Briefing note');
  const entry = {
    taskTypeId: briefing.id,
    outcome: 'saved',
    minutes: 45,
    day: '2026-03-02',
    reworkReasons: ['empty_or_same'],
  };
  expect((await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).status).toBe(201);
  const { body: text } = await staff.ask('GET', '/api/entries/export?format=csv', undefined, {
    'accept-language': language,
  });
  const [head = '', row = '', last = ''] = text.split('\r\n');
  expect(head).toMatch(/^\S/);
  expect(row).toContain(name);
  expect(row).toContain(outcome);
  expect(row).not.toMatch(/[0-9a-f]{8}-|without_ai|empty_or_same/);
  expect(last).toContain(sentence);
});
