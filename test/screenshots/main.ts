import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { serveStages, now as stagedDay } from '../browser/support/board-stages.ts';
import { launchBrowser } from '../browser/support/browser.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { serveDemo } from './place.ts';
import type { Place, Screen, Visitor } from './screen.ts';
import { screens } from './screens.ts';

/*
 * npm run screenshots [-- --screens board,task --languages en --widths 360 --schemes light,dark,print]
 * Every screen of the demo, and boards of teams some way along, in every language, at both widths, light, dark and (where it is meant for paper) printed, to be looked
 * at in dist/screenshots/index.html. It ends badly where something stands beyond the edge, or the console calls something an error.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const { ensureBuilt } = await import(new URL('../../server/build-web.mjs', import.meta.url).href);
const folder = join(root, 'dist/screenshots');
const locales = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-US' } as const;
const heights = { 360: 740, 1280: 800 } as const;
const schemes = ['light', 'dark', 'print'] as const;
/** A4 at 96 dots per inch, less the margins that a browser leaves. */
const paper = { width: 718, height: 1047 };

const list = { type: 'string' } as const;
const { values } = parseArgs({ options: { screens: list, languages: list, widths: list, schemes: list } });
const chosen = <T extends string>(text: string | undefined, all: readonly T[]): readonly T[] => {
  const asked = text?.split(',');
  const unknown = asked?.filter((one) => !(all as readonly string[]).includes(one)) ?? [];
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')} (there are ${all.join(', ')})`);
  return asked ? all.filter((one) => asked.includes(one)) : all;
};
const names = chosen(
  values.screens,
  screens.map(({ name }) => name),
);
const languages = chosen(values.languages, Object.keys(locales) as (keyof typeof locales)[]);
const widths = chosen(values.widths, ['360', '1280'] as const);
const looks = chosen(values.schemes, schemes);

interface Look {
  language: keyof typeof locales;
  width: '360' | '1280' | 'A4';
  scheme: (typeof schemes)[number];
}

const pictures: Picture[] = [];
const faults: string[] = [];

/** What is looked at: where it is served, and who has signed in there. */
interface Shown {
  url: string;
  session: string;
  place: Place;
}

async function visit(browser: Browser, shown: Shown, who: Visitor, look: Look): Promise<BrowserContext> {
  const viewport =
    look.width === 'A4' ? paper : { width: Number(look.width), height: heights[look.width as '360' | '1280'] };
  const context = await browser.newContext({
    viewport,
    locale: locales[look.language],
    colorScheme: look.scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // A worker's own requests pass by what a screen puts in their way.
    serviceWorkers: 'block',
  });
  if (who === 'lead' || who === 'lead_of_stages') {
    const [name, value] = shown.session.split('=') as [string, string];
    await context.addCookies([{ name, value, url: shown.url }]);
  }
  if (who === 'lead_of_stages') await context.clock.setFixedTime(stagedDay);
  if (who === 'staff') await joinAndLog(context, shown);
  return context;
}

/** Somebody who has logged a little, so that their own pages have something on them. */
async function joinAndLog(context: BrowserContext, { url, place }: Shown): Promise<void> {
  const { request } = context;
  await request.post(`${url}/api/contributors`, { data: { joinCode: place.joinCode } });
  const { taskTypes } = await (await request.get(`${url}/api/catalogue`)).json();
  const day = (before: number) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
  const entries = [
    { taskTypeId: taskTypes[0].id, outcome: 'saved', minutes: 30, day: day(1) },
    { taskTypeId: taskTypes[2].id, outcome: 'reworked', minutes: 90, day: day(2), reworkReasons: ['wrong_figures'] },
    { taskTypeId: taskTypes[1].id, outcome: 'without_ai', minutes: 45, day: day(6) },
    { taskTypeId: taskTypes[0].id, outcome: 'same', minutes: 60, day: day(9) },
  ];
  for (const entry of entries) await request.put(`${url}/api/entries/${uuidv7()}`, { data: entry });
  const burden = { kind: 'mandatory_training', minutes: 60, day: day(3) };
  await request.put(`${url}/api/burdens/${uuidv7()}`, { data: burden });
}

async function take(page: Page, { url, place }: Shown, screen: Screen, look: Look): Promise<void> {
  const name = `${screen.name}.${look.language}.${look.width}.${look.scheme}`;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${url}${screen.path(place)}`);
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor({ timeout: 15_000 });
  await screen.act?.(page);
  if (look.scheme === 'print') await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (beyond > 0) faults.push(`${name}: ${beyond} px beyond the edge`);
  // What the network did is the screen's own doing, as with a link that no longer works.
  for (const error of errors.filter((text) => !/Failed to load resource|ERR_INTERNET/.test(text)))
    faults.push(`${name}: ${error}`);
  const file = `${name}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  pictures.push({ file, screen: screen.name, ...look });
  await page.context().setOffline(false);
}

async function main() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The demo would build by itself, while the stages serve what was built before.
  await ensureBuilt({ root });
  const [demo, staged, browser] = await Promise.all([serveDemo(), serveStages(), launchBrowser()]);
  const place: Place = { ...demo.place, stages: staged.teams, ruledTaskTypeId: staged.taskTypeId };
  const shownTo = (who: Visitor): Shown =>
    who === 'lead_of_stages' ? { url: staged.url, session: staged.cookie, place } : { ...demo, place };
  try {
    for (const language of languages)
      for (const scheme of looks)
        for (const width of scheme === 'print' ? (['A4'] as const) : widths)
          for (const who of ['stranger', 'staff', 'lead', 'lead_of_stages'] as const) {
            const look: Look = { language, width, scheme };
            const wanted = screens.filter(
              (screen) => screen.who === who && names.includes(screen.name) && (scheme !== 'print' || screen.printed),
            );
            if (wanted.length === 0) continue;
            const context = await visit(browser, shownTo(who), who, look);
            for (const screen of wanted) {
              const page = await context.newPage();
              await take(page, shownTo(who), screen, look).catch((error: Error) =>
                faults.push(`${screen.name} ${language} ${width} ${scheme}: ${error.message.split('\n')[0]}`),
              );
              await page.close();
            }
            await context.close();
          }
  } finally {
    await browser.close();
    await Promise.all([demo.stop(), staged.stop()]);
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  for (const fault of faults) console.error(fault);
  console.log(`${pictures.length} pictures, ${faults.length} faults: dist/screenshots/index.html`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main();
