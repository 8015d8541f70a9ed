import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../db/vocabulary.ts';
import type { ToldBoard, ToldRow } from '../../server/boards/told-board.ts';
import { nameOf } from '../../web/board/names.ts';
import { loadWords, type Words } from '../../web/board/words.tsx';
import { waiting as enWaiting } from '../../web/words/en/waiting.ts';
import { adviceSentences, headlineSentence, readingFigures, readingSentence } from '../../web/words/told-sentences.ts';
import { reports } from '../../web/words/zh-Hans/reports.ts';
import { waiting as zhHansWaiting } from '../../web/words/zh-Hans/waiting.ts';
import { waiting as zhHantWaiting } from '../../web/words/zh-Hant/waiting.ts';
import { lastRun, nextRun, now, type Stage, type StagedOffice, serveStages, stages } from './support/board-stages.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';

const locales: Record<Language, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-US' };
const waitingWords = { 'zh-Hans': zhHansWaiting, 'zh-Hant': zhHantWaiting, en: enWaiting };

interface Look {
  language: Language;
  at: typeof phone | typeof desk;
  scheme: 'light' | 'dark' | 'print';
}

/** Each language at each width, in each scheme; every stage is seen in two of them, on the phone and at the desk. */
const looks: readonly Look[] = [
  { language: 'zh-Hans', at: phone, scheme: 'light' },
  { language: 'en', at: desk, scheme: 'dark' },
  { language: 'zh-Hant', at: phone, scheme: 'dark' },
  { language: 'zh-Hans', at: desk, scheme: 'print' },
  { language: 'en', at: phone, scheme: 'light' },
  { language: 'zh-Hant', at: desk, scheme: 'light' },
];
const looksAt = (at: number) => [looks[(2 * at) % 6]!, looks[(2 * at + 1) % 6]!];

const beforeAnything: readonly Stage[] = ['day_1', 'after_1', 'after_5', 'after_20', 'after_60'];

let browser: Browser;
let office: StagedOffice;
beforeAll(async () => {
  [browser, office] = await Promise.all([launchBrowser(), serveStages()]);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

async function readBoard(stage: Stage): Promise<ToldBoard> {
  const headers = { cookie: office.cookie };
  return (await fetch(`${office.url}/api/teams/${office.teams[stage]}/board`, { headers })).json();
}

/** The lead, on the day that stands still. */
async function lead({ language, at, scheme }: Look): Promise<Visitor> {
  const person = await visitor(browser, {
    ...at,
    ...{ locale: locales[language], colorScheme: scheme === 'dark' ? 'dark' : 'light', baseURL: office.url },
  });
  const [name, value] = office.cookie.split('=') as [string, string];
  await person.context.addCookies([{ name, value, url: office.url }]);
  await person.context.clock.setFixedTime(now);
  return person;
}

async function open(person: Visitor, path: string): Promise<string> {
  await person.page.goto(path);
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  await person.page.waitForLoadState('networkidle');
  return (await person.page.locator('main').textContent())!;
}

/** Nothing wider than the screen, nothing that a machine finds hard to reach, no error; printed, only nothing wider. */
async function expectSound({ page, errors }: Visitor, { scheme }: Look): Promise<void> {
  if (scheme === 'print') await page.emulateMedia({ media: 'print' });
  await expectAccessible(page);
  await page.emulateMedia({ media: 'screen' });
  expect(errors).toEqual([]);
}

describe.each(stages.map((stage, at) => ({ stage, at })))('a board of eight at $stage', ({ stage, at }) => {
  test('says what is told, in each look, and holds', async () => {
    const board = await readBoard(stage);
    await Promise.all(
      looksAt(at).map(async (look) => {
        const words = await loadWords(look.language);
        const person = await lead(look);
        const text = await open(person, `/lead?team=${office.teams[stage]}`);
        if (board.headline.kind === 'waiting') expectWaiting(text, board, look.language, words);
        else {
          expectTold(text, board, words);
          const first = person.page.locator('[aria-labelledby=tasks] tbody th').first();
          expect(await first.textContent()).toContain(words.told.together);
        }
        expect(text).toContain(words.told.day(nextRun));
        expect(text).toContain(words.told.day(lastRun));
        await expectSound(person, look);
        await person.close();
      }),
    );
  });
});

/** The stages, what to do now, and no figure of anything. */
function expectWaiting(text: string, board: ToldBoard, language: Language, { told, boardPage }: Words) {
  const words = waitingWords[language];
  for (const stage of [
    words.seats.text(5),
    words.pieces.text(150),
    words.run.text(told.day(nextRun)),
    words.hours.text,
  ])
    expect(text).toContain(stage);
  for (const act of [words.slips, words.poster, words.records]) expect(text).toContain(act.go);
  const [trial] = board.trials;
  expect(text.includes(words.trial.go)).toBe(trial === undefined);
  if (trial) expect(text).toContain(boardPage.trial.running(told.day(trial.closesOn)));
  expect(text).not.toContain(boardPage.account.title);
  expect(text).not.toContain(told.notKnown);
}

/** Headline, advice and every row as the told board has them, and sections only where there is something in them. */
function expectTold(text: string, board: ToldBoard, words: Words) {
  const { told, boardPage, lead: leadWords, vocabulary, language } = words;
  const { before, figure, after } = headlineSentence(board.headline, told);
  expect(text).toContain(`${before}${figure}${after}`);
  const names = { task: (label: { names: object }) => nameOf(label, language), burdens: vocabulary.burdens };
  for (const line of adviceSentences(board.advice, names, told)) expect(text).toContain(line);
  for (const row of board.rows) expect(text).toContain(figuresOf(row, words));
  expect(text.includes(boardPage.since.title)).toBe(board.changes.length > 0);
  expect(text.includes(boardPage.trend.title)).toBe(board.quarters.length > 1);
  expect(text.includes(boardPage.account.title)).toBe(board.account.length > 0);
  expect(text.includes(leadWords.board.burdens)).toBe(board.period !== null);
  for (const { trial } of board.rows)
    if (trial) expect(text).toContain(boardPage.trial.running(told.day(trial.closesOn)));
}

function figuresOf({ known }: ToldRow, { told }: Words): string {
  if (known.kind === 'not_known') return told.notKnown;
  return `${told.label[known.reading.word]}${readingFigures(known.reading, told)}`;
}

test('the waiting board is the same whoever has noted what', async () => {
  const person = await lead(looks[0]!);
  const texts = new Set<string>();
  for (const stage of beforeAnything) {
    const text = await open(person, `/lead?team=${office.teams[stage]}`);
    texts.add(text.replaceAll(/[甲乙丙丁戊己庚辛壬癸]组/g, ''));
  }
  expect([...texts]).toHaveLength(1);
  await person.close();
});

test('the stages are those that were meant', async () => {
  const kinds = await Promise.all(stages.map(async (stage) => [stage, (await readBoard(stage)).headline.kind]));
  expect(Object.fromEntries(kinds)).toEqual({
    ...Object.fromEntries(beforeAnything.map((stage) => [stage, 'waiting'])),
    ...{
      after_120: 'no_hours_yet',
      after_240: 'no_hours_yet',
      trial: 'waiting',
      changes: 'minutes',
      no_changes: 'minutes',
    },
  });
  expect((await readBoard('changes')).changes.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['new_reading', 'decision_due']),
  );
  expect((await readBoard('no_changes')).changes).toEqual([]);
});

describe.each(looks.filter(({ scheme }) => scheme !== 'dark'))(
  'from the board in $language ($scheme, $at.viewport.width px)',
  (look) => {
    test('its kind’s page and its brief say the same', async () => {
      const board = await readBoard('changes');
      const words = await loadWords(look.language);
      const { told, boardPage } = words;
      const person = await lead(look);
      const { taskType, known } = board.rows.find((row) => row.taskType !== null && row.known.kind === 'known')!;
      if (known.kind !== 'known') throw new Error('nothing is known');
      const page = await open(person, `/lead/task/${taskType!.id}?team=${board.team.id}`);
      expect(page).toContain(readingSentence(known.reading, told));
      expect(page).toContain(boardPage.marks.title);
      await expectSound(person, look);
      const brief = await open(person, `/lead/report?team=${board.team.id}`);
      const { before, figure, after } = headlineSentence(board.headline, told);
      expect(brief).toContain(`${before}${figure}${after}`);
      expect(brief).toContain(told.label[known.reading.word]);
      await expectSound(person, look);
      await person.close();
    });
  },
);

test('from a run with changes to a decision and a printed brief there are four taps', async () => {
  const look = looks[0]!;
  const { doing, task, lead: leadWords } = await loadWords(look.language);
  const person = await lead(look);
  const { page } = person;
  await open(person, `/lead?team=${office.teams.changes}`);
  await page.getByRole('link', { name: doing.ruleAgain }).first().click();
  await page.getByRole('button', { name: task.submit, exact: true }).click();
  await page.getByText(doing.done).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: leadWords.nav.report, exact: true }).first().click();
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: reports.print }).click();
  expect(await page.title()).toBe('printed');
  expect(page.url()).toContain(office.teams.changes);
  expect(person.errors).toEqual([]);
  await person.close();
});
