import { Hono } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';
import { listStudies } from '../studies/list-studies.ts';

/** What studies elsewhere found: for everybody, since it says nothing of anybody here. */
export const studyRoutes = ({ context }: Services) =>
  new Hono<HttpEnv>().get('/', async (c) => {
    c.header('cache-control', 'private, no-cache');
    return c.json({ studies: await listStudies(context) });
  });
