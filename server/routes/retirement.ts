import { Hono } from 'hono';
import { z } from 'zod';
import { requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { Refusal } from '../refusal.ts';
import { planRetirement, retireOffice } from '../retire/retire-office.ts';

const confirmation = z.strictObject({ officeName: z.string().max(200), exportReceipt: z.string().max(300) });

/** Closing the office for good; afterwards nothing else is answered. */
export const retirementRoutes = (services: Services) => {
  const { context, premises } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', async (c) => {
      requirePermission(c.get('account'), 'retire');
      if (!premises) throw new Refusal('not_found');
      return c.json(await planRetirement(context, premises));
    })
    .post('/', jsonInput(confirmation), async (c) => {
      const account = c.get('account');
      requirePermission(account, 'retire');
      const { accountId } = account;
      const { receipt, complete } = await retireOffice(context, premises, { accountId, ...c.req.valid('json') });
      services.retired();
      services.cookies.clear(c, 'session');
      return c.json({ receipt, complete });
    });
};
