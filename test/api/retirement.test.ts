import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findAccountByUsername } from '../../db/accounts.ts';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { noLimits } from '../../server/http/limits.ts';
import { openOffice } from '../../server/open.ts';
import { signExport } from '../../server/retire/export-receipt.ts';
import { administratorPassword, browserOf, entryId } from '../support/http.ts';

/** The real thing on a folder of its own: only there is something to be wiped. */
async function office() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'shixiao-retirement-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const opened = await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` });
  onTestFinished(() => opened.close());
  let retired = 0;
  const app = createApp(opened, { limits: noLimits, premises: opened.premises, retired: () => retired++ });
  const administrator = browserOf(app);
  const account = { username: 'administrator', password: administratorPassword, officeName: '青石街道办事处' };
  await administrator.ask('POST', '/api/setup', { token: await ensureSetupLink(opened), ...account });
  const team = (await administrator.ask('POST', '/api/teams', { name: 'Team' })).body;
  const staff = browserOf(app);
  await staff.ask('POST', '/api/contributors', { joinCode: team.joinCode });
  const exported = async () =>
    (await administrator.ask('POST', '/api/exports?scope=office')).headers.get('x-shixiao-export')!;
  return { dataFolder, opened, app, administrator, staff, team, exported, told: () => retired };
}

const officeName = '青石街道办事处';

describe('closing for good', () => {
  test('says first what would be wiped', async () => {
    const { administrator, dataFolder } = await office();
    const { body } = await administrator.ask('GET', '/api/office/retirement');
    expect(body).toMatchObject({ officeName, dataFolder, others: [], databaseServer: false });
    expect(body.files).toContain(join(dataFolder, 'secret.key'));
  });

  test('needs the name, and an export of the last hour by the same account', async () => {
    const { administrator, opened, exported, dataFolder } = await office();
    const receipt = await exported();
    const accountId = (await findAccountByUsername(opened.db, 'administrator'))!.id;
    const ask = (body: object) => administrator.ask('POST', '/api/office/retirement', body);
    expect(await ask({ officeName: '青石街道', exportReceipt: receipt })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'officeName', code: 'contradicts' }] },
    });
    for (const exportReceipt of [
      '',
      'x.y.z',
      receipt.replace(/^\d/, '9'),
      signExport(opened, 'somebody else', 'ab'.repeat(32)),
      signExport({ ...opened, clock: () => new Date(Date.now() - 3_700_000) }, accountId, 'ab'.repeat(32)),
    ])
      expect(await ask({ officeName, exportReceipt }), exportReceipt).toMatchObject({
        status: 409,
        body: { code: 'export_first' },
      });
    expect(readdirSync(dataFolder)).toContain('shixiao.db');
    expect((await administrator.ask('GET', '/api/teams')).status).toBe(200);
  });

  test('wipes, hands out the receipt, and answers nothing but that it is closed', async () => {
    const { administrator, staff, app, exported, dataFolder, told, opened } = await office();
    const exportReceipt = await exported();
    const { status, body } = await administrator.ask('POST', '/api/office/retirement', { officeName, exportReceipt });
    expect([status, body.complete]).toEqual([200, true]);
    expect(body.receipt).toContain(exportReceipt.split('.')[1]);
    expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
    expect(told()).toBe(1);

    const entry = { taskTypeId: entryId(), outcome: 'saved', minutes: 5, day: '2026-03-02' };
    for (const [method, path, sent] of [
      ['PUT', `/api/entries/${entryId()}`, entry],
      ['GET', '/api/me'],
      ['GET', '/api/catalogue'],
      ['POST', '/api/sessions', { username: 'administrator', password: administratorPassword }],
      ['POST', '/api/office/retirement', { officeName, exportReceipt }],
      ['GET', '/readyz'],
    ] as const) {
      const answer = await staff.ask(method, path, sent, { 'accept-language': 'zh-CN' });
      if (path === '/readyz') expect(answer.status).toBe(410);
      else expect(answer, path).toMatchObject({ status: 410, body: { code: 'office_retired' } });
    }
    const page = await app.request('/lead');
    expect(page.status).toBe(410);
    const html = await page.text();
    for (const words of ['已经关闭', '已經關閉', 'has been closed']) expect(html).toContain(words);
    expect((await app.request('/healthz')).status).toBe(200);
    await opened.close();
    expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
  });

  test('an import that is under way is refused in the end, and makes nothing anew', async () => {
    const { administrator, exported, dataFolder } = await office();
    const exportReceipt = await exported();
    const lines = Array.from({ length: 20_000 }, (_, n) => `P${n % 9},1,${10 + (n % 90)}`);
    const bytes = Buffer.from(`contributor,ai,minutes\n${lines.join('\n')}`);
    const importing = administrator.ask('POST', '/api/imports?team=Team&taskType=Speech', bytes);
    await new Promise((done) => setTimeout(done, 20));
    const retiring = administrator.ask('POST', '/api/office/retirement', { officeName, exportReceipt });
    const [{ status }, { body }] = await Promise.all([importing, retiring]);
    // It was stored before, or it was refused; both are whole.
    expect([200, 410]).toContain(status);
    expect(body.complete).toBe(true);
    expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
  });
});
