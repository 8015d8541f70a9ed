import { expect, test } from 'vitest';
import { proposals } from '../../db/schema/voices.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const { newTeam, newStaff, stranger } = await setUpOffice(context);
  const team = await newTeam('Team', { lead: false });
  return {
    context,
    stranger,
    staff: await newStaff(team),
    lead: await leadOf(context, stranger(), 'lead', [team.id]),
    administrator: await leadOf(context, stranger(), 'administrator', []),
  };
}

test('a proposal is read after a publication, by who edits the catalogue, and says nothing of who made it', async () => {
  const { context, staff, lead, administrator, stranger } = await office();
  expect((await stranger().ask('POST', '/api/proposals', { name: '门牌核查' })).status).toBe(401);
  expect((await staff.ask('POST', '/api/proposals', { name: ' 门牌核查 ' })).status).toBe(201);
  expect((await staff.ask('POST', '/api/proposals', { name: '门牌核查' })).status).toBe(201);
  expect((await administrator.ask('GET', '/api/proposals')).body).toEqual({ proposals: [] });
  await context.writer.commit(context.db.update(proposals).set({ arrived: true }));
  const { body } = await administrator.ask('GET', '/api/proposals');
  expect(body.proposals).toEqual([{ id: expect.any(String), name: '门牌核查' }]);
  expect((await lead.ask('GET', '/api/proposals')).status).toBe(403);
  const { id } = body.proposals[0];
  expect((await lead.ask('DELETE', `/api/proposals/${id}`)).status).toBe(403);
  expect((await administrator.ask('DELETE', `/api/proposals/${id}`)).status).toBe(204);
  expect((await administrator.ask('GET', '/api/proposals')).body).toEqual({ proposals: [] });
});

test('a proposal that is another name for a kind leads there from then on, and is done with', async () => {
  const { context, staff, lead, administrator } = await office();
  for (const name of ['情况通报', 'Meeting minute']) await staff.ask('POST', '/api/proposals', { name });
  const [waiting] = await context.db.select().from(proposals);
  const { body: before } = await administrator.ask('GET', '/api/catalogue');
  const [first, second] = before.taskTypes.map((one: { id: string }) => one.id);
  const merge = (id: string, into: string, who = administrator) =>
    who.ask('PUT', `/api/proposals/${id}/merging`, { into });
  expect((await merge(waiting!.id, first)).status).toBe(404);
  await context.writer.commit(context.db.update(proposals).set({ arrived: true }));
  const { body } = await administrator.ask('GET', '/api/proposals');
  const one = body.proposals.find(({ name }: { name: string }) => name === '情况通报');
  expect((await merge(one.id, first, lead)).status).toBe(403);
  expect((await merge(one.id, one.id)).body.errors).toMatchObject([{ field: 'into', code: 'unknown' }]);
  expect((await merge(one.id, first)).status).toBe(204);
  const { body: after } = await administrator.ask('GET', '/api/catalogue');
  expect(after.taskTypes.length).toBe(before.taskTypes.length);
  expect(after.taskTypes[0].search).toContain('情 况 通 报');
  expect((await administrator.ask('GET', '/api/proposals')).body.proposals).toHaveLength(1);
  // The same name once more: for the same kind nothing is left to do, for another one it is taken.
  await staff.ask('POST', '/api/proposals', { name: '情况通报' });
  await context.writer.commit(context.db.update(proposals).set({ arrived: true }));
  const again = (await administrator.ask('GET', '/api/proposals')).body.proposals.find(
    ({ name }: { name: string }) => name === '情况通报',
  );
  expect((await merge(again.id, second)).body.code).toBe('name_taken');
  expect((await merge(again.id, first)).status).toBe(204);
});

test('where unlisted work goes is neither archived nor merged away', async () => {
  const { administrator } = await office();
  const { body } = await administrator.ask('GET', '/api/catalogue/task-types');
  const other = body.taskTypes.find(({ unlisted }: { unlisted: boolean }) => unlisted);
  const path = `/api/catalogue/task-types/${other.id}`;
  expect((await administrator.ask('PUT', `${path}/archive`)).body.code).toBe('unlisted_stays');
  expect((await administrator.ask('PUT', `${path}/merging`, { into: body.taskTypes[0].id })).body.code).toBe(
    'unlisted_stays',
  );
});

test.each([
  ['identity data', '张三 13800138000', 'identity_data'],
  ['two lines', '门牌\n核查', 'wrong_format'],
  ['nothing', '  ', 'too_short'],
  ['61 characters', '牌'.repeat(61), 'too_long'],
])('%s is refused, 60 characters are not', async (_, name, code) => {
  const { staff } = await office();
  const { status, body } = await staff.ask('POST', '/api/proposals', { name });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ field: 'name', code }]);
  expect((await staff.ask('POST', '/api/proposals', { name: '牌'.repeat(60) })).status).toBe(201);
});
