import { Hono } from 'hono';
import { readOfficeSign } from '../access/office-sign.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';

/** For whoever watches the machine: the process lives; the database answers. */
export const healthRoutes = ({ context }: Services) =>
  new Hono<HttpEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      await readOfficeSign(context);
      return c.json({ status: 'ready' });
    });
