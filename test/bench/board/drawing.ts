import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { signIn } from '../../../server/demo/populate.ts';
import { desk, launchBrowser, phone } from '../../browser/support/browser.ts';
import { fillMadeUpOffice } from '../../browser/support/made-up-office.ts';
import { serveOffice } from '../../browser/support/office.ts';
import { median } from './quantile.ts';

/** Ends when the browser has painted what stands after the plot's last mark was put in. */
interface Drawn {
  toPlot: number;
  toPaint: number;
}

/** Milliseconds in Chromium, with the made-up office: from the answer read as JSON until the plot stands, and until that is painted. */
export async function measureDrawing(rounds: number): Promise<void> {
  const served = await serveOffice(fillMadeUpOffice);
  const browser = await launchBrowser();
  try {
    const session = await signedIn(browser, served.url);
    console.log(`\nMilliseconds from the data to the board, ${rounds} fresh loads each: median (slowest)\n`);
    console.log(['screen', 'processor', 'the plot stands', 'painted'].map((word) => word.padEnd(18)).join(''));
    for (const [screen, at] of [
      ['1280 px', desk],
      ['360 px', phone],
    ] as const)
      for (const slower of [1, 4]) {
        const seen: Drawn[] = [];
        for (let round = 0; round < rounds; round++)
          seen.push(await look(browser, { ...at, baseURL: served.url, storageState: session }, slower));
        const told = [seen.map(({ toPlot }) => toPlot), seen.map(({ toPaint }) => toPaint)].map(
          (all) => `${median(all).toFixed(0)} (${Math.max(...all).toFixed(0)})`,
        );
        const processor = slower === 1 ? 'this machine' : `${slower} times slower`;
        console.log(
          [screen, processor, ...told]
            .map((word) => word.padEnd(18))
            .join('')
            .trimEnd(),
        );
      }
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Once for all rounds: the server lets nobody try again and again. */
async function signedIn(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL });
  try {
    const answer = await context.request.post('/api/sessions', { data: signIn });
    if (!answer.ok()) throw new Error(`could not sign in: ${answer.status()}`);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

async function look(browser: Browser, options: BrowserContextOptions, slower: number): Promise<Drawn> {
  const context = await browser.newContext({ ...options, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript({ content: watch });
    await page.goto('/lead');
    await page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0, null, {
      timeout: 120_000,
    });
    return await measured(page);
  } finally {
    await context.close();
  }
}

/**
 * In the page, before any of its scripts: marks when the board's JSON was read, when its plot stands, and when that was painted. A
 * text, as functions that pass through a compiler may lean on what the page does not have.
 */
const watch = `
  const read = Response.prototype.json;
  Response.prototype.json = async function () {
    const value = await read.call(this);
    if (/\\/board(\\?|$)/.test(this.url)) performance.mark('board-data');
    return value;
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector('main td svg') === null) return;
    observer.disconnect();
    performance.mark('board-plotted');
    requestAnimationFrame(() => setTimeout(() => performance.mark('board-painted')));
  }).observe(document, { childList: true, subtree: true });
`;

async function measured(page: Page): Promise<Drawn> {
  const marks = new Map(
    await page.evaluate(() =>
      performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
    ),
  );
  const since = (name: string) => marks.get(name)! - marks.get('board-data')!;
  return { toPlot: since('board-plotted'), toPaint: since('board-painted') };
}
