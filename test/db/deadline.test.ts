import type { Client } from '@libsql/client';
import { expect, test } from 'vitest';
import { withDeadline } from '../../db/deadline.ts';
import { DatabaseSilent, isPassing, isSilent } from '../../db/failures.ts';

/** Answers at once, or never. */
function fakeClient() {
  const state = { silent: false, calls: 0 };
  const answer = () => {
    state.calls++;
    return state.silent ? new Promise<never>(() => {}) : Promise.resolve({ rows: [] });
  };
  const client = { execute: answer, batch: answer, transaction: answer, close: () => 'closed' } as unknown as Client;
  return { client, state };
}

test('what does not answer in time is told so, and the next are told at once', async () => {
  const { client, state } = fakeClient();
  let now = 0;
  const timed = withDeadline(client, 20, () => now);
  await timed.execute('select 1');
  state.silent = true;
  await expect(timed.execute('select 1')).rejects.toThrow(DatabaseSilent);
  await expect(timed.batch(['select 1'])).rejects.toThrow(DatabaseSilent);
  expect(state.calls).toBe(2);
  // One tries again after a pause, and while it waits the others are told at once.
  now = 1_001;
  const trying = timed.execute('select 1');
  await expect(timed.execute('select 1')).rejects.toThrow(DatabaseSilent);
  expect(state.calls).toBe(3);
  await expect(trying).rejects.toThrow(DatabaseSilent);
  state.silent = false;
  now = 2_000;
  await expect(timed.execute('select 1')).rejects.toThrow(DatabaseSilent);
  now = 2_001;
  await timed.execute('select 1');
  await timed.execute('select 1');
  expect(state.calls).toBe(5);
});

test('it counts as passing, and is known from other failures', () => {
  expect(isSilent(new DatabaseSilent('x'))).toBe(true);
  expect(isPassing(new DatabaseSilent('x'))).toBe(true);
  expect(isSilent(new Error('x'))).toBe(false);
});
