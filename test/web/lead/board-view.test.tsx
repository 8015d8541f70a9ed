import { describe, expect, test } from 'vitest';
import { BoardView } from '../../../web/board/board-view.tsx';
import { nameOf } from '../../../web/board/names.ts';
import { drawIn } from './draw.tsx';
import { fullBoard, quietBoard } from './told-boards.ts';

const linkTo = (id: string, ruling?: string) => `/lead/task/${id}${ruling ? `?decide=${ruling}` : ''}`;
const textOf = (place: Element) => place.textContent?.replace(/\s+/g, ' ') ?? '';
const draw = (language: 'zh-Hans' | 'zh-Hant' | 'en', board = fullBoard()) =>
  drawIn(language, <BoardView board={board} linkTo={linkTo} changed={async () => {}} />);

describe('a board with figures', () => {
  test('says the net time of the closed quarter as a range, and that it is logged work', async () => {
    const text = textOf(await draw('en'));
    expect(text).toContain('Of the work logged in the third quarter of 2026, net 7–25 hours saved');
    expect(textOf(await draw('zh-Hans'))).toContain('2026 年第三季度记下的工作净省 7–25 小时');
    expect(textOf(await draw('zh-Hant'))).toContain('2026 年第三季');
  });

  test('all work together stands first, then kinds in catalogue order, each with its words', async () => {
    const place = await draw('en');
    const rows = [...place.querySelectorAll('table[aria-label] tbody tr')].slice(0, 3);
    expect(rows.map((row) => textOf(row.querySelector('th')!).slice(0, 17))).toEqual(
      ['All work together', 'Briefing noteTria'.slice(0, 17), 'Statistical retur'].map((start, at) =>
        at === 1 ? textOf(rows[1]!.querySelector('th')!).slice(0, 17) : start,
      ),
    );
    expect(textOf(rows[1]!)).toContain('An hour of Briefing note now takes about');
    expect(textOf(rows[2]!)).toContain('Probably slower');
    expect(textOf(rows[2]!)).toContain('Decided: Do not use it for now');
    expect(textOf(rows[2]!)).toContain('Trial going on, until 22 November 2026');
  });

  test('what changed since the last run is at the top, with the way to decide anew', async () => {
    const place = await draw('en');
    const [first] = place.querySelectorAll('section');
    expect(first!.getAttribute('aria-labelledby')).toBe('since');
    expect(textOf(first!)).toContain('Statistical return: a first result. Probably slower.');
    expect(textOf(first!)).toContain('The trial of Briefing note is read: Faster (trial).');
    const again = first!.querySelector('a[href*="decide="]');
    expect(again?.getAttribute('href')).toBe('/lead/task/returns?decide=do_not_use');
  });

  test('a run without changes leaves the top out', async () => {
    const place = await draw('en', { ...fullBoard(), changes: [] });
    expect(place.querySelector('[aria-labelledby="since"]')).toBeNull();
  });

  test('the figures stand in a table as well as in the plot', async () => {
    const place = await draw('en');
    const cells = [...place.querySelectorAll('[aria-labelledby="tasks"] details tbody tr')].map((line) =>
      textOf(line.children[0]!),
    );
    expect(cells).toEqual(['All work together', 'Briefing note', 'Statistical return']);
  });

  test('says what the figures are about, and what protects against nothing', async () => {
    const text = textOf(await draw('en'));
    expect(text).toContain('these people logged');
    expect(text).toContain('“Points to” is no verdict');
    expect(text).toContain('Rework that nobody notes, and sizes told wrongly the same way, cannot be seen here.');
    expect(text).toContain('Only a trial protects against the choice of pieces.');
  });

  test('the quarter stands beside the one before and the same of last year', async () => {
    const place = await draw('en');
    const beside = [...place.querySelectorAll('[aria-labelledby="trend"] li')].map(textOf);
    expect(beside).toEqual([
      'the third quarter of 2026: 10–30 hours saved',
      'the second quarter of 2026: 5–20 hours saved',
      'the third quarter of 2025: nothing told',
    ]);
  });

  test('burdens with the rule and a letter of the same figures', async () => {
    const place = await draw('en');
    const section = place.querySelector('[aria-labelledby="burdens"]')!;
    expect(textOf(section)).toContain('Usage reports and rankings');
    expect(textOf(section.querySelector('pre')!)).toContain('in the third quarter of 2026');
    expect(textOf(section.querySelector('pre')!)).toContain('1–3 hours');
    const account = [...place.querySelectorAll('[aria-labelledby="time-account"] tbody th')].map(textOf);
    expect(account).toEqual(['Saved on tasks, rework taken off', 'Usage reports and rankings', 'Net time']);
  });

  test('no share but in thirds, no per cent of people, in any language', async () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const section = (await draw(language)).querySelector('[aria-labelledby="shares"]')!;
      expect(textOf(section)).not.toMatch(/\d+ ?%|in 10|每 10/);
    }
  });
});

test('of a board of which nothing is known, no number is told of any kind', async () => {
  const place = await draw('en', { ...quietBoard() });
  for (const row of place.querySelectorAll('[aria-labelledby="tasks"] tbody tr'))
    expect(textOf(row)).toMatch(/Not known for this kind yet/);
});

test('a name falls back to a language that the reader most likely reads', () => {
  expect(nameOf({ names: { 'zh-Hans': '简报' } }, 'zh-Hant')).toBe('简报');
  expect(nameOf({ names: { 'zh-Hant': '快報', en: 'Briefing' } }, 'zh-Hans')).toBe('快報');
  expect(nameOf({ names: {} }, 'en')).toBe('');
});
