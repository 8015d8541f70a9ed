import type { Browser, Locator, Page } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, test } from 'vitest';
import { planning as enPlan } from '../../web/words/en/planning.ts';
import { staff as enStaff } from '../../web/words/en/staff.ts';
import { task as enTask } from '../../web/words/en/task.ts';
import { told as enTold } from '../../web/words/en/told.ts';
import { trialPage as enTrialPage } from '../../web/words/en/trial-page.ts';
import { waiting as enWaiting } from '../../web/words/en/waiting.ts';
import { planning as zhHansPlan } from '../../web/words/zh-Hans/planning.ts';
import { staff as zhHansStaff } from '../../web/words/zh-Hans/staff.ts';
import { task as zhHansTask } from '../../web/words/zh-Hans/task.ts';
import { told as zhHansTold } from '../../web/words/zh-Hans/told.ts';
import { trialPage as zhHansTrialPage } from '../../web/words/zh-Hans/trial-page.ts';
import { waiting as zhHansWaiting } from '../../web/words/zh-Hans/waiting.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, publishPast, type Served, serveOffice } from './support/office.ts';
import { seen } from './support/staff.ts';

const en = { ...enStaff, trialPage: enTrialPage, plan: enPlan, task: enTask, told: enTold, waiting: enWaiting };
const zhHans = {
  ...{ ...zhHansStaff, trialPage: zhHansTrialPage, plan: zhHansPlan, task: zhHansTask },
  ...{ told: zhHansTold, waiting: zhHansWaiting },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A connection that is lost on purpose is no error of ours. */
const ours = ({ errors }: Visitor) => errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error));

const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** A colleague elsewhere: joins and logs some pieces of the first kind of work in both arms. */
async function colleague({ url }: Served, { joinCode }: Prepared, number: number) {
  const ask = async (method: string, path: string, body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${url}/api/${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const joined = await ask('POST', 'contributors', { joinCode });
  const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!;
  const { taskTypes } = await (await fetch(`${url}/api/catalogue`)).json();
  for (let piece = 0; piece < 6; piece++)
    for (const outcome of ['saved', 'without_ai']) {
      const minutes = (outcome === 'saved' ? 28 : 56) + 2 * number + ((piece * 5) % 7);
      await ask('PUT', `entries/${uuidv7()}`, { taskTypeId: taskTypes[0].id, outcome, minutes, day }, cookie);
    }
}

async function logPieces(page: Page, t: typeof zhHans, outcome: 'saved' | 'without_ai', pieces: number) {
  const choose = async (choice: Locator) => {
    await choice.waitFor();
    await seen(page);
    await choice.click();
  };
  for (let piece = 0; piece < pieces; piece++) {
    await choose(page.locator('[data-key="1"]').first());
    await choose(page.getByText(t.log.outcomes[outcome].label, { exact: true }));
    await choose(page.getByRole('button', { name: t.minutes(outcome === 'saved' ? 30 : 60), exact: true }));
    await choose(page.getByRole('button', { name: t.saved.another, exact: true }));
    await page.getByRole('heading', { name: t.log.task }).waitFor();
  }
}

async function lead(office: Served, prepared: Prepared, options: Parameters<typeof visitor>[1]): Promise<Visitor> {
  const person = await visitor(browser, options);
  const [name, value] = prepared.cookie.split('=') as [string, string];
  await person.context.addCookies([{ name, value, url: office.url }]);
  return person;
}

const days = [
  ['zh-CN', zhHans, phone],
  ['en-US', en, desk],
] as const;

test.concurrent.for(days)(
  'in %s: what the fifth person logs offline is on the board once it is sent and published',
  async ([locale, t, screen], { expect }) => {
    const office = await serveOffice();
    try {
      const prepared = await prepareOffice(office);
      await Promise.all([0, 1, 2, 3].map((number) => colleague(office, prepared, number)));
      const boss = await lead(office, prepared, { ...screen, locale });
      // Of four people nothing is told, nor that there are four.
      await publishPast(office, prepared);
      await boss.page.goto(`${office.url}/lead`);
      await boss.page.getByRole('heading', { name: t.waiting.title }).waitFor();
      expect(await boss.page.getByRole('table').count()).toBe(0);

      const fifth = await visitor(browser, { ...screen, locale });
      await fifth.page.goto(`${office.url}/j/${prepared.joinCode}`);
      await fifth.page.getByRole('button', { name: t.join.button, exact: true }).click();
      await fifth.page.getByRole('heading', { name: t.log.task }).waitFor();
      await fifth.page.locator('[data-key="1"]').first().waitFor();
      await fifth.context.setOffline(true);
      await logPieces(fifth.page, t, 'saved', 3);
      await logPieces(fifth.page, t, 'without_ai', 3);
      await expectAccessible(fifth.page);
      await fifth.context.setOffline(false);
      await expect
        .poll(
          async () => {
            const answer = await fifth.context.request.get(`${office.url}/api/entries`);
            return (await answer.json()).entries.length;
          },
          { timeout: 30_000 },
        )
        .toBe(6);

      await publishPast(office, prepared);
      await boss.page.reload();
      const rows = boss.page.getByRole('table').first().getByRole('row');
      // All work together, and the one kind of it.
      await rows.filter({ hasText: t.told.label.probably_saves }).nth(1).waitFor();
      expect(await rows.filter({ hasText: t.told.label.probably_saves }).count()).toBe(2);
      expect(await rows.filter({ hasText: t.told.notKnown }).count()).toBeGreaterThan(10);
      await expectAccessible(boss.page);
      for (const { page } of [boss, fifth]) {
        await page.goto(`${office.url}/how`);
        await page.getByRole('heading', { name: t.task.example.title }).waitFor();
        await expectAccessible(page);
      }
      expect([...ours(boss), ...ours(fifth)]).toEqual([]);
      await Promise.all([boss.close(), fifth.close()]);
    } finally {
      await office.stop();
    }
  },
);

test.concurrent.for(days)(
  'in %s: a trial is opened, its lot drawn once, and the piece logged',
  async ([locale, t, screen], { expect }) => {
    const { plan } = t;
    const office = await serveOffice();
    try {
      const prepared = await prepareOffice(office);
      const boss = await lead(office, prepared, { ...screen, locale });
      const { taskTypes } = await (await fetch(`${office.url}/api/catalogue`)).json();
      await boss.page.goto(`${office.url}/lead/task/${taskTypes[0].id}?team=${prepared.teamId}`);
      await boss.page.getByText(plan.open, { exact: true }).click();
      await boss.page.getByLabel(plan.opensOn).fill(new Date().toLocaleDateString('sv'));
      await expectAccessible(boss.page);
      await boss.page.getByRole('button', { name: plan.start, exact: true }).click();
      await boss.page.getByText(plan.open, { exact: true }).waitFor({ state: 'detached' });

      const person = await visitor(browser, { ...screen, locale });
      const { page } = person;
      await page.goto(`${office.url}/j/${prepared.joinCode}`);
      await page.getByRole('button', { name: t.join.button, exact: true }).click();
      await page.getByRole('list', { name: t.trial.label }).getByRole('link').click();
      await page.getByRole('heading', { name: t.trialPage.expected }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.minutes(45), exact: true }).click();
      const drawn = page.locator('main strong');
      await drawn.waitFor();
      const said = await drawn.textContent();
      expect(Object.values(t.trialPage.drawn)).toContain(said);
      await page.reload();
      await drawn.waitFor();
      expect(await drawn.textContent()).toBe(said);
      await expectAccessible(page);

      await page.getByRole('link', { name: t.trialPage.later }).click();
      await page.getByRole('link', { name: t.trial.finished }).click();
      const outcome = said === t.trialPage.drawn.with_ai ? 'saved' : 'without_ai';
      await page.getByText(t.log.outcomes[outcome].label, { exact: true }).click();
      await page.getByRole('button', { name: t.minutes(30), exact: true }).click();
      await page.getByRole('heading', { name: t.saved.title }).waitFor();
      await expect
        .poll(async () => {
          const answer = await person.context.request.get(`${office.url}/api/entries`);
          return (await answer.json()).entries;
        })
        .toMatchObject([{ outcome, minutes: 30, expectedMinutes: 45, trialStartId: expect.any(String) }]);
      await page.getByRole('button', { name: t.saved.another, exact: true }).click();
      await page.getByText(t.trial.begin).waitFor();
      expect([...ours(boss), ...ours(person)]).toEqual([]);
      await Promise.all([boss.close(), person.close()]);
    } finally {
      await office.stop();
    }
  },
);
