import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { noLimits } from '../../server/http/limits.ts';
import { listen } from '../../server/listen.ts';
import { type OpenOffice, openOffice } from '../../server/open.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface LeadOffice {
  url: string;
  office: OpenOffice;
  setUpToken: string;
  open(at: { width: number; locale: string; dark?: boolean }): Promise<Visit>;
  close(): Promise<void>;
}

/** One browser window on the office, and everything that went wrong in it. */
export interface Visit {
  page: Page;
  complaints: string[];
  /** Violations of WCAG 2.2 AA, and what is wider than the window. */
  flaws(): Promise<string[]>;
}

/** The real server on an empty office, with the built pages and a real Chromium before it. */
export async function leadOffice(): Promise<LeadOffice> {
  if (!existsSync(join(webFolder, 'index.html')))
    throw new Error('the web pages are not built: run npm run build first');
  const dataFolder = mkdtempSync(join(tmpdir(), 'shixiao-lead-'));
  const office = await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` });
  const server = await listen(createApp(office, { webFolder, limits: noLimits }), { host: '127.0.0.1', port: 0 });
  const setUpToken = (await ensureSetupLink(office))!;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: flags,
  });
  return {
    url: server.url,
    office,
    setUpToken,
    open: (at) => visit(browser, server.url, at),
    close: async () => {
      await browser.close();
      await server.close();
      await office.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function visit(
  browser: Browser,
  baseURL: string,
  at: { width: number; locale: string; dark?: boolean },
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL,
    locale: at.locale,
    viewport: { width: at.width, height: 800 },
    colorScheme: at.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, flaws: () => flawsOf(page) };
}

async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // @ts-expect-error: axe was just put there
    const found = await window.axe.run({ runOnly: tags });
    return found.violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(tooWide > 0 ? [`the page is ${tooWide} px wider than the window`] : [])];
}

/** A year's work of six people on one kind of task: with AI it takes two thirds of the time. */
export async function logWork(url: string, joinCode: string): Promise<void> {
  const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  for (let person = 0; person < 6; person++) {
    const joined = await send(url, 'POST', 'contributors', { joinCode });
    const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!;
    const { taskTypes } = await (await send(url, 'GET', 'catalogue', undefined, cookie)).json();
    for (let piece = 0; piece < 20; piece++) {
      const withAi = piece % 2 === 0;
      // 60 minutes more or less, by person (±10 %) and by piece (±10 %)
      const minutes = Math.round(60 * (withAi ? 2 / 3 : 1) * (0.9 + 0.04 * person) * (0.9 + 0.02 * ((piece * 7) % 11)));
      await send(
        url,
        'PUT',
        `entries/${uuidv7()}`,
        {
          taskTypeId: taskTypes[0].id,
          outcome: withAi ? (piece % 6 === 0 ? 'reworked' : 'saved') : 'without_ai',
          minutes,
          day,
          ...(withAi && piece % 6 === 0 && { reworkReasons: ['made_up_facts'] }),
        },
        cookie,
      );
    }
    await send(url, 'PUT', `burdens/${uuidv7()}`, { kind: 'usage_reporting', minutes: 30, day }, cookie);
  }
}

async function send(url: string, method: string, path: string, body?: unknown, cookie?: string): Promise<Response> {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}
