import { expect, test } from 'vitest';
import { proposals } from '../../db/schema/voices.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

async function office() {
  const context = await freshContext();
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
