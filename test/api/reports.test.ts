import { expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { fileFormats } from '../../server/reports/report-file.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { administrator, newTeam, newStaff, taskTypeIds, stranger } = await setUpOffice(context);
  const team = await newTeam('党政办');
  const foreign = await newTeam('Not theirs', { lead: false });
  for (const staff of await Promise.all(Array.from({ length: 5 }, () => newStaff(team))))
    for (const [outcome, minutes] of [['saved', 30] as const, ['without_ai', 60] as const])
      await staff.ask('PUT', `/api/entries/${entryId()}`, {
        ...{ taskTypeId: taskTypeIds[0], outcome, minutes, day: '2026-03-02' },
      });
  await administrator.ask('POST', '/api/publications');
  return { administrator, team, foreign, stranger };
}

test('the report of an own team, with the reply, in the language asked for or else the reader’s', async () => {
  const { administrator, team } = await office();
  const path = `/api/teams/${team.id}/report`;
  const asked = await administrator.ask('GET', `${path}?window=all&language=zh-Hans`);
  expect(asked.status).toBe(200);
  expect(asked.body.report).toMatchObject({
    language: 'zh-Hans',
    team: '党政办',
    window: 'all',
    notForAppraisal: true,
  });
  expect(asked.body.reply.text).toContain('国办函〔2026〕12号');
  const read = await administrator.ask('GET', path, undefined, { 'accept-language': 'en' });
  expect(read.body.report).toMatchObject({ language: 'en', window: '365' });
  expect((await administrator.ask('GET', `${path}/json?window=all&language=zh-Hans`)).body).toEqual(asked.body.report);
});

test('every format is a file with a name in any script', async () => {
  const { administrator, team } = await office();
  for (const format of fileFormats) {
    const { status, headers } = await administrator.ask(
      'GET',
      `/api/teams/${team.id}/report/${format}?language=zh-Hans`,
    );
    expect(status).toBe(200);
    const disposition = headers.get('content-disposition')!;
    expect(disposition).toMatch(/^attachment; filename="report\.[a-z.]+"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition)).toMatch(
      format.startsWith('reply') ? /关于AI使用率的答复-党政办-2026-03-02/ : /AI实效简报-党政办-2026-03-02/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('nobody else’s report, in no format', async () => {
  const { administrator, team, foreign, stranger } = await office();
  for (const ending of ['', ...fileFormats.map((format) => `/${format}`)]) {
    expect((await administrator.ask('GET', `/api/teams/${foreign.id}/report${ending}`)).status).toBe(403);
    expect((await stranger().ask('GET', `/api/teams/${team.id}/report${ending}`)).status).toBe(401);
  }
});

test('a format, window or language that there is not is named', async () => {
  const { administrator, team } = await office();
  for (const [query, field] of [
    ['/pdf', 'format'],
    ['?window=7', 'window'],
    ['?language=fr', 'language'],
    ['?person=1', 'person'],
  ] as const) {
    const { status, body } = await administrator.ask('GET', `/api/teams/${team.id}/report${query}`);
    expect(status).toBe(422);
    expect(body.errors[0].field).toBe(field);
  }
});
