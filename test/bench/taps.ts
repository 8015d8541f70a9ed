import type { Browser, Page } from 'playwright-core';
import { afterwards } from '../../web/words/zh-Hans/afterwards.ts';
import { launchBrowser, visitor } from '../browser/support/browser.ts';
import { prepareOffice, serveOffice } from '../browser/support/office.ts';
import { joinTeam, seen, words } from '../browser/support/staff.ts';

export const about = 'taps, scrolls and seconds of staff’s errands at 360×560, in standard and in large type';

const t = words['zh-CN'];
const screen = { viewport: { width: 360, height: 560 }, hasTouch: true };

/** Keystroke-level model: to decide and to touch, to scroll once, a character on a phone. */
const seconds = { tap: 1.35 + 0.4, scroll: 1, character: 0.5 };

interface Hand {
  tap(selector: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  counted(): { taps: number; scrolls: number; characters: number };
}

/** A person who sees one screen at a time: what stands below it has to be scrolled to. */
function handOn(page: Page): Hand {
  const counts = { taps: 0, scrolls: 0, characters: 0 };
  return {
    tap: async (selector) => {
      const place = page.locator(selector).first();
      await place.waitFor();
      await seen(page);
      const below = await place.evaluate((one) => Math.max(0, one.getBoundingClientRect().bottom / innerHeight - 1));
      counts.scrolls += Math.ceil(below);
      await place.scrollIntoViewIfNeeded();
      await place.tap();
      counts.taps++;
    },
    write: async (label, text) => {
      await page.getByLabel(label).fill(text);
      counts.characters += text.length;
    },
    counted: () => ({ ...counts }),
  };
}

const key = (digit: number) => `[data-key="${digit}"]`;
const button = (name: string) => `main button:text-is("${name}")`;
const entry = async (hand: Hand, tile: number, outcome = 1, time = 5) => {
  for (const digit of [tile, outcome, time]) await hand.tap(key(digit));
};

/** What comes before an errand is done, but not counted. */
interface Errand {
  name: string;
  before?(hand: Hand): Promise<void>;
  walk(hand: Hand): Promise<void>;
}
const errands: readonly Errand[] = [
  { name: 'one entry', walk: (hand) => entry(hand, 8) },
  {
    name: 'a second of the kind',
    before: (hand) => entry(hand, 8),
    walk: async (hand) => {
      await hand.tap(button(t.saved.onceMore));
      for (const digit of [1, 5]) await hand.tap(key(digit));
    },
  },
  {
    name: 'three of yesterday',
    walk: async (hand) => {
      await hand.tap(`label:has-text("${t.log.yesterday}")`);
      await entry(hand, 1);
      for (const tile of [3, 8]) {
        await hand.tap(button(t.saved.another));
        await entry(hand, tile);
      }
    },
  },
  {
    name: 'a kind not in the list, unnamed',
    walk: async (hand) => {
      for (const place of ['#unlisted', button(afterwards.unlisted.go), key(1), key(5)]) await hand.tap(place);
    },
  },
  {
    name: 'a kind not in the list, proposed',
    walk: async (hand) => {
      await hand.tap('#unlisted');
      await hand.write(afterwards.unlisted.label, '河长巡河');
      for (const place of [button(afterwards.unlisted.propose), key(1), key(5)]) await hand.tap(place);
    },
  },
  {
    name: 'a wrong outcome mended',
    before: (hand) => entry(hand, 8, 3),
    walk: async (hand) => {
      for (const place of [button(t.saved.change), key(1), key(5)]) await hand.tap(place);
    },
  },
  {
    name: 'undone, and told anew',
    before: (hand) => entry(hand, 8),
    walk: async (hand) => {
      for (const place of [button(t.saved.undo), key(6)]) await hand.tap(place);
    },
  },
];

async function countErrand(browser: Browser, url: string, joinCode: string, text: string, errand: Errand) {
  const { page, close } = await visitor(browser, { ...screen, locale: 'zh-CN' });
  await joinTeam(page, url, joinCode, 'zh-CN');
  await page.evaluate((size) => localStorage.setItem('shixiao.text', size), text);
  await page.reload();
  await page.locator(key(1)).waitFor();
  await errand.before?.(handOn(page));
  const hand = handOn(page);
  await errand.walk(hand);
  await page.getByRole('heading', { name: t.saved.title }).waitFor();
  await close();
  return hand.counted();
}

/** `npm run bench -- taps`: drives the built pages; build the web first. */
export async function run(): Promise<void> {
  const [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  try {
    const { joinCode } = await prepareOffice(office);
    console.log('| errand | type | taps | scrolls | seconds |\n| --- | --- | --: | --: | --: |');
    for (const errand of errands)
      for (const text of ['usual', 'large']) {
        const { taps, scrolls, characters } = await countErrand(browser, office.url, joinCode, text, errand);
        const taken = taps * seconds.tap + scrolls * seconds.scroll + characters * seconds.character;
        console.log(`| ${errand.name} | ${text} | ${taps} | ${scrolls} | ${taken.toFixed(1)} |`);
      }
  } finally {
    await browser.close();
    await office.stop();
  }
}
