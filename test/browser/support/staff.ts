import type { Page } from 'playwright-core';
import { own as enOwn } from '../../../web/words/en/own.ts';
import { staff as enStaff } from '../../../web/words/en/staff.ts';
import { own as zhHansOwn } from '../../../web/words/zh-Hans/own.ts';
import { staff as zhHansStaff } from '../../../web/words/zh-Hans/staff.ts';
import { own as zhHantOwn } from '../../../web/words/zh-Hant/own.ts';
import { staff as zhHantStaff } from '../../../web/words/zh-Hant/staff.ts';

export const words = {
  'zh-CN': { ...zhHansStaff, ...zhHansOwn },
  'zh-TW': { ...zhHantStaff, ...zhHantOwn },
  'en-US': { ...enStaff, ...enOwn },
} as const;
export type Locale = keyof typeof words;

export async function joinTeam(page: Page, address: string, joinCode: string, locale: Locale): Promise<void> {
  const t = words[locale];
  await page.goto(`${address}/j/${joinCode}`);
  await page.getByRole('button', { name: t.join.button, exact: true }).click();
  await page.getByRole('heading', { name: t.log.task }).waitFor();
  await page.locator('[data-key="1"]').waitFor();
}

/** As a person does who reads before pressing: a step takes nothing before it was seen. */
export async function seen(page: Page): Promise<void> {
  await page.locator('html:not([data-unseen])').waitFor({ state: 'attached' });
}

/** Three digits: task, outcome, minutes. */
export async function logByKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.locator(`[data-key="${key}"]`).waitFor();
    await seen(page);
    await page.keyboard.press(key);
  }
}

export interface StoredEntry {
  id: string;
  minutes: number;
}

/** What the server has of whose cookies these are. */
export async function storedEntries(address: string, cookie: string): Promise<StoredEntry[]> {
  const answer = await fetch(`${address}/api/entries?limit=500`, { headers: { cookie } });
  return ((await answer.json()) as { entries: StoredEntry[] }).entries;
}

export async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Entries that this device logged while it had no network: entry n took n minutes. */
export async function queueEntries(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const [{ id: taskTypeId }] = JSON.parse(localStorage.getItem('shixiao.catalogue')!);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('shixiao', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction('waiting', 'readwrite');
    for (let order = 1; order <= count; order++) {
      const id = `0190a5c8-0000-7000-8000-${order.toString(16).padStart(12, '0')}`;
      const body = {
        taskTypeId,
        outcome: 'saved',
        minutes: order,
        size: 3,
        day: new Date().toISOString().slice(0, 10),
      };
      transaction
        .objectStore('waiting')
        .put({ kind: 'entries', id, body, order, version: 1, tried: false, refusal: null });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    db.close();
  }, count);
}
