import { Hono } from 'hono';
import { readContributor } from '../access/contributor.ts';
import { listTaskTypes } from '../catalogue/list-task-types.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';

/** For everybody; who has joined also sees what their team need not log. */
export const catalogueRoutes = ({ context, cookies }: Services) =>
  new Hono<HttpEnv>().get('/', async (c) => {
    c.header('cache-control', 'private, no-cache');
    const reader = await readContributor(context, cookies.read(c, 'contributor'));
    return c.json({ taskTypes: await listTaskTypes(context, reader) });
  });
