import { Hono } from 'hono';
import { z } from 'zod';
import { listActs } from '../audit/list-acts.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';

const look = z.strictObject({
  team: z.uuid().optional(),
  before: z.coerce.number().int().positive().optional(),
});

/** What leads and administrators did, newest first, page by page. */
export const auditRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedIn(services)).get('/', queryInput(look), async (c) => {
    const { team: teamId, before } = c.req.valid('query');
    return c.json(await listActs(services.context, c.get('account'), { teamId, before }));
  });
