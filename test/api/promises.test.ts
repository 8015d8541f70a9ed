import { sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as accounts from '../../db/schema/accounts.ts';
import * as atoms from '../../db/schema/atoms.ts';
import * as catalogue from '../../db/schema/catalogue.ts';
import * as decisions from '../../db/schema/decisions.ts';
import * as entries from '../../db/schema/entries.ts';
import * as office from '../../db/schema/office.ts';
import * as records from '../../db/schema/records.ts';
import * as released from '../../db/schema/released.ts';
import * as seats from '../../db/schema/seats.ts';
import * as teams from '../../db/schema/teams.ts';
import * as trials from '../../db/schema/trials.ts';
import * as voices from '../../db/schema/voices.ts';
import { createApp } from '../../server/app.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { readReleased } from '../../server/publication/read-released.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, browserOf, entryId, setUpOffice } from '../support/http.ts';
import { publishDue } from '../support/runs.ts';

const schemas = [
  accounts,
  atoms,
  catalogue,
  decisions,
  entries,
  office,
  records,
  released,
  seats,
  teams,
  trials,
  voices,
];

const tables = Object.values(Object.assign({}, ...schemas) as Record<string, unknown>)
  .filter((value) => value instanceof SQLiteTable)
  .map((table) => getTableConfig(table));

const columns = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));

test('the schema has no place for who, where, when of day, or with what', () => {
  expect(columns.length).toBeGreaterThan(80);
  const forbidden =
    /(^|_)(ip|address|agent|device|model|login|logged_in|seen|joined|created_at|updated_at|email|phone|photo|file|location|latitude|longitude|comment|note|text|content|title)($|_)/;
  // What staff choose to say, in two tables that know nobody; of the work itself there is no text.
  const said = ['tips.text', 'feedback.text'];
  // What one types to reach the office, the hash of a password on paper, and which file a record came with.
  const other = [
    'office.typed_address',
    'contributors.note_hash',
    'records.file_id',
    'released_quarters.seconds_a_note',
  ];
  const found = columns.filter((column) => forbidden.test(column.split('.')[1]!));
  expect(found.sort()).toEqual([...said, ...other].sort());
});

test('people have no name, and their work no words: these are all free texts', () => {
  const free = tables.flatMap(({ name, columns }) =>
    columns
      .filter(({ columnType, enumValues }) => columnType === 'SQLiteText' && !enumValues?.length)
      .map((column) => `${name}.${column.name}`)
      // What is no id, hash, code, day, month or hour.
      .filter(
        (column) =>
          !/([._](id|on|at|in|from|until|holder|period)|[._]hash|[._]day|cut_off|join_code|time_zone|key_check)$/.test(
            column,
          ),
      ),
  );
  expect(free.sort()).toEqual(
    [
      ...[
        'leases.name',
        'office.name',
        'office.typed_address',
        'teams.name',
        'task_types.pack',
        'task_types.key',
        'task_types.merged_into',
      ],
      ...['task_type_names.name', 'task_type_names.caution'],
      // Of closed lists: what an atom is of, an answer of a question, and numbers.
      ...['atoms.key', 'pools.key', 'released_shares.option'],
      ...[
        'accounts.username',
        'decisions.reason',
        'event_marks.name',
        'api_tokens.name',
        'record_files.name',
        'proposals.name',
      ],
      ...['tips.text', 'feedback.text', 'feedback.question', 'feedback.answer'],
    ].sort(),
  );
  const ofStaff = columns.filter((column) => column.startsWith('contributors.'));
  expect(ofStaff).toEqual([
    'contributors.id',
    'contributors.team_id',
    'contributors.token_hash',
    'contributors.seat_from',
    'contributors.hat_id',
    'contributors.drawn_hat_id',
    'contributors.note_hash',
    'contributors.cell_key',
  ]);
});

test('who gave a tip or complained is nowhere kept, and neither is when, nor in which order', async () => {
  const own = (table: string) => columns.filter((column) => column.startsWith(`${table}.`));
  expect(own('tips')).toEqual([
    'tips.id',
    'tips.team_id',
    'tips.task_type_id',
    'tips.text',
    'tips.approved',
    'tips.arrived',
  ]);
  expect(own('feedback')).toEqual([
    ...['feedback.id', 'feedback.kind', 'feedback.text', 'feedback.received_in'],
    ...['feedback.question', 'feedback.answer', 'feedback.answered_on', 'feedback.receipt_hash', 'feedback.arrived'],
  ]);
  const { db } = await freshContext();
  // A table with row numbers would hold the order of arrival.
  const withoutRowNumbers = await db.all(
    sql`select name from pragma_table_list where schema = 'main' and wr = 1 order by name`,
  );
  expect(withoutRowNumbers).toEqual(
    [
      ...['cells', 'feedback', 'named_reasons', 'pool_atoms', 'proposals', 'records', 'slips', 'tallies', 'tips'],
      ...['tool_changes', 'trial_withheld', 'usuals'],
    ].map((name) => ({ name })),
  );
});

test('times of day are kept of sessions and publishing alone, never of work', () => {
  const moments = columns.filter((column) => /_at$/.test(column));
  expect(moments.sort()).toEqual([
    'hats.expires_at',
    'office.backed_up_at',
    'office.published_at',
    'one_time_links.expires_at',
    'sessions.expires_at',
  ]);
});

async function officeWithBoard() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { administrator, newTeam, newStaff, taskTypeIds } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await Promise.all(Array.from({ length: 5 }, () => newStaff(team)));
  const [taskTypeId] = taskTypeIds;
  const log = (browser: Browser, outcome: string, minutes: number) =>
    browser.ask('PUT', `/api/entries/${entryId()}`, { taskTypeId, outcome, minutes, day: '2026-03-02' });
  const board = async () => (await administrator.ask('GET', `/api/teams/${team.id}/board`)).body;
  return { context, administrator, team, staff, log, board };
}

test('nothing of four people is to be seen; with the fifth, the next run has all of them', async () => {
  const { context, team, staff, log } = await officeWithBoard();
  const released = async () => {
    const { lastRun: _, nextRun: __, ...told } = await readReleased(context, team.id);
    return told;
  };
  const before = await released();
  for (const browser of staff.slice(0, 4))
    for (let n = 0; n < 10; n++) await log(browser, n % 2 ? 'saved' : 'without_ai', 30 + n);
  await publishDue(context);
  expect(await released()).toEqual(before);
  for (let n = 0; n < 10; n++) await log(staff[4]!, n % 2 ? 'saved' : 'without_ai', 30 + n);
  expect(await released()).toEqual(before);
  await publishDue(context);
  expect((await released()).rows[0]?.series[0]?.readings).toHaveLength(1);
});

/** Every key in an answer, with the path that leads to it. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)]);
}

test('a board tells no count of people or entries, no rate of use, and nobody', async () => {
  const { staff, log, board } = await officeWithBoard();
  for (let round = 0; round < 4; round++)
    for (const [at, browser] of staff.entries()) {
      await log(browser, 'saved', 20 + at + round);
      await log(browser, 'without_ai', 40 + at - round);
    }
  const keys = keysOf(await board());
  expect(keys.length).toBeGreaterThan(40);
  const counting = /\.(\w*(people|contributor|entries|pieces|users|staff|rate|count|usage)\w*)/i;
  const allowed =
    // The band of people has two steps; how many pieces a first figure takes is a constant; an account is of minutes.
    /\.(people|headline\.piecesInAll|account)$/;
  expect(keys.filter((key) => counting.test(key) && !allowed.test(key))).toEqual([]);
});

test('what is logged of a failure names no one', async () => {
  const context = await freshContext();
  const { administrator } = await setUpOffice(context);
  const lines: string[] = [];
  const broken = {
    ...context,
    db: new Proxy(context.db, {
      get: () => {
        throw new Error('secret');
      },
    }),
  };
  const app = createApp(broken, {
    report: (error, { request, ...where }) => {
      expect(request).toMatch(/^[0-9a-f]{12}$/);
      lines.push(`${(error as Error).name} ${JSON.stringify(where)}`);
    },
  });
  const browser = browserOf(app);
  const answer = await browser.ask('GET', '/api/join/abcdefghijklmnopqrstuvwx', undefined, {
    cookie: `shixiao_session=${administrator.cookies.get('shixiao_session')}`,
  });
  expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
  expect(JSON.stringify(answer.body)).not.toContain('secret');
  expect(lines).toEqual(['Error {"method":"GET","route":"/api/join/:id"}']);
});
