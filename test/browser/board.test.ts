import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../../server/demo/populate.ts';
import { doing as en } from '../../web/words/en/doing.ts';
import { lead as enLead } from '../../web/words/en/lead.ts';
import { task as enTask } from '../../web/words/en/task.ts';
import { doing as zhHans } from '../../web/words/zh-Hans/doing.ts';
import { lead as zhHansLead } from '../../web/words/zh-Hans/lead.ts';
import { task as zhHansTask } from '../../web/words/zh-Hans/task.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { fillMadeUpOffice } from './support/made-up-office.ts';
import { type Served, serveOffice } from './support/office.ts';

let browser: Browser;
/** Made up once; each visitor has a copy, so that nobody finds what another decided. */
let office: string;
beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'shixiao-made-up-'));
  await fillMadeUpOffice(office);
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  rmSync(office, { recursive: true, force: true });
});

describe.each([
  {
    at: phone,
    locale: 'zh-CN',
    doing: zhHans,
    lead: zhHansLead,
    task: zhHansTask,
    says: {
      net: /本期净省约 \d+ 小时（可能 \d+–\d+ 小时），已扣返工、负担和记录本身用时 \d+ 小时。/,
      shorter: '近 30 天',
      due: '简报信息',
      twice: '台账整理',
      refused: /身份证|手机|电话/,
      letter: ['国办函〔2026〕12号', '使用留痕', '硬性培训', '不作考核依据'],
    },
  },
  {
    at: desk,
    locale: 'en-US',
    doing: en,
    lead: enLead,
    task: enTask,
    says: {
      net: /Net time saved: about \d+ hours \(likely \d+–\d+ hours\)\. Already taken off: rework, burdens and \d+ hours of noting things down\./,
      shorter: '30 days',
      due: 'Briefing note',
      twice: 'Ledger upkeep',
      refused: /identity|telephone|phone|e-mail/i,
      letter: ['letter [2026] No. 12', 'Proof of use', 'Mandatory training', 'Not an appraisal basis'],
    },
  },
])('a new lead on the board at $at.viewport.width px in $locale', ({ at, locale, doing, lead, task, says }) => {
  let served: Served;
  let visit: Visitor;
  let page: Page;
  beforeAll(async () => {
    served = await serveOffice(async (folder) => cpSync(office, folder, { recursive: true }));
    visit = await visitor(browser, {
      ...at,
      locale,
      baseURL: served.url,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = visit.page;
    await page.request.post('/api/sessions', { data: signIn });
  });
  afterAll(() => served?.stop());

  const clean = async () => {
    await expectAccessible(page);
    expect(visit.errors).toEqual([]);
  };
  const openBoard = async () => {
    await page.goto('/lead');
    await page.getByRole('heading', { name: lead.board.whatToDo }).waitFor();
  };
  const line = (text: string) => page.locator('[aria-labelledby="what-to-do"] li').filter({ hasText: text });
  const row = (name: string) => page.locator('[aria-labelledby="tasks"] tr').filter({ hasText: name }).first();

  test('reads what the year came to, at most three things to do, and every chart as a table', async () => {
    await openBoard();
    await page.getByText(says.net).waitFor();
    const lines = await page.locator('[aria-labelledby="what-to-do"] li').count();
    expect(lines).toBeGreaterThan(1);
    expect(lines).toBeLessThanOrEqual(3);
    for (const name of [lead.board.tasks, lead.board.balance, lead.board.burdens, lead.board.timeUses]) {
      const table = page.getByRole('table', { name, exact: true });
      expect(await table.getByRole('row').count()).toBeGreaterThan(3);
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(3);
    }
    await clean();
  });

  test('switches the period by keyboard', async () => {
    const before = await page.locator('[aria-labelledby="time-account"] tfoot td').first().textContent();
    await page.getByRole('link', { name: says.shorter, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**window=30');
    await expect.poll(() => page.getByRole('link', { name: says.shorter }).getAttribute('aria-current')).toBe('true');
    await page.getByRole('heading', { name: lead.board.whatToDo }).waitFor();
    const after = page.locator('[aria-labelledby="time-account"] tfoot td').first();
    await expect.poll(async () => ((await after.count()) === 0 ? '' : after.textContent())).not.toBe(before);
    await clean();
  });

  test('rules again, by keyboard, what is due for review, with a new day to look again', async () => {
    await openBoard();
    const due = page.locator('[aria-labelledby="reviews"] li');
    expect(await due.count()).toBe(1);
    expect(await due.textContent()).toContain(says.due);
    await page.getByRole('link', { name: doing.ruleAgainOf(says.due) }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lead/task/**');
    await page.getByRole('heading', { name: doing.decideTitle, exact: true }).waitFor();
    await clean();
    // The focus stands on the form's heading; the ruling that stands is chosen.
    await page.keyboard.press('Tab');
    expect(await page.getByRole('radio', { name: task.rulings.use_with_checks }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: task.rulings.use, exact: false }).first().isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('13812345678');
    await page.getByRole('button', { name: doing.reviewIn.months(3), exact: true }).press('Enter');
    const day = await page.getByLabel(task.reviewOn).inputValue();
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.getByRole('button', { name: task.submit, exact: true }).press('Enter');
    await page.getByText(says.refused).waitFor();
    await expectAccessible(page);
    visit.errors.length = 0;
    await page.getByLabel(task.reason).fill('OK');
    await page.getByRole('button', { name: task.submit, exact: true }).press('Enter');
    await page.getByText(doing.done).waitFor();
    await page.getByText(task.rulings.use, { exact: true }).first().waitFor();
    await page.getByText(doing.earlier(1)).waitFor();
    await clean();
    await page.getByRole('link', { name: lead.back }).click();
    await page.getByRole('heading', { name: lead.board.whatToDo }).waitFor();
    expect(await page.locator('[aria-labelledby="reviews"]').count()).toBe(0);
    expect(await row(says.due).textContent()).toContain(doing.stands(task.rulings.use));
    await expect.poll(() => line(says.due).textContent()).toContain(`✓ ${doing.stands(task.rulings.use)}`);
  });

  test('drops a task that is done twice, as the board suggests, and colleagues read it at once', async () => {
    const text = doing.dropTask(says.twice);
    await page.getByRole('link', { name: doing.decideSoOf(text) }).click();
    await page.waitForURL('**/lead/task/**');
    await page.getByRole('radio', { name: task.rulings.drop_the_task }).waitFor();
    expect(await page.getByRole('radio', { name: task.rulings.drop_the_task }).isChecked()).toBe(true);
    const reason = await page.getByLabel(task.reason).inputValue();
    expect(reason.length).toBeGreaterThan(10);
    await page.getByRole('button', { name: task.submit, exact: true }).click();
    await page.getByText(doing.done).waitFor();
    // The long form is gone: what was decided is where the reader looks, and the keyboard goes on.
    await page.waitForFunction(() => document.activeElement?.id === 'decisions');
    const { y } = (await page.getByText(doing.done).boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(page.viewportSize()!.height);
    await clean();
    await page.getByRole('link', { name: lead.back }).click();
    await page.getByRole('heading', { name: lead.board.whatToDo }).waitFor();
    await expect.poll(() => page.getByText(text).count()).toBe(0);
    const { teams } = await (await page.request.get('/api/teams')).json();
    const [own] = (await (await page.request.get('/api/me')).json()).account.teams;
    const { joinCode } = teams.find(({ id }: { id: string }) => id === own.id);
    await page.request.post('/api/contributors', { data: { joinCode } });
    const { cards } = await (await page.request.get('/api/guidance')).json();
    expect(
      cards.find(({ decision }: { decision: { ruling: string } | null }) => decision?.ruling === 'drop_the_task'),
    ).toMatchObject({ decision: { reason: reason.trim() } });
  });

  test('copies the text for whoever can end the burdens, with their times and the rule', async () => {
    await page.getByText(doing.letter.open).click();
    const text = await page.locator('pre').textContent();
    for (const part of says.letter) expect(text).toContain(part);
    await page.getByRole('button', { name: doing.letter.copy }).click();
    await page.getByRole('button', { name: lead.teams.copied }).waitFor();
    // What was copied has the line ends of the machine.
    expect((await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '')).toBe(text);
    await clean();
  });
});
