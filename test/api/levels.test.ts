import { expect, test } from 'vitest';
import { addTaskType } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { administratorPassword, type Browser, entryId, setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';
import { publishDue } from '../support/runs.ts';

/*
 * A county over four towns, entirely through HTTP: what its lead, who is the administrator too and so may move and close whatever
 * stands below, tries in order to see one of them.
 */

async function countyOf(context: TestContext, names = ['East', 'North', 'West', 'South']) {
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const { administrator, newTeam, newStaff, stranger } = await setUpOffice(context);
  const county = await newTeam('County');
  const towns: { id: string; staff: Browser[] }[] = [];
  for (const name of names) {
    const town = await newTeam(name, { parentId: county.id, lead: false });
    const staff = [];
    for (let number = 0; number < 5; number++) staff.push(await newStaff(town));
    towns.push({ ...town, staff });
  }
  /** Pieces of each of a town's people, with and without AI. */
  const logs = async (at: number, pieces = 3) => {
    const day = context.clock().toISOString().slice(0, 10);
    for (const browser of towns[at]!.staff)
      for (let n = 0; n < pieces; n++)
        for (const outcome of ['saved', 'without_ai']) {
          const piece = { taskTypeId, outcome, minutes: outcome === 'saved' ? 30 + n : 60 + n, day };
          expect((await browser.ask('PUT', `/api/entries/${entryId()}`, piece)).status).toBe(201);
        }
  };
  /** The county's board and its page of the kind, as one text, without the days of runs. */
  const everything = async () => {
    await signIn();
    const read = [];
    for (const page of ['board', `task-types/${taskTypeId}`]) {
      const { status, body } = await administrator.ask('GET', `/api/teams/${county.id}/${page}`);
      expect(status).toBe(200);
      read.push(body);
    }
    return JSON.stringify(read).replace(/\d{4}-\d\d-\d\d|\d{4}-Q\d/g, 'day');
  };
  /** A session ends with the month between two runs. */
  const signIn = () =>
    administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  const change = (teamId: string, body: object) => administrator.ask('PATCH', `/api/teams/${teamId}`, body);
  return { administrator, stranger, county, towns, taskTypeId, logs, everything, change };
}

const readings = (text: string) => text.match(/"word":"(?!too_few)/g)?.length ?? 0;

test('a lead of one team sees nothing of another: not its siblings, nor the level above it, nor a team below', async () => {
  const context = await freshContext();
  const { stranger, county, towns, taskTypeId } = await countyOf(context, ['East', 'North', 'West']);
  const [east, north] = towns as [(typeof towns)[0], (typeof towns)[0]];
  const lead = {
    east: await leadOf(context, stranger(), 'lead', [east.id]),
    county: await leadOf(context, stranger(), 'lead', [county.id]),
  };
  for (const way of ['board', `task-types/${taskTypeId}`, 'decisions', 'trials', 'tips']) {
    expect((await lead.east.ask('GET', `/api/teams/${east.id}/${way}`)).status, way).toBe(200);
    for (const [reader, teamId] of [
      [lead.east, north.id],
      [lead.east, county.id],
      [lead.county, east.id],
    ] as const)
      expect([way, (await reader.ask('GET', `/api/teams/${teamId}/${way}`)).status]).toEqual([way, 403]);
  }
  expect((await lead.county.ask('GET', '/api/teams')).body.teams.map(({ id }: { id: string }) => id)).toEqual([
    county.id,
  ]);
  for (const change of [{ parentId: null }, { parentId: east.id }, { closed: true }])
    expect((await lead.county.ask('PATCH', `/api/teams/${north.id}`, change)).status).toBe(403);
});

test('an upper level shows nothing of two teams, whatever they bring, and something of three', async () => {
  const context = await freshContext();
  const { logs, everything } = await countyOf(context);
  await publishDue(context);
  const before = await everything();
  for (let month = 0; month < 3; month++) {
    for (const at of [0, 1]) await logs(at);
    await publishDue(context);
  }
  await publishDue(context);
  expect(await everything()).toBe(before);
  for (let month = 0; month < 3; month++) {
    for (const at of [0, 1, 2]) await logs(at, 5);
    await publishDue(context);
  }
  await publishDue(context);
  const after = await everything();
  expect(after).not.toBe(before);
  expect(readings(after)).toBeGreaterThan(readings(before));
});

test('moving a team away, back, or closing it changes nothing that its level shows', async () => {
  const context = await freshContext();
  const { logs, everything, change, county, towns } = await countyOf(context);
  for (let month = 0; month < 3; month++) {
    for (const at of [0, 1, 2]) await logs(at, 5);
    await publishDue(context);
  }
  await publishDue(context);
  const before = await everything();
  const town = towns[2]!.id;
  for (const step of [{ parentId: null }, { parentId: county.id }, { closed: true }, { closed: false }]) {
    expect((await change(town, step)).status).toBe(200);
    expect(await everything()).toBe(before);
  }
});
