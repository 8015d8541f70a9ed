import { expect } from 'vitest';
import { createApp } from '../../server/app.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { noLimits } from '../../server/http/limits.ts';
import { describeRoutes } from '../../server/http/openapi.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, browserOf, setUpOffice } from '../support/http.ts';
import { seeded } from '../support/random.ts';

type Schema = {
  type?: string | string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  format?: string;
};

const odd = [
  '',
  '0',
  '-1',
  '１２',
  '😀',
  '\u0000',
  'a'.repeat(300),
  "'; drop table teams; --",
  '../../etc/passwd',
  '2026-02-30',
  '{}',
];

/** Asks every route of an app at random, mostly in the form that its own schema names, sometimes in none. */
function fuzz(app: ReturnType<typeof createApp>, ids: readonly string[], seed: number) {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const routes = describeRoutes(app.routes).filter(({ path }) => !/retirement/.test(path));

  function madeOf(schema: Schema = {}): unknown {
    if (random() < 0.12) return pick<unknown>([null, true, -1, 1e308, 0.1, [], {}, ...odd]);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return madeOf(pick(choices));
    if (schema.enum) return pick(schema.enum);
    if ('const' in schema) return schema.const;
    const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type;
    switch (type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
            random() < 0.9 ? [[name, madeOf(property)]] : [],
          ),
        );
      case 'array':
        return Array.from({ length: Math.floor(random() * 4) }, () => madeOf(schema.items));
      case 'integer':
        return Math.floor(random() * 3_000) - 3;
      case 'number':
        return random() * 3_000 - 3;
      case 'boolean':
        return random() < 0.5;
      case 'null':
        return null;
      default:
        if (schema.format === 'uuid' || random() < 0.3) return pick(ids);
        if (schema.format === 'date') return `2026-0${1 + Math.floor(random() * 4)}-1${Math.floor(random() * 10)}`;
        return pick([...odd, 'some words', '简报']);
    }
  }

  return async (browsers: readonly Browser[]): Promise<{ asked: string; status: number }> => {
    const route = pick(routes);
    const filled = route.path.replace(/\{(\w+)\}/g, () =>
      encodeURIComponent(String(random() < 0.7 ? pick(ids) : pick(odd)) || 'x'),
    );
    const query = route.query ? new URLSearchParams(entriesOf(madeOf(route.query as Schema))).toString() : '';
    const body =
      route.method === 'GET' || random() < 0.05
        ? undefined
        : random() < 0.03
          ? '{"half":'
          : madeOf((route.json as Schema) ?? { type: 'object' });
    const asked = `${route.method} ${filled}${query === '' ? '' : `?${query}`}`;
    const { status } = await pick(browsers).ask(route.method, asked.slice(route.method.length + 1), body);
    return { asked: `${asked} ${JSON.stringify(body)}`, status };
  };
}

function entriesOf(value: unknown): [string, string][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, one]): [string, string] => [name, String(one)])
    : [];
}

/** @throws where an answer is a failure of ours, naming what was asked. */
export async function fuzzOffice(requests: number): Promise<void> {
  const context = await freshContext();
  await seedCatalogue(context);
  const { administrator, newTeam, newStaff, taskTypeIds } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  const failures: string[] = [];
  const app = createApp(context, {
    limits: noLimits,
    report: (error, where) => failures.push(`${where.method} ${where.route}: ${String(error)}`),
  });
  const known = (from: { cookies: Map<string, string> }) => {
    const browser = browserOf(app);
    for (const [name, value] of from.cookies) browser.cookies.set(name, value);
    return browser;
  };
  const ids = [team.id, ...taskTypeIds.slice(0, 3), '01890a5d-ac96-774b-bcce-b302099a8057'];
  const ask = fuzz(app, ids, 20_261_126);
  const statuses = new Map<number, number>();
  for (let at = 0; at < requests; at++) {
    // Signing out or leaving ends a browser: each round begins with fresh ones.
    const browsers = [known(administrator), known(staff), browserOf(app)];
    const { asked, status } = await ask(browsers);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expect(status, `${asked}\n${failures.join('\n')}`).toBeLessThan(500);
  }
  expect(failures).toEqual([]);
  // It gets somewhere: not everything is refused at the door.
  expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0) + (statuses.get(204) ?? 0)).toBeGreaterThan(requests / 20);
}
