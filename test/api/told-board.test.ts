import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addTaskType } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';
import { readAt } from '../support/released.ts';
import { storeReadings } from '../support/store-released.ts';

async function office() {
  const context = await freshContext();
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const made = await setUpOffice(context);
  const team = await made.newTeam('Team');
  await storeReadings(context, team.id, null, [readAt('2026-02-02', 0.7, 0.1)]);
  await storeReadings(context, team.id, taskTypeId, [readAt('2026-02-02', 0.6, 0.2)]);
  return { ...made, context, team, taskTypeId };
}

const paths = (teamId: string, taskTypeId: string) => [
  `/api/teams/${teamId}/board`,
  `/api/teams/${teamId}/task-types/${taskTypeId}`,
];

test('stored bytes are answered with their tag, and a reader who has them gets no more', async () => {
  const { administrator, team, taskTypeId } = await office();
  for (const path of paths(team.id, taskTypeId)) {
    const first = await administrator.ask('GET', path);
    const tag = first.headers.get('etag')!;
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)]);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect((await administrator.ask('GET', path, undefined, { 'if-none-match': tag })).status).toBe(304);
    expect((await administrator.ask('GET', path, undefined, { 'if-none-match': '"other"' })).status).toBe(200);
  }
});

test('to whoever takes it the same is answered compressed, under a weak tag', async () => {
  const { administrator, app, team, taskTypeId } = await office();
  const cookie = [...administrator.cookies].map((pair) => pair.join('=')).join('; ');
  const ask = async (path: string, headers: Record<string, string>) =>
    app.request(path, { headers: { cookie, ...headers } });
  for (const path of paths(team.id, taskTypeId)) {
    const plain = await ask(path, {});
    const packed = await ask(path, { 'accept-encoding': 'br, gzip;q=0.8' });
    const said = ({ headers }: Response) => ['content-encoding', 'vary', 'etag'].map((name) => headers.get(name));
    const tag = plain.headers.get('etag')!;
    expect(said(plain)).toEqual([null, 'Accept-Encoding', tag]);
    expect(said(packed)).toEqual(['gzip', 'Accept-Encoding', `W/${tag}`]);
    const [bytes, unpacked] = [await plain.arrayBuffer(), gunzipSync(await packed.arrayBuffer())];
    expect(unpacked.equals(Buffer.from(bytes))).toBe(true);
    for (const known of [tag, `W/${tag}`, `"other", W/${tag}`]) {
      const same = await ask(path, { 'accept-encoding': 'gzip', 'if-none-match': known });
      expect([same.status, same.headers.get('content-encoding')]).toEqual([304, null]);
    }
    for (const refused of ['gzip;q=0', 'gzip; q=0.0', 'br'])
      expect((await ask(path, { 'accept-encoding': refused })).headers.get('content-encoding')).toBeNull();
  }
});

test('no act of a contributor changes a byte between runs; an act of a lead shows at once', async () => {
  const { administrator, newStaff, team, taskTypeId } = await office();
  const staff = await newStaff(team);
  const read = () =>
    Promise.all(paths(team.id, taskTypeId).map(async (path) => (await administrator.ask('GET', path)).body));
  const guidance = async () => (await staff.ask('GET', '/api/guidance')).body;
  const before = [await read(), await guidance()];
  const entry = { taskTypeId, outcome: 'saved', minutes: 30, day: '2026-03-02' };
  const id = entryId();
  await staff.ask('PUT', `/api/entries/${id}`, entry);
  await staff.ask('PUT', `/api/entries/${id}`, { ...entry, minutes: 300 });
  await staff.ask('DELETE', `/api/entries/${id}`);
  await staff.ask('POST', '/api/tips', { taskTypeId, text: 'Check the totals' });
  expect([await read(), await guidance()]).toEqual(before);
  await administrator.ask('POST', `/api/teams/${team.id}/decisions`, {
    ...{ taskTypeId, ruling: 'use_with_checks', reason: 'Check the totals' },
  });
  const [board, page] = await read();
  expect(board.rows[1].ruling).toMatchObject({ ruling: 'use_with_checks' });
  expect(board.advice).toEqual([{ kind: 'use', taskTypes: [], withChecks: [board.rows[1].taskType] }]);
  expect(page.decisions[0].reading).toEqual(board.rows[1].known.reading);
  const [card] = (await guidance()).cards;
  expect(card).toMatchObject({ hint: 'check', evidence: board.rows[1].known });
  const { taskTypes } = (await staff.ask('GET', '/api/catalogue')).body;
  expect(taskTypes[0]).toMatchObject({ hint: 'check', decision: { ruling: 'use_with_checks' } });
});

test('a told board is for its own leads; a period that is none is named', async () => {
  const { administrator, stranger, newTeam, team, taskTypeId } = await office();
  const foreign = await newTeam('Foreign', { lead: false });
  for (const path of paths(foreign.id, taskTypeId)) expect((await administrator.ask('GET', path)).status).toBe(403);
  for (const path of paths(team.id, taskTypeId)) {
    expect((await stranger().ask('GET', path)).status).toBe(401);
    const { status, body } = await administrator.ask('GET', `${path}?period=2026-13`);
    expect([status, body.errors[0].field]).toEqual([422, 'period']);
    expect((await administrator.ask('GET', `${path}?window=30`)).status).toBe(422);
  }
});
