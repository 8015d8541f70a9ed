import { Hono } from 'hono';
import { z } from 'zod';
import { burdenKinds } from '../../db/vocabulary.ts';
import { deleteBurden } from '../burdens/delete-burden.ts';
import { listBurdens } from '../burdens/own-burden.ts';
import { putBurden } from '../burdens/put-burden.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';
import { day, itemId, minutes, secondsToLog } from './fields.ts';

const burden = z.strictObject({ kind: z.enum(burdenKinds), minutes, day, secondsToLog });

export const burdenRoutes = (services: Services) =>
  new Hono<HttpEnv>()
    .use(joined(services))
    .get('/', async (c) => c.json({ burdens: await listBurdens(services.context, c.get('contributor')) }))
    .put('/:id', paramInput(itemId), jsonInput(burden), async (c) => {
      const { id } = c.req.valid('param');
      const { created, ...answer } = await putBurden(services.context, c.get('contributor'), id, c.req.valid('json'));
      return c.json(answer, created ? 201 : 200);
    })
    .delete('/:id', paramInput(itemId), async (c) => {
      await deleteBurden(services.context, c.get('contributor'), c.req.valid('param').id);
      return c.body(null, 204);
    });
