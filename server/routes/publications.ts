import { Hono } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { publishNow } from '../publication/publish.ts';

/** "Run now", in a made-up office only: nothing else publishes over HTTP. The answer tells nothing of how much there was. */
export const publicationRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedIn(services)).post('/', async (c) => {
    return c.json(await publishNow(services.context, c.get('account')));
  });
