import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { planRetirement, retireOffice } from '../retire/retire-office.ts';

const confirmation = z.strictObject({ officeName: z.string().max(200), exportReceipt: z.string().max(300) });

/** Closing the office for good; afterwards nothing else is answered. */
export const retirementRoutes = (services: Services) => {
  const { context, premises } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', async (c) => c.json(await planRetirement(context, c.get('account'), premises)))
    .post('/', jsonInput(confirmation), async (c) => {
      const { receipt, complete } = await retireOffice(context, c.get('account'), premises, c.req.valid('json'));
      services.retired();
      services.cookies.clear(c, 'session');
      return c.json({ receipt, complete });
    });
};
