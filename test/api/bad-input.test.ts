import { expect, test } from 'vitest';
import { entries } from '../../db/schema/entries.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const staff = await all.newStaff(await all.newTeam('Team A'));
  return {
    context,
    staff,
    entry: { taskTypeId: all.taskTypeIds[0]!, outcome: 'saved', minutes: 30, day: '2026-03-02' },
  };
}

const unknownTaskType = 'b86db34d-f046-42ce-bc50-34c749093ab4';

test.each([
  ['negative minutes', { minutes: -5 }, ['minutes', 'too_small']],
  ['no minutes at all', { minutes: 0 }, ['minutes', 'too_small']],
  ['minutes of ten days', { minutes: 14_400 }, ['minutes', 'too_large']],
  ['minutes as text', { minutes: '30' }, ['minutes', 'wrong_type']],
  ['minutes left out', { minutes: undefined }, ['minutes', 'required']],
  ['an unknown outcome', { outcome: 'great' }, ['outcome', 'not_in_list']],
  ['an unknown task type', { taskTypeId: unknownTaskType }, ['taskTypeId', 'unknown']],
  ['a task type that is no id', { taskTypeId: 'x' }, ['taskTypeId', 'wrong_format']],
  ['a future day', { day: '2026-03-05' }, ['day', 'future_day']],
  ['a day that never was', { day: '2026-02-30' }, ['day', 'wrong_format']],
  ['a day long ago', { day: '2024-01-01' }, ['day', 'too_old']],
  ['a size beyond the scale', { size: 6 }, ['size', 'too_large']],
  ['half a size', { size: 2.5 }, ['size', 'wrong_type']],
  ['a reason that nobody offers', { outcome: 'redone', reworkReasons: ['bored'] }, ['reworkReasons.0', 'not_in_list']],
  [
    'what AI got wrong, without AI',
    { outcome: 'without_ai', reworkReasons: ['other'] },
    ['reworkReasons', 'contradicts'],
  ],
  [
    'a guess of the time by hand, by hand',
    { outcome: 'without_ai', byHandMinutes: 30 },
    ['byHandMinutes', 'contradicts'],
  ],
  ['done by hand too, by hand', { outcome: 'without_ai', alsoByHand: true }, ['alsoByHand', 'contradicts']],
  ['time won, without AI', { outcome: 'without_ai', timeBecame: 'thinking' }, ['timeBecame', 'contradicts']],
  ['quality, without AI', { outcome: 'without_ai', quality: 'better' }, ['quality', 'contradicts']],
  ['why without AI, though with', { whyWithoutAi: 'confidential' }, ['whyWithoutAi', 'contradicts']],
  ['a field that is not asked for', { location: 'here' }, ['location', 'unknown_field']],
])('%s: refused, and the field is named', async (_, wrong, [field, code]) => {
  const { context, staff, entry } = await office();
  const answer = await staff.ask('PUT', `/api/entries/${entryId()}`, { ...entry, ...wrong });
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body.errors).toEqual([expect.objectContaining({ field, code, message: expect.stringMatching(/\w/) })]);
  expect(answer.body.errors[0].message).not.toMatch(/[{}]|undefined|\( *\)/);
  expect(await context.db.$count(entries)).toBe(0);
});

test('every bad field is named at once, in the language of the reader', async () => {
  const { staff } = await office();
  const answer = await staff.ask(
    'PUT',
    `/api/entries/${entryId()}`,
    { minutes: -1 },
    { 'accept-language': 'zh-CN,zh;q=0.9' },
  );
  expect(answer.body.title).toBe('填写的内容有误。');
  expect(answer.body.errors.map(({ field, message }: Record<string, string>) => [field, message])).toEqual([
    ['taskTypeId', '没有填写'],
    ['outcome', '只能是以下之一：saved, same, reworked, redone, without_ai'],
    ['minutes', '太小（至少 1）'],
    ['day', '没有填写'],
  ]);
});

test.each([
  ['malformed JSON', '{"minutes":', 400, 'malformed_body'],
  ['a list', '[]', 422, 'invalid_input'],
  ['nothing', 'null', 422, 'invalid_input'],
])('%s', async (_, body, status, code) => {
  const { staff } = await office();
  expect(await staff.ask('PUT', `/api/entries/${entryId()}`, body)).toMatchObject({ status, body: { code } });
});

test('an id that is no UUID of version 7', async () => {
  const { staff, entry } = await office();
  for (const id of ['1', unknownTaskType])
    expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).body.errors).toMatchObject([{ field: 'id' }]);
});

test('a body of 10 MB, announced or not', async () => {
  const { staff } = await office();
  const large = new Uint8Array(10_000_000).fill(32);
  for (const headers of [{ 'content-length': '10000000' }, {}])
    expect(await staff.ask('PUT', `/api/entries/${entryId()}`, large, headers as Record<string, string>)).toMatchObject(
      {
        status: 413,
        body: { code: 'body_too_large' },
      },
    );
});

test('a form or a text instead of JSON', async () => {
  const { staff } = await office();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect(await staff.ask('PUT', `/api/entries/${entryId()}`, 'a=b', { 'content-type': type })).toMatchObject({
      status: 415,
      body: { code: 'unsupported_media_type' },
    });
});

test('a path that is not there', async () => {
  const { staff } = await office();
  expect(await staff.ask('GET', '/api/people')).toMatchObject({ status: 404, body: { code: 'not_found' } });
});
