import type { Page } from 'playwright-core';
import { type Stage, stages } from '../browser/support/board-stages.ts';
import type { Place, Screen } from './screen.ts';

const board = ({ teamId }: Place) => `/lead?team=${teamId}`;
const report = ({ teamId }: Place) => `/lead/report?team=${teamId}`;
const task = ({ teamId, taskTypeId }: Place) => `/lead/task/${taskTypeId}?team=${teamId}`;
const leads = ({ teamId }: Place) => `/lead/teams/${teamId}/leads`;

/** A day's pieces as an office would have noted them, with two rows that can't be brought in. */
const table = [
  '日期,事项,是否用AI,用时（分钟）,人员',
  '2026-03-02,简报信息,是,35,甲',
  '2026-03-02,简报信息,否,60,乙',
  '2026-03-03,会议纪要,是,20,甲',
  '2026-03-03,会议纪要,否,不记得,丙',
  '2026-13-04,简报信息,是,40,丁',
].join('\n');

async function chooseFile(page: Page): Promise<void> {
  const file = { name: '三月台账.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('select').first().waitFor();
}

/** The catalogue's second row, its folded parts still closed. */
async function openRow(page: Page): Promise<void> {
  await page.locator('main li > details > summary').nth(1).click();
}

async function mergeRow(page: Page): Promise<void> {
  const row = page.locator('main li:has(> details > div > details)').nth(1);
  await row.locator('> details > summary').click();
  await row.locator('details details > summary').first().click();
  await row.locator('details details select').first().selectOption({ index: 1 });
}

async function takeExport(page: Page): Promise<void> {
  await page.locator('main button').first().click();
  await page.locator('main code').first().waitFor();
}

/** In the document's order, as names differ by language. */
const pressButton = (at: number) => async (page: Page) => {
  await page.locator('main button').nth(at).click();
};

export const leadScreens: readonly Screen[] = [
  { name: 'sign-in', who: 'stranger', path: () => '/lead/sign-in' },
  { name: 'set-up-gone', who: 'stranger', path: () => '/setup/no-such-link-any-more' },
  { name: 'invited', who: 'stranger', path: ({ invitation }) => `/setup/${invitation}` },
  { name: 'password-gone', who: 'stranger', path: () => '/lead/password/no-such-link-any-more' },
  { name: 'how', who: 'stranger', path: () => '/how', printed: true },
  { name: 'board', who: 'lead', path: board, printed: true },
  { name: 'board-upper', who: 'lead', path: ({ upperTeamId }) => `/lead?team=${upperTeamId}`, printed: true },
  { name: 'board-empty', who: 'lead', path: ({ newTeamId }) => `/lead?team=${newTeamId}` },
  {
    name: 'board-tables',
    who: 'lead',
    path: board,
    act: async (page) => {
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
    },
  },
  { name: 'task', who: 'lead', path: task, printed: true },
  { name: 'task-decide', who: 'lead', path: (place) => `${task(place)}&decide=use_with_checks` },
  { name: 'report', who: 'lead', path: report, printed: true },
  { name: 'report-empty', who: 'lead', path: ({ newTeamId }) => `/lead/report?team=${newTeamId}` },
  { name: 'reply', who: 'lead', path: (place) => `${report(place)}&part=reply`, printed: true },
  { name: 'catalogue', who: 'lead', path: () => '/lead/catalogue' },
  { name: 'catalogue-edit', who: 'lead', path: () => '/lead/catalogue', act: openRow },
  { name: 'catalogue-merge', who: 'lead', path: () => '/lead/catalogue', act: mergeRow },
  { name: 'teams', who: 'lead', path: () => '/lead/teams' },
  {
    name: 'teams-open',
    who: 'lead',
    path: () => '/lead/teams',
    act: (page) => page.locator('main li details > summary').nth(1).click(),
  },
  { name: 'poster', who: 'lead', path: ({ teamId }) => `/lead/teams/${teamId}/poster`, printed: true },
  { name: 'leads', who: 'lead', path: leads },
  { name: 'leads-link', who: 'lead', path: leads, act: (page) => page.locator('#invite ~ p button').first().click() },
  { name: 'office', who: 'lead', path: () => '/lead/office' },
  { name: 'inbox', who: 'lead', path: () => '/lead/inbox' },
  { name: 'inbox-answer', who: 'lead', path: () => '/lead/inbox', act: pressButton(0) },
  { name: 'audit', who: 'lead', path: () => '/lead/audit', printed: true },
  { name: 'accounts', who: 'lead', path: () => '/lead/accounts' },
  { name: 'settings', who: 'lead', path: () => '/lead/settings' },
  {
    name: 'settings-floor',
    who: 'lead',
    path: () => '/lead/settings',
    act: (page) => page.getByRole('radio').nth(2).check(),
  },
  { name: 'import', who: 'lead', path: () => '/lead/import' },
  { name: 'import-file', who: 'lead', path: () => '/lead/import', act: chooseFile },
  { name: 'export', who: 'lead', path: () => '/lead/export' },
  { name: 'export-taken', who: 'lead', path: () => '/lead/export', act: takeExport },
  { name: 'retire', who: 'lead', path: () => '/lead/retire' },
  { name: 'retire-last', who: 'lead', path: () => '/lead/retire', act: takeExport },
  { name: 'sessions', who: 'lead', path: () => '/lead/sessions' },
];

const ofStage = (stage: Stage, page: string) => (place: Place) => `${page}?team=${place.stages[stage]}`;

/** Boards from the first day on, and what is reached from one on which something changed. */
export const stageScreens: readonly Screen[] = [
  ...stages.map(
    (stage): Screen => ({
      ...{ name: `board-${stage.replaceAll('_', '-')}`, who: 'lead_of_stages', printed: true },
      path: ofStage(stage, '/lead'),
    }),
  ),
  {
    ...{ name: 'task-changes', who: 'lead_of_stages', printed: true },
    path: (place) => ofStage('changes', `/lead/task/${place.ruledTaskTypeId}`)(place),
  },
  { name: 'report-changes', who: 'lead_of_stages', path: ofStage('changes', '/lead/report'), printed: true },
  { name: 'report-after-120', who: 'lead_of_stages', path: ofStage('after_120', '/lead/report') },
];
