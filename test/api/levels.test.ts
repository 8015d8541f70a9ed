import { expect, test } from 'vitest';
import { addTaskType } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { administratorPassword, type Browser, entryId, setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

/*
 * A county over four towns, entirely through HTTP: what its lead, who is the administrator too and so may move and close whatever
 * stands below, tries in order to see one of them.
 */

const windows = ['30', '90', '365', 'all'];

async function countyOf(context: TestContext, names = ['East', 'North', 'West', 'South']) {
  const taskTypeIds: string[] = [];
  for (const name of ['Briefing note', 'Statistical return', 'Notice'])
    taskTypeIds.push(await addTaskType(context, name));
  const { administrator, newTeam, newStaff, stranger } = await setUpOffice(context);
  const county = await newTeam('County');
  const towns: { id: string; joinCode: string; staff: Browser[] }[] = [];
  for (const name of names) {
    const town = await newTeam(name, { parentId: county.id, lead: false });
    const staff = [];
    for (let number = 0; number < 5; number++) staff.push(await newStaff(town));
    towns.push({ ...town, staff });
  }
  const [taskTypeId] = taskTypeIds as [string];
  /** A piece of each of a town's people, and a publication. */
  const publishes = async (at: number, minutes: number, of = taskTypeId) => {
    for (const browser of towns[at]!.staff)
      for (const outcome of ['saved', 'without_ai']) {
        const piece = { taskTypeId: of, outcome, minutes, day: '2026-03-01' };
        expect((await browser.ask('PUT', `/api/entries/${entryId()}`, piece)).status).toBe(201);
      }
    expect((await administrator.ask('POST', '/api/publications')).status).toBeLessThan(300);
  };
  /** Everything of a team that can be read, but the hour of the last run. */
  const everythingOf = async (teamId: string, reader = administrator) => {
    const pages = windows.flatMap((window) => [
      `board?window=${window}`,
      ...taskTypeIds.map((id) => `task-types/${id}?window=${window}`),
    ]);
    const read = [];
    for (const page of pages) {
      const { status, body } = await reader.ask('GET', `/api/teams/${teamId}/${page}`);
      expect(status).toBe(200);
      read.push({ ...body, asOf: null });
    }
    return JSON.stringify(read);
  };
  const change = (teamId: string, body: object) => administrator.ask('PATCH', `/api/teams/${teamId}`, body);
  return { administrator, stranger, newTeam, county, towns, taskTypeIds, taskTypeId, publishes, everythingOf, change };
}

const shows = (everything: string) => everything.includes('"evidence":{');

test('a lead of one team sees nothing of another: not its siblings, nor the level above it, nor a team below', async () => {
  const context = await freshContext();
  const { stranger, county, towns, taskTypeId, publishes } = await countyOf(context, ['East', 'North', 'West']);
  for (const at of [0, 1, 2]) await publishes(at, 30);
  const [east, north] = towns as [(typeof towns)[0], (typeof towns)[0]];
  const lead = {
    east: await leadOf(context, stranger(), 'lead', [east.id]),
    county: await leadOf(context, stranger(), 'lead', [county.id]),
  };
  const ways = [
    ...windows.map((window) => `board?window=${window}`),
    ...windows.map((window) => `task-types/${taskTypeId}?window=${window}`),
    'decisions',
    'trials',
    'tips',
  ];
  for (const way of ways) {
    expect((await lead.east.ask('GET', `/api/teams/${east.id}/${way}`)).status).toBe(200);
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

test('not by watching the board from hour to hour: nothing comes before three teams have brought something', async () => {
  const context = await freshContext();
  const { county, publishes, everythingOf } = await countyOf(context);
  const empty = await everythingOf(county.id);
  await publishes(0, 30);
  await publishes(1, 40);
  expect(await everythingOf(county.id)).toBe(empty);
  await publishes(2, 50);
  const three = await everythingOf(county.id);
  expect(shows(three)).toBe(true);
  for (const minutes of [10, 20, 30]) {
    await publishes(0, minutes);
    expect(await everythingOf(county.id)).toBe(three);
  }
  await publishes(3, 30);
  expect(await everythingOf(county.id)).toBe(three);
});

test('not by a window that only one team has published in', async () => {
  const context = await freshContext();
  const { administrator, county, taskTypeId, publishes, everythingOf } = await countyOf(context);
  for (const at of [0, 1, 2]) await publishes(at, 30);
  const signIn = { username: 'administrator', password: administratorPassword };
  for (const [day, at] of [
    ['2026-04-20', 0],
    ['2026-05-25', 1],
  ] as const) {
    context.setNow(`${day}T09:00:00`);
    await administrator.ask('POST', '/api/sessions', signIn);
    await administrator.ask('POST', '/api/publications');
    const before = await everythingOf(county.id);
    await publishes(at, 20);
    expect(await everythingOf(county.id)).toBe(before);
    const { body } = await administrator.ask('GET', `/api/teams/${county.id}/task-types/${taskTypeId}?window=30`);
    expect(body.evidence).toBeNull();
  }
});

test('not by a kind of work that one team does alone, nor by two', async () => {
  const context = await freshContext();
  const { administrator, county, taskTypeIds, publishes } = await countyOf(context);
  await publishes(0, 30, taskTypeIds[1]);
  for (const at of [0, 1]) await publishes(at, 30, taskTypeIds[2]);
  for (const at of [0, 1, 2]) await publishes(at, 30, taskTypeIds[0]);
  for (const window of windows) {
    const { body } = await administrator.ask('GET', `/api/teams/${county.id}/board?window=${window}`);
    expect(body.taskTypes.map(({ id }: { id: string }) => id)).toEqual([taskTypeIds[0]]);
  }
});

test('not by merging a kind of work that one team does alone into one that all do, nor by parting them again', async () => {
  const context = await freshContext();
  const { administrator, county, taskTypeIds, publishes } = await countyOf(context);
  const [common, alone, rare] = taskTypeIds as [string, string, string];
  for (const at of [0, 1, 2]) await publishes(at, 30);
  await publishes(0, 20, alone);
  await publishes(1, 20, rare);
  await publishes(2, 20, rare);
  const figures = async () => {
    const read = [];
    for (const window of windows) {
      const { headline, burdens, taskTypes } = (
        await administrator.ask('GET', `/api/teams/${county.id}/board?window=${window}`)
      ).body;
      const page = await administrator.ask('GET', `/api/teams/${county.id}/task-types/${common}?window=${window}`);
      read.push({ headline, burdens, taskTypes, evidence: page.body.evidence, history: page.body.history });
    }
    return JSON.stringify(read);
  };
  const before = await figures();
  for (const method of ['PUT', 'DELETE'])
    for (const other of [alone, rare]) {
      const path = `/api/catalogue/task-types/${other}/merging`;
      const { status } = await administrator.ask(method, path, method === 'PUT' ? { into: common } : undefined);
      expect(status).toBe(204);
      await administrator.ask('POST', '/api/publications');
      expect(await figures()).toBe(before);
    }
});

test('not by moving: away, back, under a level of its own, next to empty teams, one after the other', async () => {
  const context = await freshContext();
  const { county, towns, newTeam, publishes, everythingOf, change } = await countyOf(context);
  for (const at of [0, 1, 2]) await publishes(at, 30);
  await publishes(0, 10);
  await publishes(3, 10);
  const before = await everythingOf(county.id);
  const other = await newTeam('Other');
  for (const name of ['Empty', 'Also empty']) await newTeam(name, { parentId: other.id, lead: false });
  const nothing = await everythingOf(other.id);
  const places = [other.id, null, county.id, other.id, towns[3]!.id, county.id];
  for (const parentId of places) {
    expect((await change(towns[0]!.id, { parentId })).status).toBe(200);
    await publishes(0, 15);
    expect(await everythingOf(county.id)).toBe(before);
    expect(await everythingOf(other.id)).toBe(nothing);
  }
  // All of them: what they had brought before stays where it was, and the new level has nothing of it.
  for (const { id } of towns) await change(id, { parentId: other.id });
  await change(towns[1]!.id, { parentId: null });
  await publishes(2, 5);
  expect(await everythingOf(county.id)).toBe(before);
  const afterwards = await everythingOf(other.id);
  // East, West and South together, never counted before.
  expect(shows(afterwards)).toBe(true);
});

test('not by closing the others: figures stay, and what comes alone waits', async () => {
  const context = await freshContext();
  const { county, towns, publishes, everythingOf, change } = await countyOf(context);
  for (const at of [0, 1, 2, 3]) await publishes(at, 30);
  const before = await everythingOf(county.id);
  for (const at of [1, 2]) expect((await change(towns[at]!.id, { closed: true })).body.closedOn).toBe('2026-03-02');
  await publishes(0, 10);
  expect(await everythingOf(county.id)).toBe(before);
  for (const at of [1, 2]) expect((await change(towns[at]!.id, { closed: false })).body.closedOn).toBeNull();
  expect(await everythingOf(county.id)).toBe(before);
});

test('not by a team that weighs so much that the pool would be its own', async () => {
  const context = await freshContext();
  const { county, publishes, everythingOf } = await countyOf(context);
  const empty = await everythingOf(county.id);
  await publishes(0, 2_000);
  for (const at of [1, 2]) await publishes(at, 10);
  expect(await everythingOf(county.id)).toBe(empty);
  await publishes(3, 10);
  expect(shows(await everythingOf(county.id))).toBe(true);
});
