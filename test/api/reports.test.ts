import { expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { fileFormats } from '../../server/domain/report-formats.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { readAt } from '../support/released.ts';
import { storeReadings } from '../support/store-released.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { administrator, newTeam, taskTypeIds, stranger } = await setUpOffice(context);
  const team = await newTeam('党政办');
  const foreign = await newTeam('Not theirs', { lead: false });
  await storeReadings(context, team.id, taskTypeIds[0]!, [readAt('2026-03-02', 0.6, 0.2)]);
  return { administrator, team, foreign, stranger };
}

test('the report of an own team, with the reply, in the language asked for or else the reader’s', async () => {
  const { administrator, team } = await office();
  const path = `/api/teams/${team.id}/report`;
  const asked = await administrator.ask('GET', `${path}?language=zh-Hans`);
  expect(asked.status).toBe(200);
  expect(asked.body.report).toMatchObject({
    language: 'zh-Hans',
    team: '党政办',
    lastRun: '2026-03-02',
    notForAppraisal: true,
  });
  expect(asked.body.reply.text).toContain('国办函〔2026〕12号');
  const read = await administrator.ask('GET', path, undefined, { 'accept-language': 'en' });
  expect(read.body.report).toMatchObject({ language: 'en', period: null });
  expect((await administrator.ask('GET', `${path}/json?language=zh-Hans`)).body).toEqual(asked.body.report);
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
    ['?period=7', 'period'],
    ['?window=all', 'window'],
    ['?language=fr', 'language'],
    ['?person=1', 'person'],
  ] as const) {
    const { status, body } = await administrator.ask('GET', `/api/teams/${team.id}/report${query}`);
    expect(status).toBe(422);
    expect(body.errors[0].field).toBe(field);
  }
});
