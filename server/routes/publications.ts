import { Hono } from 'hono';
import { requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { publish } from '../publication/publish.ts';

/** Publishes now what can be, as every hour does. The answer tells nothing of how much there was. */
export const publicationRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedIn(services)).post('/', async (c) => {
    requirePermission(c.get('account'), 'publish');
    await publish(services.context);
    return c.json({ publishedAt: services.context.clock().toISOString() });
  });
