import { launchBrowser, phone, slowNetwork } from '../browser/support/browser.ts';
import { prepareOffice, serveOffice } from '../browser/support/office.ts';
import { joinTeam, queueEntries } from '../browser/support/staff.ts';

export const about = 'when the log page’s tiles are seen on a slow phone, and how long sending 200 entries holds it up';

const [loads, queued, slower] = [7, 200, 6];

/** `npm run bench -- first-load`: 400 kbit/s, 400 ms, a processor six times slower; build the web first. */
export async function run(): Promise<void> {
  const [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  try {
    const { joinCode } = await prepareOffice(office);
    const context = await browser.newContext({ ...phone, locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    await joinTeam(page, office.url, joinCode, 'zh-CN');
    const measured: { paint: number; script: number }[] = [];
    for (let load = 0; load < loads; load++) {
      const fresh = await context.newPage();
      const devtools = await context.newCDPSession(fresh);
      await devtools.send('Network.clearBrowserCache');
      await slowNetwork(devtools);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await fresh.goto(office.url, { waitUntil: 'commit' });
      await fresh.waitForFunction(() => Object.keys(document.querySelector('[data-key]') ?? {}).length > 0);
      measured.push(
        await fresh.evaluate(() => ({
          paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
          script: performance.now(),
        })),
      );
      await fresh.close();
    }
    say('tiles seen', median(measured.map(({ paint }) => paint)));
    say('script takes over', median(measured.map(({ script }) => script)));

    await context.setOffline(true);
    await queueEntries(page, queued);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await context.setOffline(false);
    await page.waitForFunction(
      async () => {
        const answer = await fetch('/api/entries?limit=500');
        return ((await answer.json()) as { entries: unknown[] }).entries.length === 200;
      },
      undefined,
      { polling: 2000, timeout: 300_000 },
    );
    const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[]);
    say(`longest task while ${queued} entries are sent`, Math.max(0, ...tasks));
  } finally {
    await browser.close();
    await office.stop();
  }
}

const say = (what: string, milliseconds: number) => console.log(`${what.padEnd(44)} ${Math.round(milliseconds)} ms`);

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
