import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { ensureChromium } from '../../chromium.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
}

export const phone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;
export const desk = { viewport: { width: 1280, height: 800 } } as const;

/** 400 kbit/s, 400 ms. */
export async function slowNetwork(devtools: CDPSession, { latency = 400 } = {}): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What the console called an error, and what was thrown. */
  errors: string[];
  close(): Promise<void>;
}

/** A person with a browser of their own. Axe needs to be let in past our own content security policy. */
export async function visitor(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const close = async () => {
    // What a handler of the test's own is still answering has nobody left to answer.
    for (const open of context.pages()) await open.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  };
  return { page, context, errors, close };
}

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** No violation of WCAG 2.2 AA, nor of the further rules, and nothing beyond the edge of the screen. */
export async function expectAccessible(page: Page, further: readonly string[] = []): Promise<void> {
  // Half a megabyte: once a page.
  if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate(
    (further): Promise<AxeResults> =>
      Reflect.get(globalThis, 'axe').run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        rules: Object.fromEntries(further.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations'],
      }),
    further,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
