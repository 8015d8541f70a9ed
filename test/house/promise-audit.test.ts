import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test, vi } from 'vitest';
import * as released from '../../db/schema/released.ts';
import { releasedFields, toldFields } from '../../server/boards/leaves.ts';
import { exportEverything } from '../../server/exports/export-everything.ts';
import { describeRoutes } from '../../server/http/openapi.ts';
import { addPeople, addTaskType, logBurden, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { readAt } from '../support/released.ts';
import { publishDue } from '../support/runs.ts';
import { storeReadings } from '../support/store-released.ts';

/*
 * What there is to read, all of it, against the list of what may leave (server/boards/leaves.ts): a column that a run fills, a route
 * that answers, a file that is exported, a line that a run logs. What is not on a list fails here.
 */

const fields = (lists: Record<string, object>) => Object.values(lists).flatMap((list) => Object.keys(list));

test('every column that a run releases is a listed field, its key, or never told', () => {
  const keys = ['id', 'teamId', 'taskTypeId', 'seriesId', 'sinceRun', 'run'];
  // Grounds of readings stay in the server, and people are told in two steps.
  const kept = ['readingId', 'dithered', 'halfWidth', 'centre', 'centreVariance', 'spreadSquared'];
  const known = new Set([...keys, ...kept, ...fields(releasedFields), ...fields(toldFields)]);
  const tables = Object.values(released).filter((value) => value instanceof SQLiteTable);
  const columns = tables.flatMap((table) =>
    Object.entries(table).flatMap(([key, column]) =>
      typeof column === 'object' && 'name' in (column ?? {}) ? [key] : [],
    ),
  );
  expect(tables.map((table) => getTableConfig(table).name)).toContain('readings');
  expect(columns.length).toBeGreaterThan(30);
  expect([...new Set(columns)].filter((key) => !known.has(key))).toEqual([]);
});

/** Who reads each route: everybody, who joined (their own alone), a team's leads, or who runs the office. */
const readers = {
  everybody:
    /^\/(healthz|readyz|metrics)$|^\/api\/(openapi\.json|me|join|catalogue$|studies|setup|invitations|password|slips|hats|draw|seats|promises)/,
  contributor: /^\/api\/(entries|burdens|contributors|trials|guidance|tips|feedback$|moves|proposals)/,
  lead: /^\/api\/teams(\/|$)|^\/api\/(exports|evidence|sessions|data-protection(\/document)?)$/,
  office:
    /^\/api\/(accounts|audit|office|settings|feedback|catalogue|leads|tokens|retirement|keeping|doctor|privacy|imports|records|invitations|hats|proposals|publications)/,
};

test('every route that can be read has a reader that is named here', async () => {
  const { app } = await setUpOffice(await freshContext());
  const paths = describeRoutes((app as unknown as { routes: Parameters<typeof describeRoutes>[0] }).routes)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(20);
  const unnamed = paths.filter((path) => !Object.values(readers).some((pattern) => pattern.test(path)));
  expect(unnamed).toEqual([]);
});

test('a run writes no line, and answers and exports hold neither an entry nor a person', async () => {
  const lines: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void lines.push(...line));
  const context = await freshContext();
  const taskTypeId = await addTaskType(context, 'Speech');
  const { administrator, newTeam } = await setUpOffice(context);
  const team = await newTeam('Team');
  await storeReadings(context, team.id, taskTypeId, [readAt('2026-02-02', 0.6, 0.2)]);
  const people = await addPeople(context, team.id, 6);
  for (const person of people) {
    await logWork(context, person, { taskTypeId, minutes: 1_234.5 });
    await logBurden(context, person, 'filing_twice', 777);
  }
  await publishDue(context);
  vi.restoreAllMocks();
  expect(lines).toEqual([]);
  const answers = [];
  for (const path of ['board', `task-types/${taskTypeId}`, 'report', 'decisions', 'trials'])
    answers.push((await administrator.ask('GET', `/api/teams/${team.id}/${path}`)).body);
  const { files } = await exportEverything(context, null);
  const all = JSON.stringify(answers) + files.map(({ text }) => text).join('\n');
  expect(all).toContain('probably_saves');
  expect(all).not.toMatch(/1234\.5|\b777\b/);
  for (const { id } of people) expect(all).not.toContain(id);
});
