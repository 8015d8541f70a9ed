import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

const lines = (person: string) => `contributor,ai,minutes\n${person},1,30\n${person},0,40`;

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const made = await setUpOffice(context);
  const team = await made.newTeam('Office');
  const other = await made.newTeam('Other');
  const send = (query: string, csv: string, headers: Record<string, string> = {}) =>
    made.app.request(`/api/imports?${query}&taskType=Speech`, { method: 'POST', body: csv, headers });
  const newToken = async (scope: string, teamId = team.id) =>
    (await made.administrator.ask('POST', `/api/teams/${teamId}/tokens`, { name: 'Ledger', scope })).body as {
      id: string;
      token: string;
    };
  return { context, ...made, team, other, send, newToken };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('files', () => {
  test('are listed to who may import into the team, and taken out with a word in the audit log', async () => {
    const { context, administrator, stranger, team, other } = await office();
    const query = `team=${team.id}&taskType=Speech&fileName=ledger.csv`;
    await administrator.ask('POST', `/api/imports?${query}`, Buffer.from(lines('Ana')));
    const path = `/api/teams/${team.id}/records`;
    const listed = await administrator.ask('GET', path);
    expect(listed.body.files).toEqual([
      { id: 1, name: 'ledger.csv', source: 'browser', broughtOn: '2026-03-02', by: 'administrator', rows: 2 },
    ]);
    const elsewhere = await leadOf(context, stranger(), 'lead', [other.id]);
    expect((await elsewhere.ask('GET', path)).status).toBe(403);
    expect((await elsewhere.ask('DELETE', `${path}/1`)).status).toBe(403);
    expect((await stranger().ask('GET', path)).status).toBe(401);
    expect((await administrator.ask('DELETE', `/api/teams/${other.id}/records/1`)).status).toBe(404);
    expect((await administrator.ask('DELETE', `${path}/none`)).status).toBe(422);
    expect((await administrator.ask('DELETE', `${path}/1`)).status).toBe(204);
    expect((await administrator.ask('GET', path)).body.files).toEqual([]);
    expect((await administrator.ask('DELETE', `${path}/1`)).status).toBe(404);
    const { acts } = (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body;
    expect(acts[0]).toMatchObject({
      action: 'records_taken_out',
      by: 'administrator',
      details: { file: 'ledger.csv' },
    });
  });
});

describe('a program’s token', () => {
  test('brings records into its team, in the name of who made it', async () => {
    const { administrator, team, send, newToken } = await office();
    const { token } = await newToken('bring_records');
    const answer = await send(`team=${team.id}`, lines('Ana'), bearer(token));
    expect([answer.status, await answer.json()]).toMatchObject([200, { added: 2 }]);
    const { files } = (await administrator.ask('GET', `/api/teams/${team.id}/records`)).body;
    expect(files).toMatchObject([{ source: 'api', by: 'administrator', rows: 2 }]);
  });

  test('opens nothing else: no other team, no new team or kind of work, no other route', async () => {
    const { app, team, other, send, newToken } = await office();
    const { token } = await newToken('bring_records');
    for (const query of [`team=${other.id}`, 'team=New&createTeam=true', `team=${team.id}&createTaskType=true`])
      expect([query, (await send(query, lines('Ana'), bearer(token))).status]).toEqual([query, 403]);
    for (const path of [`/api/teams/${team.id}/board`, `/api/teams/${team.id}/records`, '/api/teams', '/api/audit'])
      expect([path, (await app.request(path, { headers: bearer(token) })).status]).toEqual([path, 401]);
    const reads = await newToken('read_evidence');
    expect((await send(`team=${team.id}`, lines('Ana'), bearer(reads.token))).status).toBe(403);
  });

  test('reads what the board tells, live rows and records apart, and of its own team alone', async () => {
    const { app, team, other, send, newToken } = await office();
    await send(`team=${team.id}`, lines('Ana'), bearer((await newToken('bring_records')).token));
    const { token } = await newToken('read_evidence');
    const ask = (name: string) => app.request(`/api/evidence?team=${name}`, { headers: bearer(token) });
    const answer = await ask('Office');
    const told = await answer.json();
    expect([answer.status, told]).toMatchObject([200, { team: 'Office', notForAppraisal: true }]);
    expect(told.rows.every(({ word }: { word: string | null }) => word === null)).toBe(true);
    expect(told.records).toMatchObject([{ coin: false, reading: { kind: 'cannot_say', reason: 'too_few_pieces' } }]);
    for (const name of [other.id, 'Other', 'Nowhere']) expect([name, (await ask(name)).status]).toEqual([name, 403]);
    const brings = await newToken('bring_records');
    expect((await app.request('/api/evidence?team=Office', { headers: bearer(brings.token) })).status).toBe(403);
    expect((await app.request('/api/evidence?team=Office')).status).toBe(401);
  });

  test('is told once, kept as a hash, and opens nothing from the moment that it is revoked', async () => {
    const { context, administrator, team, send, newToken } = await office();
    const { id, token } = await newToken('bring_records');
    expect(token).toMatch(/^sx_[\w-]{43}$/);
    const path = `/api/teams/${team.id}/tokens`;
    const listed = await administrator.ask('GET', path);
    expect(listed.body.tokens).toEqual([
      { id, name: 'Ledger', scope: 'bring_records', by: 'administrator', madeOn: '2026-03-02' },
    ]);
    expect(JSON.stringify(await context.db.all('select * from api_tokens'))).not.toContain(token.slice(3));
    expect((await administrator.ask('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await send(`team=${team.id}`, lines('Ana'), bearer(token))).status).toBe(401);
    expect((await administrator.ask('GET', path)).body.tokens).toEqual([]);
    expect((await administrator.ask('DELETE', `${path}/${id}`)).status).toBe(404);
    const { acts } = (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body;
    expect(
      acts.slice(0, 2).map(({ action, details }: { action: string; details: object }) => [action, details]),
    ).toEqual([
      ['token_revoked', { name: 'Ledger' }],
      ['token_made', { name: 'Ledger' }],
    ]);
  });

  test.each(['sx_', 'nonsense', `sx_${'a'.repeat(43)}`])('%s is nobody’s', async (token) => {
    const { team, send } = await office();
    expect((await send(`team=${team.id}`, lines('Ana'), bearer(token))).status).toBe(401);
  });

  test('has a name that tells nobody, and one of the known scopes', async () => {
    const { administrator, team } = await office();
    const make = (body: object) => administrator.ask('POST', `/api/teams/${team.id}/tokens`, body);
    expect((await make({ name: '13812345678', scope: 'bring_records' })).body.errors).toMatchObject([
      { field: 'name', code: 'identity_data' },
    ]);
    for (const body of [
      { name: '', scope: 'bring_records' },
      { name: 'x', scope: 'all' },
      { name: 'a'.repeat(61), scope: 'bring_records' },
    ])
      expect((await make(body)).status).toBe(422);
    expect((await make({ name: 'a'.repeat(60), scope: 'read_evidence' })).status).toBe(201);
  });
});
