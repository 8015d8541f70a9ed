import { Hono } from 'hono';
import { readMe } from '../access/me.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';

/** Who this browser is to us: a contributor, an account, both or neither. */
export const meRoutes = ({ context, cookies, publicUrl }: Services) =>
  new Hono<HttpEnv>().get('/', async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await readMe(context, { ...cookies.tokens(c), publicUrl }));
  });
