import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { draw as enDraw } from '../../web/words/en/draw.ts';
import { hats as enHats } from '../../web/words/en/hats.ts';
import { draw as zhHansDraw } from '../../web/words/zh-Hans/draw.ts';
import { hats as zhHansHats } from '../../web/words/zh-Hans/hats.ts';
import { draw as zhHantDraw } from '../../web/words/zh-Hant/draw.ts';
import { hats as zhHantHats } from '../../web/words/zh-Hant/hats.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { newTeam, type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, type Locale, logByKeys, words } from './support/staff.ts';

const draws = { 'zh-CN': zhHansDraw, 'zh-TW': zhHantDraw, 'en-US': enDraw } as const;
const hatWords = { 'zh-CN': zhHansHats, 'zh-TW': zhHantHats, 'en-US': enHats } as const;
const locales = Object.keys(draws) as Locale[];
const pictures = process.env.PICTURES;

let office: Served;
let prepared: Prepared;
let browser: Browser;
beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  prepared = await prepareOffice(office);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

const picture = (page: Page, name: string) =>
  pictures ? page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true }) : null;

async function lead(locale: Locale, size: object = desk): Promise<Visitor> {
  const one = await visitor(browser, { ...size, locale, serviceWorkers: 'block' });
  const [name, value] = prepared.cookie.split(/=(.*)/s) as [string, string];
  await one.context.addCookies([{ name, value, url: office.url }]);
  return one;
}

const person = (locale: Locale, size: object = phone) => visitor(browser, { ...size, locale, serviceWorkers: 'block' });

async function openRoom(page: Page, teamId: string, locale: Locale, seats: number, all?: boolean): Promise<string> {
  const t = hatWords[locale];
  await page.goto(`${office.url}/lead/teams/${teamId}/seats`);
  const way = page.locator('section', { has: page.getByRole('heading', { name: t.screenTitle }) });
  await way.getByLabel(t.here).fill(String(seats));
  if (all !== undefined) await way.getByLabel(all ? t.redraw : t.more).check();
  await way.getByRole('button', { name: t.open }).click();
  return codeOn(page);
}

async function codeOn(page: Page): Promise<string> {
  const letters = page.getByText(/^[A-Z2-9]{3} [A-Z2-9]{3}$/);
  return (await letters.textContent())!.replace(' ', '');
}

async function drawOne(page: Page, code: string, locale: Locale): Promise<void> {
  await page.goto(`${office.url}/d/${code}`);
  await page.getByRole('button', { name: draws[locale].button, exact: true }).click();
}

test.concurrent.for([
  ['zh-CN', 12],
  ['zh-TW', 5],
  ['en-US', 5],
] as const)(
  'a room draws in %s: %d have one, one more finds it empty, and then it starts',
  { timeout: 240_000 },
  async ([locale, people], { expect }) => {
    const [t, d, h] = [words[locale], draws[locale], hatWords[locale]];
    const team = await newTeam(office, prepared, `民政办 ${locale}`);
    const meeting = await lead(locale);
    await meeting.page.goto(`${office.url}/lead/teams/${team.id}/seats`);
    await meeting.page.getByRole('heading', { name: h.screenTitle }).waitFor();
    await expectAccessible(meeting.page);
    await picture(meeting.page, `ways-1280-${locale}`);
    await meeting.page.getByLabel(h.here).fill('4');
    await meeting.page.getByText(h.under).waitFor();
    const code = await openRoom(meeting.page, team.id, locale, people);
    await expectAccessible(meeting.page);
    await picture(meeting.page, `room-0-${locale}`);

    const first = await person(locale);
    await first.page.goto(`${office.url}/d/${code}`);
    await first.page.getByRole('button', { name: d.button, exact: true }).waitFor();
    await expectAccessible(first.page);
    await picture(first.page, `slip-360-${locale}`);
    await drawOne(first.page, code, locale);
    await first.page.getByRole('heading', { name: d.waitingTitle }).waitFor();
    await expectAccessible(first.page);
    await picture(first.page, `waiting-360-${locale}`);
    const drawnBy = async (size: object) => {
      const next = await person(locale, size);
      await drawOne(next.page, code, locale);
      await next.page.getByRole('heading', { name: d.waitingTitle }).waitFor();
      expect(next.errors).toEqual([]);
      await next.close();
    };
    const half = Math.ceil(people / 2);
    await Promise.all([desk, ...Array(half - 2).fill(phone)].map(drawnBy));
    await meeting.page.getByText(h.drawn(half, people)).waitFor();
    await picture(meeting.page, `room-half-${locale}`);
    await Promise.all(
      Array(people - half)
        .fill(phone)
        .map(drawnBy),
    );
    const late = await person(locale);
    await drawOne(late.page, code, locale);
    await late.page.getByText(d.emptyTitle, { exact: true }).waitFor();
    await expectAccessible(late.page);
    await picture(late.page, `empty-360-${locale}`);
    await late.close();

    await meeting.page.getByText(h.anyone).waitFor();
    await picture(meeting.page, `room-all-${locale}`);
    await meeting.page.getByRole('button', { name: h.all }).click();
    await meeting.page.getByRole('heading', { name: h.done(people) }).waitFor();
    await picture(meeting.page, `room-done-${locale}`);
    // The phone that waited hears of it without anybody's doing.
    await first.page.getByRole('heading', { name: d.seatedTitle }).waitFor();
    await expectAccessible(first.page);
    await picture(first.page, `seated-360-${locale}`);
    await first.page.getByRole('link', { name: d.log }).click();
    await first.page.getByText(t.seats.total(people), { exact: true }).click();
    await first.page.getByText(t.seats.count).waitFor();
    await picture(first.page, `log-360-${locale}`);
    await first.page.goto(`${office.url}/promises`);
    await first.page.getByText(t.seats.total(people), { exact: true }).waitFor();
    await expectAccessible(first.page);
    await picture(first.page, `promises-360-${locale}`);
    await first.page.setViewportSize(desk.viewport);
    await picture(first.page, `promises-1280-${locale}`);
    expect(first.errors).toEqual([]);
    await first.close();

    const guest = await person(locale, desk);
    await guest.page.goto(`${office.url}/j/${team.joinCode}`);
    await guest.page.getByText(t.seats.total(people), { exact: true }).waitFor();
    await picture(guest.page, `join-1280-${locale}`);
    await guest.close();
    expect(meeting.errors).toEqual([]);
    await meeting.close();
  },
);

test.concurrent('one who scans in two apps takes another’s: it shows, all draw again, and nothing is lost', async ({
  expect,
}) => {
  const locale = 'zh-CN';
  const [t, d, h] = [words[locale], draws[locale], hatWords[locale]];
  const team = await newTeam(office, prepared, '经发办');
  const meeting = await lead(locale);
  const [wecom, browserToo, last] = [await person(locale), await person(locale), await person(locale)];
  await joinTeam(wecom.page, office.url, team.joinCode, locale);
  await wecom.page.getByText(t.seats.first).waitFor();
  await picture(wecom.page, 'log-first-360');
  await logByKeys(wecom.page, ['1', '2', '3']);
  await wecom.page.getByText(t.seats.saved).waitFor();
  await picture(wecom.page, 'saved-360');

  const code = await openRoom(meeting.page, team.id, locale, 2);
  await drawOne(wecom.page, code, locale);
  await drawOne(browserToo.page, code, locale);
  await browserToo.page.getByRole('heading', { name: d.waitingTitle }).waitFor();
  await drawOne(last.page, code, locale);
  await last.page.getByText(d.emptyTitle, { exact: true }).waitFor();
  await meeting.page.getByRole('button', { name: h.someone }).click();
  await meeting.page.getByRole('heading', { name: h.void }).waitFor();
  await wecom.page.getByText(d.againTitle, { exact: true }).waitFor();
  await picture(wecom.page, 'again-360');

  const next = await openRoom(meeting.page, team.id, locale, 2);
  // The meeting's window is reloaded: the draw goes on.
  await meeting.page.reload();
  expect(await codeOn(meeting.page)).toBe(next);
  await wecom.page.getByLabel(d.label).fill(`${next.slice(0, 3)} ${next.slice(3).toLowerCase()}`);
  await wecom.page.getByRole('button', { name: d.next }).click();
  await wecom.page.getByRole('button', { name: d.button, exact: true }).click();
  await wecom.page.getByRole('heading', { name: d.waitingTitle }).waitFor();
  await last.page.getByLabel(d.label).fill(next);
  await last.page.keyboard.press('Enter');
  await last.page.getByRole('button', { name: d.button, exact: true }).click();
  await meeting.page.getByRole('button', { name: h.all }).click();
  await wecom.page.getByRole('heading', { name: d.seatedTitle }).waitFor();
  await wecom.page.goto(`${office.url}/mine`);
  await wecom.page.getByRole('heading', { name: t.mine.moveTitle }).waitFor();
  expect((await wecom.page.evaluate(async () => (await fetch('/api/entries')).json())).entries).toHaveLength(1);
  for (const one of [meeting, wecom, browserToo, last]) await one.close();
}, 120_000);

test.concurrent.for(locales)(
  'paper slips in %s: printed, typed, used, replaced, drawn anew',
  { timeout: 120_000 },
  async (locale, { expect }) => {
    const [t, d, h] = [words[locale], draws[locale], hatWords[locale]];
    const team = await newTeam(office, prepared, `党政办 ${locale}`);
    const desktop = await lead(locale);
    const { page } = desktop;
    const print = async (seats: number, button: string) => {
      await page.goto(`${office.url}/lead/teams/${team.id}/seats`);
      const way = page.locator('section', { has: page.getByRole('heading', { name: h.sheetTitle }) });
      await way.getByLabel(h.sheetSeats).fill(String(seats));
      await way.getByRole('button', { name: button }).click();
      await page.getByText(h.sheetOnce).waitFor();
      const codes = await page.getByText(/^[A-Z2-9]{5} [A-Z2-9]{5}$/).allTextContents();
      expect(codes).toHaveLength(seats);
      return codes;
    };
    const codes = await print(10, h.print);
    await expectAccessible(page);
    await picture(page, `sheet-1280-${locale}`);
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      ...(pictures && { path: `${pictures}/sheet-${locale}.pdf` }),
    });
    // Eight slips to a page: ten need two.
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);

    const one = await person(locale);
    await one.page.goto(`${office.url}/d`);
    await one.page
      .getByLabel(d.label)
      .fill(`${codes[0]!.slice(0, -1)}A`.replace(/A$/, codes[0]!.endsWith('A') ? 'B' : 'A'));
    await one.page.keyboard.press('Enter');
    await one.page.getByText(d.wrong).waitFor();
    await expectAccessible(one.page);
    await picture(one.page, `typed-360-${locale}`);
    await one.page.getByLabel(d.label).fill(codes[0]!);
    await one.page.keyboard.press('Enter');
    await one.page.getByRole('button', { name: d.button, exact: true }).click();
    await one.page.getByRole('heading', { name: d.seatedTitle }).waitFor();
    // Reloaded, it is still one's own.
    await one.page.reload();
    await one.page.getByRole('heading', { name: d.seatedTitle }).waitFor();

    const thief = await person(locale);
    await thief.page.goto(`${office.url}/d/${codes[0]!.replace(' ', '')}`);
    await thief.page.getByText(d.failedTitle, { exact: true }).waitFor();
    await thief.page.getByRole('link', { name: d.moveButton }).waitFor();
    await expectAccessible(thief.page);
    await picture(thief.page, `used-360-${locale}`);
    await thief.page.setViewportSize(desk.viewport);
    await picture(thief.page, `used-1280-${locale}`);
    await thief.close();

    await print(8, h.redrawConfirm);
    await one.page.goto(office.url);
    await one.page.getByText(t.seats.redrawn).waitFor();
    await expectAccessible(one.page);
    await picture(one.page, `redrawn-360-${locale}`);
    await page.setViewportSize(phone.viewport);
    await page.goto(`${office.url}/lead/teams/${team.id}/seats`);
    await page.getByRole('heading', { name: h.singleTitle }).waitFor();
    await expectAccessible(page);
    await picture(page, `ways-360-${locale}`);
    expect(desktop.errors).toEqual([]);
    await one.close();
    await desktop.close();
  },
);

test.concurrent('an answer that is lost on its way is asked for again, and no slip is burnt', async () => {
  const locale = 'zh-CN';
  const d = draws[locale];
  const team = await newTeam(office, prepared, '应急办');
  const response = await fetch(`${office.url}/api/teams/${team.id}/hats`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: prepared.cookie },
    body: JSON.stringify({ kind: 'sheet', seats: 5 }),
  });
  const { codes } = (await response.json()) as { codes: string[] };
  const one = await person(locale);
  // The server answers, and the network drops the answer.
  await one.page.route('**/api/draws', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await drawOne(one.page, codes[0]!, locale);
  await one.page.getByText(words[locale].failed.title, { exact: true }).waitFor();
  await picture(one.page, 'lost-360');
  await one.page.unroute('**/api/draws');
  await one.page.context().clearCookies();
  await one.page.getByRole('button', { name: words[locale].tryAgain }).click();
  await one.page.getByRole('heading', { name: d.seatedTitle }).waitFor();
  await one.close();
});

test.concurrent('large letters and a narrow phone hold every word of a draw', async () => {
  const team = await newTeam(office, prepared, 'Office of long words, of the township of the grey stone bridge');
  const meeting = await lead('en-US', phone);
  const code = await openRoom(meeting.page, team.id, 'en-US', 12);
  await expectAccessible(meeting.page);
  await picture(meeting.page, 'room-phone-en');
  const one = await person('en-US');
  await one.context.addCookies([{ name: 'shixiao_text', value: 'large', url: office.url }]);
  await one.page.addInitScript(() => localStorage.setItem('shixiao.text', 'large'));
  await one.page.goto(`${office.url}/d/${code}`);
  await one.page.getByRole('button', { name: enDraw.button, exact: true }).waitFor();
  await expectAccessible(one.page);
  await picture(one.page, 'slip-large-en');
  await one.close();
  await meeting.close();
});
