import { expect, test } from 'vitest';
import { updateTeam } from '../../db/teams.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function closedTeam() {
  const context = await freshContext();
  await seedCatalogue(context);
  const office = await setUpOffice(context);
  const team = await office.newTeam('Team A');
  const staff = await office.newStaff(team);
  const entry = {
    taskTypeId: office.taskTypeIds[0]!,
    outcome: 'saved',
    minutes: 30,
    day: '2026-03-02',
    secondsToLog: 7,
  };
  const burden = { kind: 'proof_of_use', minutes: 20, day: '2026-03-02', secondsToLog: 7 };
  const stored = { entry: entryId(), burden: entryId() };
  expect((await staff.ask('PUT', `/api/entries/${stored.entry}`, entry)).status).toBe(201);
  expect((await staff.ask('PUT', `/api/burdens/${stored.burden}`, burden)).status).toBe(201);
  const opened = await office.administrator.ask('POST', `/api/teams/${team.id}/trials`, {
    taskTypeId: office.taskTypeIds[0],
    closesOn: '2026-03-30',
  });
  await context.writer.commit(updateTeam(context.db, team.id, { closedOn: '2026-03-02' }));
  return { ...office, context, team, staff, entry, burden, stored, trialId: opened.body.id as string };
}

const closed = { status: 410, body: { code: 'team_closed' } };

test('a closed team takes nothing new: no entry, burden, piece of a trial, nor anybody', async () => {
  const { staff, stranger, team, entry, burden, stored, trialId } = await closedTeam();
  expect(await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).toMatchObject(closed);
  expect(await staff.ask('PUT', `/api/entries/${stored.entry}`, { ...entry, minutes: 31 })).toMatchObject(closed);
  expect(await staff.ask('PUT', `/api/burdens/${entryId()}`, burden)).toMatchObject(closed);
  expect(await staff.ask('PUT', `/api/burdens/${stored.burden}`, { ...burden, minutes: 21 })).toMatchObject(closed);
  expect(await staff.ask('POST', `/api/trials/${trialId}/pieces`, { expectedMinutes: 30 })).toMatchObject(closed);
  expect(await stranger().ask('POST', '/api/contributors', { joinCode: team.joinCode })).toMatchObject(closed);
  expect(await stranger().ask('GET', `/api/join/${team.joinCode}`)).toMatchObject(closed);
});

test('what was stored before, and is sent again as its answer was lost, is still answered as stored', async () => {
  const { staff, entry, burden, stored } = await closedTeam();
  expect(await staff.ask('PUT', `/api/entries/${stored.entry}`, entry)).toMatchObject({ status: 200 });
  expect(await staff.ask('PUT', `/api/burdens/${stored.burden}`, burden)).toMatchObject({ status: 200 });
});

test('what is one’s own stays one’s own: read, taken along, deleted, left', async () => {
  const { staff, stored } = await closedTeam();
  const me = await staff.ask('GET', '/api/me');
  expect(me.body.contributor).toMatchObject({ team: { name: 'Team A', closed: true }, trials: [] });
  expect((await staff.ask('GET', '/api/entries')).body.entries).toHaveLength(1);
  expect((await staff.ask('GET', '/api/burdens')).body.burdens).toHaveLength(1);
  expect((await staff.ask('GET', '/api/entries/export?format=csv')).status).toBe(200);
  expect((await staff.ask('POST', '/api/contributors/me/code')).status).toBe(200);
  expect((await staff.ask('DELETE', `/api/entries/${stored.entry}`)).status).toBe(204);
  expect((await staff.ask('DELETE', '/api/contributors/me')).status).toBe(204);
  expect((await staff.ask('GET', '/api/me')).body.contributor).toBeNull();
});

test('opened again, it takes what was kept back', async () => {
  const { context, team, staff, entry } = await closedTeam();
  const id = entryId();
  expect(await staff.ask('PUT', `/api/entries/${id}`, entry)).toMatchObject(closed);
  await context.writer.commit(updateTeam(context.db, team.id, { closedOn: null }));
  expect(await staff.ask('PUT', `/api/entries/${id}`, entry)).toMatchObject({ status: 201 });
});
