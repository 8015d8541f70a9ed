import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { accounts, accountTeams } from '../../db/schema/accounts.ts';
import { contributors } from '../../db/schema/seats.ts';
import { hashPassword } from '../../server/access/password.ts';
import { newId } from '../../server/access/tokens.ts';
import { exportEverything } from '../../server/exports/export-everything.ts';
import { writeCsv } from '../../server/write-csv.ts';
import { addPeople, addTaskType, logBurden, logWork } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { type Browser, browserOf, setUpOffice } from '../support/http.ts';
import { readAt } from '../support/released.ts';
import { storeReadings } from '../support/store-released.ts';

/** Two teams with work: one is the administrator's own, the other somebody else's. */
async function office() {
  const context = await freshContext();
  const made = await setUpOffice(context);
  const speech = await addTaskType(context, 'Speech');
  const minutes = await addTaskType(context, 'Minutes of meetings');
  const own = await made.newTeam('Own team');
  const other = await made.newTeam('Other team', { lead: false });
  for (const [team, people] of [
    [own, 7],
    [other, 6],
  ] as const)
    for (const [at, person] of (await addPeople(context, team.id, people)).entries()) {
      for (const arm of ['with_ai', 'without_ai'] as const)
        for (let piece = 0; piece < 4; piece++)
          await logWork(context, person, {
            taskTypeId: speech,
            arm,
            minutes: (arm === 'with_ai' ? 31 : 47) + 3 * at + 5 * piece,
          });
      await logBurden(context, person, 'filing_twice', 37);
    }
  // Two more, who are too few to be published.
  for (const person of await addPeople(context, own.id, 2))
    await logWork(context, person, { taskTypeId: minutes, minutes: 1234.5 });
  await storeReadings(context, own.id, speech, [readAt('2026-02-02', 0.6, 0.2)]);
  return { context, own, other, ...made };
}

async function taken(app: { request: typeof fetch }, browser: Browser, scope: 'office' | 'own') {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await app.request(`/api/exports?scope=${scope}`, { method: 'POST', headers: { cookie } });
  if (response.status !== 200) return { status: response.status, files: {} as Record<string, string> };
  const unpacked = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const files = Object.fromEntries(Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)]));
  return { status: response.status, headers: response.headers, files };
}

async function leadOf(context: TestContext, browser: Browser, teamId: string) {
  const id = newId(context);
  const passwordHash = await hashPassword('three plain words');
  await context.writer.commit(
    context.db.insert(accounts).values({ id, username: 'somebody', passwordHash, role: 'lead' }),
    context.db.insert(accountTeams).values({ accountId: id, teamId }),
  );
  await browser.ask('POST', '/api/sessions', { username: 'somebody', password: 'three plain words' });
  return browser;
}

async function takenByAdministrator() {
  const made = await office();
  const { files } = await taken(made.app as never, made.administrator, 'office');
  const board = async () => (await made.administrator.ask('GET', `/api/teams/${made.own.id}/board`)).body;
  return { made, files, board };
}

describe('what leaves', () => {
  test('the administrator’s own boards, word for word, and all that is the office’s', async () => {
    const { files, board } = await takenByAdministrator();
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'audit.csv',
      'audit.json',
      'burdens.csv',
      'catalogue.csv',
      'catalogue.json',
      'evidence.csv',
      'feedback.json',
      'office.json',
      'quarters.csv',
      'teams.csv',
      'teams.json',
      'teams/1-Own-team/board.json',
      'teams/1-Own-team/decisions.json',
      'teams/1-Own-team/tips.json',
      'teams/1-Own-team/trials.json',
    ]);
    const { board: exported } = JSON.parse(files['teams/1-Own-team/board.json']!);
    expect(exported).toEqual(await board());
  });

  test('no contributor, no entry, no code for joining, no count of people, nothing of another team’s board', async () => {
    const { made, files } = await takenByAdministrator();
    const all = Object.values(files).join('\n');
    const people = await made.context.db.select({ id: contributors.id }).from(contributors);
    expect(people).toHaveLength(15);
    for (const { id } of people) expect(all).not.toContain(id);
    expect(all).not.toContain('1234.5');
    for (const { joinCode } of [made.own, made.other]) expect(all).not.toContain(joinCode);
    const keys = [...all.matchAll(/"(\w+)":/g)].map(([, key]) => key!);
    expect(keys).toContain('rows');
    expect(keys.filter((key) => /^(contributors?|entries|n|count|tokenHash|joinCode)$/i.test(key))).toEqual([]);
    expect(files['evidence.csv']).not.toContain('Other team');
    expect(files['teams.csv']).toContain('Other team');
    expect(files['README.txt']).toMatch(
      /未包含看板的团队：Other team[\s\S]*未包含看板的團隊[\s\S]*boards are not: Other team/,
    );
  });

  test('every file says of when it is, and that it is no basis for an appraisal', async () => {
    const { files } = await takenByAdministrator();
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('.json'))
        expect(JSON.parse(text).about, path).toMatchObject({ asOf: '2026-02-02', notForAppraisal: true });
      if (/^(evidence|burdens)\.csv$/.test(path)) {
        expect(text.slice(1).split('\r\n')[0], path).toMatch(/asOf.*note/);
        if (path === 'evidence.csv') expect(text, path).toContain('Not an appraisal basis');
      }
    }
    for (const words of ['不作考核依据', '不作考核依據', 'not an appraisal basis'])
      expect(files['README.txt']).toContain(words);
  });

  test('it is in the audit log, and its digest is said and signed', async () => {
    const { made } = await takenByAdministrator();
    const { headers, files: again } = await taken(made.app as never, made.administrator, 'office');
    expect(headers!.get('x-shixiao-sha256')).toMatch(/^[0-9a-f]{64}$/);
    expect(headers!.get('x-shixiao-export')).toContain(headers!.get('x-shixiao-sha256'));
    expect(JSON.parse(again['audit.json']!).acts.at(-1)).toMatchObject({
      action: 'everything_exported',
      by: 'administrator',
    });
  });
});

test('a lead takes along their own team alone, and is told of no other', async () => {
  const { context, app, other } = await office();
  const lead = await leadOf(context, browserOf(app), other.id);
  expect((await taken(app as never, lead, 'office')).status).toBe(403);
  const { files } = await taken(app as never, lead, 'own');
  const all = Object.values(files).join('\n');
  expect(all).toContain('Other team');
  expect(all).not.toContain('Own team');
  expect(Object.keys(files).filter((path) => /audit|office|feedback/.test(path))).toEqual([]);
});

test('the command line takes every team’s boards along', async () => {
  const { context } = await office();
  expect(await exportEverything(context, null)).toMatchObject({ teams: ['Other team', 'Own team'], leftOut: [] });
});

test('a spreadsheet runs no cell of a table as a formula', () => {
  const cells = ['=1+1', '+8613', '-x', '@x', '＝1', '＋1', '　=1', ' \t＠x', -5, 'a"b,c', null, true];
  expect(
    writeCsv(
      ['a'],
      cells.map((cell) => [cell]),
    ),
  ).toBe(
    "\ufeffa\r\n'=1+1\r\n'+8613\r\n'-x\r\n'@x\r\n'＝1\r\n'＋1\r\n'　=1\r\n' \t＠x\r\n-5\r\n\"a\"\"b,c\"\r\n\r\ntrue\r\n",
  );
});
