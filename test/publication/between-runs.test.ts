import type { Hono } from 'hono';
import { expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, type Browser, entryId, setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';
import { seeded } from '../support/random.ts';
import { publishDue } from '../support/runs.ts';

const day = '2026-03-02';

async function office(seed: number) {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const parent = await all.newTeam('Parent');
  const team = await all.newTeam('Team', { parentId: parent.id });
  const staff = [];
  for (let n = 0; n < 7; n++) staff.push(await all.newStaff(team));
  await all.administrator.ask('PATCH', `/api/teams/${team.id}`, { openGuidance: true });
  const random = seeded(seed);
  const [taskTypeId] = all.taskTypeIds as [string];
  const log = (browser: Browser, more: object = {}) => {
    const withAi = random() < 0.5;
    const minutes = Math.round((withAi ? 25 : 45) * (0.8 + 0.4 * random()));
    const entry = { taskTypeId, outcome: withAi ? 'saved' : 'without_ai', minutes, day, ...more };
    return browser.ask('PUT', `/api/entries/${entryId()}`, entry);
  };
  for (let month = 0; month < 2; month++) {
    for (const browser of staff) for (let n = 0; n < 10; n++) await log(browser);
    await publishDue(context);
  }
  // Sessions end; who looks signs in now.
  const lead = await leadOf(context, all.stranger(), 'lead', [team.id, parent.id]);
  await all.administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  return { ...all, context, team, staff, lead, taskTypeId, log, random };
}

/** Every route that reads, with this office's ids in the places of its parameters. */
function readingRoutes(app: unknown, ids: Record<string, string>): string[] {
  const { routes } = app as Pick<Hono, 'routes'>;
  const paths = new Set(routes.flatMap(({ method, path }) => (method === 'GET' && !path.includes('*') ? [path] : [])));
  return [...paths].sort().map((path) => path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) => ids[name] ?? ids.id!));
}

/** Everything that somebody else sees, byte for byte. */
async function seen(browsers: readonly Browser[], routes: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [who, browser] of browsers.entries())
    for (const route of routes) {
      const { status, body } = await browser.ask('GET', route);
      answers.set(`${who} ${route}`, `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`);
    }
  return answers;
}

/** Metrics count requests; and the audit log notes that these very readers took an export. */
const ofTheMachine = /^\/(metrics|healthz|readyz)|\/api\/audit$/;

test.each([1, 2])(
  'history %i: whatever contributors do between two runs, nobody else reads another byte',
  async (seed) => {
    const { context, app, administrator, lead, staff, team, taskTypeId, stranger, log, random } = await office(seed);
    const ids = { id: team.id, teamId: team.id, taskTypeId, code: team.joinCode, joinCode: team.joinCode };
    const routes = readingRoutes(app, ids).filter((route) => !ofTheMachine.test(route));
    expect(routes.length).toBeGreaterThan(25);
    const [watching, ...acting] = staff as [Browser, ...Browser[]];
    const others = [administrator, lead, watching, stranger()];
    const before = await seen(others, routes);
    expect(before.get(`1 /api/teams/${team.id}/board`)).toContain('"word"');

    for (let n = 0; n < 25; n++) {
      const browser = acting[Math.floor(random() * acting.length)]!;
      const own = (await browser.ask('GET', '/api/entries')).body.entries;
      const one = own[Math.floor(random() * own.length)];
      switch (Math.floor(random() * 8)) {
        case 0:
          await browser.ask('DELETE', `/api/entries/${one?.id ?? entryId()}`);
          break;
        case 1:
          if (one) await browser.ask('PUT', `/api/entries/${one.id}`, { ...without(one), reworkMinutes: 30 });
          break;
        case 2:
          await browser.ask('PUT', `/api/burdens/${entryId()}`, {
            kind: 'filing_twice',
            minutes: 30,
            day,
            secondsToLog: 10,
          });
          break;
        case 3:
          await browser.ask('POST', '/api/tips', { taskTypeId, text: `Ask ${n} times` });
          break;
        case 4:
          await browser.ask('POST', '/api/feedback', { kind: 'complaint', text: `Form ${n} again` });
          break;
        case 5:
          await browser.ask('POST', '/api/proposals', { name: `Kind ${n}` });
          break;
        default:
          await log(browser, { reworkReasons: [], secondsToLog: 12 });
      }
    }
    await acting[0]!.ask('DELETE', '/api/contributors/me');

    const after = await seen(others, routes);
    for (const [what, answer] of before) expect(after.get(what), what).toBe(answer);

    // And the run shows it, so that the test would see a reader who looks too early.
    await publishDue(context);
    const later = await seen(others, routes);
    expect([...before].some(([what, answer]) => later.get(what) !== answer)).toBe(true);
  },
  240_000,
);

/** As a client sends it back. */
function without({ id: _, closed: __, ...entry }: Record<string, unknown>) {
  return entry;
}
