import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { importTable } from '../../server/imports/import-table.ts';
import { readRecordRows } from '../../server/records/read-record-rows.ts';
import { addPeople, logWork } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { type Browser, setUpOffice } from '../support/http.ts';
import { attack } from './attack.ts';

/*
 * The attack that broke the first version: a lead fills a kind of work up to the floor with made-up people from a file, and reads the one
 * colleague beside them. Every way in is tried: browser, re-import with other minutes, a coin, a program's token, the command line.
 */

/** Where records, their traces and what leads name live; everything else is live or of staff. */
const ofRecords = /^(records|record_files|record_people|import_layouts|api_tokens|audit|leases|sqlite_\w+|sessions)$/;

async function office(seed: number) {
  const context = await freshContext(undefined, seed);
  await seedCatalogue(context);
  const made = await setUpOffice(context);
  const team = await made.newTeam('Office');
  const kind = made.taskTypeIds.length > 0 ? made.taskTypeIds[0]! : '';
  const { taskTypes } = (await made.administrator.ask('GET', '/api/catalogue')).body;
  const name = taskTypes.find(({ id }: { id: string }) => id === (kind || taskTypes[0].id)).names.en as string;
  const taskTypeId = (kind || taskTypes[0].id) as string;
  // One colleague with AI and without: the victim, of whom nothing may be learnt.
  const [victim] = await addPeople(context, team.id, 1);
  for (const [at, arm] of (['with_ai', 'without_ai', 'with_ai', 'without_ai'] as const).entries())
    await logWork(context, victim!, {
      taskTypeId,
      arm,
      minutes: 36 + seed + 11 * at,
      reworkMinutes: arm === 'with_ai' ? 5 : 0,
    });
  const staff = await made.newStaff(team);
  return { context, ...made, team, name, staff };
}

/** Every row of every live table. */
async function liveRows({ db }: TestContext): Promise<string> {
  const tables = await db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' order by name`);
  const live = tables.filter(({ name }) => !ofRecords.test(name));
  expect(live.length).toBeGreaterThan(15);
  const rows = await Promise.all(
    live.map(async ({ name }) => [name, await db.all(sql.raw(`select * from "${name}" order by 1`))]),
  );
  return JSON.stringify(rows);
}

/** What others than the victim are answered, apart from the records themselves. */
async function answers(lead: Browser, staff: Browser, teamId: string): Promise<string> {
  const asked = [
    [lead, `/api/teams/${teamId}/board`],
    [lead, `/api/teams/${teamId}/decisions`],
    [lead, `/api/teams/${teamId}/trials`],
    [staff, '/api/catalogue'],
    [staff, '/api/guidance'],
    [staff, '/api/me'],
  ] as const;
  const answered = await Promise.all(asked.map(([who, path]) => who.ask('GET', path)));
  return JSON.stringify(
    answered.map(({ status, body }) => [status, body && typeof body === 'object' ? { ...body, records: null } : body]),
  );
}

/** Four made-up people each way beside the victim: the floor of five is reached, had they been of one sort. */
const filling = (minutes: number, more = '') =>
  [
    'id,contributor,ai,minutes,reworkMinutes',
    ...Array.from({ length: 8 }, (_, at) => `r${at},Q${at >> 1},${at % 2},${minutes + at},0`),
  ].join('\n') + more;

const bringIn = (lead: Browser, teamId: string, kind: string, csv: string, more = '') => {
  const query = `team=${teamId}&taskType=${encodeURIComponent(kind)}${more}`;
  return lead.ask('POST', `/api/imports?${query}`, Buffer.from(csv));
};

describe('attack 1: a file fills up a kind of work', () => {
  attack('live rows and every answer stay byte for byte, through import, re-import and taking out', async (seed) => {
    const { context, administrator, team, name, staff } = await office(seed);
    const before = [await liveRows(context), await answers(administrator, staff, team.id)];
    const still = async () =>
      expect([await liveRows(context), await answers(administrator, staff, team.id)]).toEqual(before);

    expect((await bringIn(administrator, team.id, name, filling(50))).body).toMatchObject({ added: 8 });
    await still();
    // Again with other minutes: before, the difference of two figures told the victim's share.
    expect((await bringIn(administrator, team.id, name, filling(500))).body).toMatchObject({ added: 0, changed: 8 });
    await still();
    // The victim's name in the file makes nobody of the two.
    expect((await bringIn(administrator, team.id, name, filling(50, '\nr99,victim,1,1,0'))).body).toMatchObject({
      added: 1,
    });
    await still();
    const { files } = (await administrator.ask('GET', `/api/teams/${team.id}/records`)).body;
    expect(files).toHaveLength(3);
    for (const { id } of files)
      expect((await administrator.ask('DELETE', `/api/teams/${team.id}/records/${id}`)).status).toBe(204);
    await still();
    expect(await readRecordRows(context, team.id)).toEqual([]);
  });

  attack('the rows of records are a function of the files alone: the victim’s work moves no digit', async (seed) => {
    const rowsWith = async (minutes: number | null) => {
      const { context, administrator, team, name } = await office(seed);
      if (minutes !== null) {
        const [victim] = await addPeople(context, team.id, 1);
        const { taskTypes } = (await administrator.ask('GET', '/api/catalogue')).body;
        await logWork(context, victim!, { taskTypeId: taskTypes[0].id, arm: 'with_ai', minutes });
      }
      await bringIn(administrator, team.id, name, filling(50));
      return JSON.stringify((await readRecordRows(context, team.id)).map(({ taskType: _, ...row }) => row));
    };
    const without = await rowsWith(null);
    expect(without).toContain('"kind":"estimated"');
    expect(await rowsWith(1)).toBe(without);
    expect(await rowsWith(2_400)).toBe(without);
  });
});

describe('attack 7: an imported coin, a token, the command line', () => {
  attack('leave live rows and every answer as they were', async (seed) => {
    const { context, app, administrator, team, name, staff } = await office(seed);
    const before = [await liveRows(context), await answers(administrator, staff, team.id)];
    const still = async () =>
      expect([await liveRows(context), await answers(administrator, staff, team.id)]).toEqual(before);

    expect((await bringIn(administrator, team.id, name, filling(50), '&randomised=true')).body).toMatchObject({
      added: 8,
    });
    await still();

    const made = await administrator.ask('POST', `/api/teams/${team.id}/tokens`, {
      name: 'Ledger',
      scope: 'bring_records',
    });
    const byToken = await app.request(`/api/imports?team=${team.id}&taskType=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${made.body.token}` },
      body: filling(70).replace(/^r/gm, 't'),
    });
    expect(await byToken.json()).toMatchObject({ added: 8 });
    await still();

    await importTable(context, {
      actor: null,
      bytes: Buffer.from(filling(90).replace(/^r/gm, 'c')),
      ...{ team: team.id, taskType: name, map: {}, source: 'command' },
    });
    await still();
    const { files } = (await administrator.ask('GET', `/api/teams/${team.id}/records`)).body;
    expect(files.map(({ source }: { source: string }) => source)).toEqual(['browser', 'api', 'command']);
    const rows = await readRecordRows(context, team.id);
    expect(rows.map(({ coin, pieces }) => [coin, pieces.with_ai])).toEqual([
      [true, 4],
      [false, 8],
    ]);
  });
});
