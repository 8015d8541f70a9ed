import { Hono } from 'hono';
import { z } from 'zod';
import { invite, listInvitations, withdrawInvitation } from '../access/invitations.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { listLeads, removeLead } from '../teams/leads.ts';
import { invitationId, rowId } from './fields.ts';

const invitation = rowId.extend({ invitationId });
const lead = rowId.extend({ accountId: z.uuid().transform((id) => id.toLowerCase()) });

/** Who leads a team, and who is invited to. */
export const leadRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/leads', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      const account = c.get('account');
      return c.json({
        leads: await listLeads(context, account, id),
        invitations: await listInvitations(context, account, id),
      });
    })
    .delete('/leads/:accountId', paramInput(lead), async (c) => {
      const { id, accountId } = c.req.valid('param');
      await removeLead(context, c.get('account'), id, accountId);
      return c.body(null, 204);
    })
    .post('/invitations', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      const account = c.get('account');
      await limits.take('invite', account.accountId);
      return c.json(await invite(context, account, id), 201);
    })
    .delete('/invitations/:invitationId', paramInput(invitation), async (c) => {
      const { id, invitationId } = c.req.valid('param');
      await withdrawInvitation(context, c.get('account'), id, invitationId);
      return c.body(null, 204);
    });
};
