import { Hono } from 'hono';
import { z } from 'zod';
import { disableAccount, enableAccount, listAccounts } from '../access/accounts.ts';
import { handOver } from '../access/hand-over.ts';
import { invite, listInvitations, withdrawInvitation } from '../access/invitations.ts';
import { makePasswordLink } from '../access/password-link.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { invitationId, rowId } from './fields.ts';

const heir = z.strictObject({ to: z.uuid() });
const invitation = z.strictObject({ invitationId });

/** All accounts of leads and administrators, for the administrators; further administrators are invited here. */
export const accountRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', async (c) =>
      c.json({
        accounts: await listAccounts(context, c.get('account')),
        invitations: await listInvitations(context, c.get('account'), null),
      }),
    )
    .post('/invitations', async (c) => {
      const account = c.get('account');
      await limits.take('invite', account.accountId);
      return c.json(await invite(context, account, null), 201);
    })
    .delete('/invitations/:invitationId', paramInput(invitation), async (c) => {
      await withdrawInvitation(context, c.get('account'), null, c.req.valid('param').invitationId);
      return c.body(null, 204);
    })
    .post('/:id/disable', paramInput(rowId), async (c) => {
      await disableAccount(context, c.get('account'), c.req.valid('param').id);
      return c.body(null, 204);
    })
    .post('/:id/enable', paramInput(rowId), async (c) => {
      await enableAccount(context, c.get('account'), c.req.valid('param').id);
      return c.body(null, 204);
    })
    .post('/:id/hand-over', paramInput(rowId), jsonInput(heir), async (c) => {
      await handOver(context, c.get('account'), c.req.valid('param').id, c.req.valid('json').to);
      return c.body(null, 204);
    })
    .post('/:id/password-link', paramInput(rowId), async (c) => {
      const account = c.get('account');
      await limits.take('invite', account.accountId);
      return c.json(await makePasswordLink(context, account, c.req.valid('param').id), 201);
    });
};
