import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { seen } from './support/staff.ts';

const says = {
  'zh-CN': {
    export: '导出全部（.zip）',
    exported: '已经交给浏览器保存',
    label: '请输入“青石街道办事处”来确认',
    wrong: '和单位名称不一样。',
    sure: '我已看过导出的文件，知道清除以后不能恢复。',
    wipe: '清除全部数据，永久关闭',
    done: '已经关闭',
    save: '保存凭证',
    closed: '这个单位的实效已经关闭',
    unsent: '这台设备上还有没发出的记录',
    remove: '删掉这台设备上的记录',
    removed: '已经删掉',
  },
  'en-US': {
    export: 'Export everything (.zip)',
    exported: 'Handed to your browser to keep',
    label: 'Type “青石街道办事处” to confirm',
    wrong: 'That is not the office’s name.',
    sure: 'I have looked at the exported file, and know that there is no way back.',
    wipe: 'Wipe all data and close for good',
    done: 'Closed',
    save: 'Save the receipt',
    closed: 'This office has been closed',
    unsent: 'Some of what you noted was never sent',
    remove: 'Delete it from this device',
    removed: 'Deleted. Nothing is left',
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { at: phone, locale: 'zh-CN' as const },
  { at: desk, locale: 'en-US' as const },
])('leaving at $at.viewport.width px in $locale', ({ at, locale }) => {
  let served: Served;
  let office: Prepared;
  let lead: Visitor;
  let staff: Visitor;
  const t = says[locale];
  beforeAll(async () => {
    served = await serveOffice();
    office = await prepareOffice(served);
    lead = await visitor(browser, { ...at, locale, baseURL: served.url });
    const [name, value] = office.cookie.split('=') as [string, string];
    await lead.context.addCookies([{ name, value, url: served.url }]);
    staff = await visitor(browser, { ...phone, locale, baseURL: served.url });
    await staff.page.request.post('/api/contributors', { data: { joinCode: office.joinCode } });
  });
  afterAll(() => served?.stop());

  const clean = async () => {
    await expectAccessible(lead.page);
    expect(lead.errors).toEqual([]);
  };
  const see = (text: string | RegExp) => lead.page.getByText(text).first().waitFor();
  const download = async (button: string) => {
    const [file] = await Promise.all([
      lead.page.waitForEvent('download'),
      lead.page.getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await file.path());
  };

  test('everything is exported in one archive', async () => {
    await lead.page.goto('/lead/export');
    await lead.page.getByRole('button', { name: t.export }).waitFor();
    await clean();
    const files = unzipSync(new Uint8Array(await download(t.export)));
    expect(strFromU8(files['README.txt']!)).toContain('青石街道办事处');
    expect(Object.keys(files)).toContain('evidence.csv');
    await see(t.exported);
    await clean();
  });

  test('the office is closed step by step: export, name, wipe, receipt', async () => {
    const { page } = lead;
    // Something that never reaches the server waits on a colleague's phone.
    await staff.page.goto('/');
    await staff.page.locator('[data-key="1"]').first().waitFor();
    await staff.context.setOffline(true);
    for (const key of ['1', '3', '4']) {
      await staff.page.locator(`[data-key="${key}"]`).first().waitFor();
      await seen(staff.page);
      await staff.page.keyboard.press(key);
    }

    await page.goto('/lead/retire');
    await page.getByRole('button', { name: t.export }).waitFor();
    expect(await page.getByRole('button', { name: t.wipe }).count()).toBe(0);
    await clean();
    expect((await download(t.export)).length).toBeGreaterThan(1_000);
    const wipe = page.getByRole('button', { name: t.wipe });
    await wipe.waitFor();
    expect(await wipe.isDisabled()).toBe(true);
    await page.getByLabel(t.label).fill('青石街道');
    await see(t.wrong);
    await page.getByLabel(t.sure).check();
    expect(await wipe.isDisabled()).toBe(true);
    await clean();
    await page.getByLabel(t.label).fill('青石街道办事处');
    await wipe.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t.done, exact: true }).waitFor();
    await clean();
    const receipt = (await download(t.save)).toString();
    for (const words of ['青石街道办事处', 'shixiao.db', '读回核对', '讀回核對', 'read back'])
      expect(receipt).toContain(words);
  });

  test('afterwards every page says so, and a phone’s own unsent entries are its owner’s to delete', async () => {
    await lead.page.goto('/lead');
    await lead.page.getByRole('heading', { name: t.closed }).waitFor();
    await expectAccessible(lead.page);
    await staff.context.setOffline(false);
    await staff.page.goto('/mine');
    await staff.page.getByRole('heading', { name: t.closed }).waitFor();
    await staff.page.getByText(t.unsent).waitFor();
    await expectAccessible(staff.page);
    await staff.page.getByRole('button', { name: t.remove }).click();
    await staff.page.getByText(t.removed).waitFor();
  });

  test('a restart makes no new office', async () => {
    await served.kill();
    await expect(served.restart()).rejects.toThrow(/RETIRED\.txt/);
  });
});
