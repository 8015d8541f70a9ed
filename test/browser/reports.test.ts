import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, publishPast, type Served, serveOffice } from './support/office.ts';

/** Eight kinds of work of seven people, from much faster to much slower with AI, as if they had been logged. */
async function logEightKinds({ write, url }: Served, { teamId }: Prepared): Promise<void> {
  const { taskTypes } = (await (await fetch(`${url}/api/catalogue`)).json()) as {
    taskTypes: { id: string }[];
  };
  const people = Array.from({ length: 7 }, () => randomUUID());
  const pieces = taskTypes.slice(0, 8).flatMap((kind, at) =>
    Array.from({ length: 7 * 16 }, (_, number) => {
      const arm = number % 2 === 0 ? 'with_ai' : 'without_ai';
      const minutes = 54 + 2 * (number % 7) + 3 * ((number * 5) % 8);
      return {
        ...{ id: randomUUID(), person: people[number % 7], arm, outcome: arm === 'with_ai' ? 'saved' : arm },
        kind: kind.id,
        minutes: Math.round(minutes * (arm === 'with_ai' ? 0.5 + 0.15 * at : 1)),
      };
    }),
  );
  await write('insert into contributors (id, team_id) select value, ?1 from json_each(?2)', [
    teamId,
    JSON.stringify(people),
  ]);
  await write(
    `insert into entries (id, contributor_id, team_id, task_type_id, day, arm, outcome, minutes, received_on)
     select value ->> 'id', value ->> 'person', ?1, value ->> 'kind', '2026-01-01', value ->> 'arm', value ->> 'outcome',
       value ->> 'minutes', '2026-01-01' from json_each(?2)`,
    [teamId, JSON.stringify(pieces)],
  );
}

const says = {
  'zh-CN': {
    title: 'AI 实效简报',
    together: '所有工作合在一起',
    notForAppraisal: '不作为考核依据',
    print: '打印或存为 PDF',
    word: '下载 Word / WPS',
    excel: '下载 Excel 表格',
    reply: '使用率来函的答复',
    replyTitle: '关于“AI 使用率”的答复',
    rule: '国办函〔2026〕12号',
    copy: '复制全文',
    name: /^AI实效简报-综合办公室-\d{4}-\d\d-\d\d\.docx$/,
  },
  'en-US': {
    title: 'What AI really did: time saved per task',
    together: 'All work together',
    notForAppraisal: 'not an appraisal basis',
    print: 'Print or save as PDF',
    word: 'Download Word / WPS',
    excel: 'Download Excel',
    reply: 'Reply about usage rates',
    replyTitle: 'Reply to the request for our AI usage rate',
    rule: '[2026] No. 12',
    copy: 'Copy the text',
    name: /^time-saved-report-综合办公室-\d{4}-\d\d-\d\d\.docx$/,
  },
};

let browser: Browser;
let served: Served;
let office: Prepared;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveOffice()]);
  office = await prepareOffice(served);
  await logEightKinds(served, office);
  await publishPast(served, office);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Pages of a PDF, without a program that reads it: each is an object of this type. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Labels that lie over each other, in pairs. */
const overlaps = (labels: Locator) =>
  labels.evaluateAll((all) => {
    const boxes = all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            other.box.left < box.right &&
            box.left < other.box.right &&
            other.box.top < box.bottom &&
            box.top < other.box.bottom,
        )
        .map((other) => `${text} and ${other.text}`),
    );
  });

describe.each([
  { at: phone, locale: 'zh-CN' as const, colorScheme: 'dark' as const },
  { at: desk, locale: 'en-US' as const, colorScheme: 'light' as const },
  { at: desk, locale: 'zh-CN' as const, colorScheme: 'light' as const },
])('a lead at $at.viewport.width px in $locale', ({ at, locale, colorScheme }) => {
  const t = says[locale];
  let lead: Visitor;
  beforeAll(async () => {
    lead = await visitor(browser, {
      ...at,
      ...{ locale, colorScheme, baseURL: served.url, permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const [name, value] = office.cookie.split('=') as [string, string];
    await lead.context.addCookies([{ name, value, url: served.url }]);
  });

  test('comes from the board to a report that fits one A4 page with eight kinds of work', async () => {
    const { page } = lead;
    await page.goto('/lead');
    await page.locator('a[href^="/lead/report"]').first().click();
    await page.getByRole('heading', { name: t.title }).waitFor();
    const rows = page.locator('article tbody tr');
    expect(await rows.count()).toBe(9);
    expect(await rows.first().textContent()).toContain(t.together);
    expect(await overlaps(page.locator('article thead [aria-hidden] span'))).toEqual([]);
    expect(await page.locator('article').textContent()).toContain(t.notForAppraisal);
    await expectAccessible(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  test('prints it by a button, and takes it along as a document', async () => {
    const { page } = lead;
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: t.print }).click();
    expect(await page.title()).toBe('printed');
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t.word }).click(),
    ]);
    expect(letter.suggestedFilename()).toMatch(t.name);
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t.excel }).click(),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  test('copies the reply to a request for usage rates', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: t.reply }).click();
    await page.getByRole('heading', { name: t.replyTitle }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.copy }).click();
    await page.getByRole('button', { name: /✓/ }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(t.replyTitle);
    expect(copied).toContain(t.rule);
    expect(copied).toContain(t.notForAppraisal);
    expect(lead.errors).toEqual([]);
  });
});
