import { expect, test } from 'vitest';
import { contributors } from '../../db/schema/seats.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { newTeam, newStaff, stranger, taskTypeIds } = await setUpOffice(context);
  const staff = await newStaff(await newTeam('Team'));
  const entry = { taskTypeId: taskTypeIds[0], outcome: 'saved', minutes: 30, day: '2026-03-02' };
  const { password } = (await staff.ask('POST', '/api/contributors/me/note-password')).body;
  return { context, staff, stranger, entry, password: password as string };
}

test('the password on paper adds notes from any device, shows none, and leaves it nothing', async () => {
  const { context, staff, stranger, entry, password } = await office();
  expect(password).toMatch(/^[A-HJKMNP-Z2-9]{10}$/);
  expect(JSON.stringify(await context.db.select().from(contributors))).not.toContain(password);
  const shared = stranger();
  const rows = [
    { id: entryId(), entry },
    { id: entryId(), entry },
  ];
  // As people copy it: small letters, hyphens.
  const typed = password.toLowerCase().replace(/(.{4})/g, '$1-');
  const answer = await shared.ask('POST', '/api/notes', { password: typed, rows });
  expect([answer.status, answer.body]).toEqual([201, { stored: 2 }]);
  expect(shared.cookies.size).toBe(0);
  expect((await shared.ask('GET', '/api/entries')).status).toBe(401);
  expect((await shared.ask('POST', '/api/notes', { password: typed, rows })).status).toBe(201);
  expect((await staff.ask('GET', '/api/entries')).body.entries).toHaveLength(2);
});

test('a wrong password, one that a newer one has replaced, and one of who has left add nothing', async () => {
  const { staff, stranger, entry, password } = await office();
  const add = (one: string) =>
    stranger().ask('POST', '/api/notes', { password: one, rows: [{ id: entryId(), entry }] });
  expect((await add('KQ4M7TXP2H')).status).toBe(401);
  expect((await add('short')).status).toBe(401);
  const { password: newer } = (await staff.ask('POST', '/api/contributors/me/note-password')).body;
  expect((await add(password)).status).toBe(401);
  expect((await add(newer)).status).toBe(201);
  await staff.ask('DELETE', '/api/contributors/me?entries=delete');
  expect((await add(newer)).status).toBe(401);
});

test('a sheet holds one to forty rows, each by the rules of a note', async () => {
  const { stranger, entry, password } = await office();
  const send = (rows: unknown[]) => stranger().ask('POST', '/api/notes', { password, rows });
  const many = (rows: number) => Array.from({ length: rows }, () => ({ id: entryId(), entry }));
  expect((await send([])).status).toBe(422);
  expect((await send(many(41))).status).toBe(422);
  expect((await send([{ id: entryId(), entry: { ...entry, minutes: 0.5 } }])).status).toBe(422);
  expect((await send(many(40))).status).toBe(201);
});

test('a complaint’s receipt reads its answer, and a wrong one nothing', async () => {
  const { staff, stranger } = await office();
  const sent = await staff.ask('POST', '/api/feedback', { kind: 'complaint', text: 'Two drafts of everything' });
  const { receipt } = sent.body;
  expect(receipt).toMatch(/^[A-HJKMNP-Z2-9]{10}$/);
  const read = (code: string) => stranger().ask('POST', '/api/feedback/answer', { receipt: code });
  expect((await read(receipt)).body).toEqual({ question: null, answer: null, answeredOn: null });
  expect((await read('KQ4M7TXP2H')).status).toBe(404);
  expect((await read('?')).status).toBe(404);
});
