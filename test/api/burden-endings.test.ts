import { expect, test } from 'vitest';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team');
  const path = `/api/teams/${team.id}`;
  const staff = await all.newStaff(team);
  const ask = (method: string, burden: string) => all.administrator.ask(method, `${path}/burden-endings/${burden}`);
  const told = async () => {
    const board = (await all.administrator.ask('GET', `${path}/board`)).body.endedBurdens;
    const guidance = (await staff.ask('GET', '/api/guidance')).body.endedBurdens;
    expect(guidance).toEqual(board);
    return board;
  };
  return { ask, told, acts: async () => (await all.administrator.ask('GET', '/api/audit')).body.acts };
}

test('a burden that the lead ended is told to the team at once, and taken back', async () => {
  const { ask, told, acts } = await office();
  expect(await told()).toEqual([]);
  expect((await ask('PUT', 'filing_twice')).status).toBe(204);
  expect((await ask('PUT', 'filing_twice')).status).toBe(204);
  expect((await ask('PUT', 'proof_of_use')).status).toBe(204);
  expect(await told()).toEqual([
    { burden: 'filing_twice', endedOn: '2026-03-02' },
    { burden: 'proof_of_use', endedOn: '2026-03-02' },
  ]);
  expect((await ask('DELETE', 'filing_twice')).status).toBe(204);
  expect((await ask('DELETE', 'filing_twice')).status).toBe(204);
  expect(await told()).toEqual([{ burden: 'proof_of_use', endedOn: '2026-03-02' }]);
  const noted = (await acts()).flatMap(({ action, details }: { action: string; details: { burden?: string } }) =>
    details.burden ? [`${action} ${details.burden}`] : [],
  );
  // What changes nothing is no act. Newest first.
  expect(noted).toEqual(['burden_resumed filing_twice', 'burden_ended proof_of_use', 'burden_ended filing_twice']);
});

test('a burden that there is not is refused by name', async () => {
  const { ask } = await office();
  const { status, body } = await ask('PUT', 'parties');
  expect([status, body.errors]).toMatchObject([422, [{ field: 'burden', code: 'not_in_list' }]]);
});
