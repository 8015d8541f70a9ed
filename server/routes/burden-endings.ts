import { Hono } from 'hono';
import { z } from 'zod';
import { burdenKinds } from '../../db/vocabulary.ts';
import { endBurden, resumeBurden } from '../burdens/end-burden.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { rowId } from './fields.ts';

const burdenOfTeam = rowId.extend({ burden: z.enum(burdenKinds) });

/** Burdens that a team's lead has ended. */
export const burdenEndingRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .put('/:burden', paramInput(burdenOfTeam), async (c) => {
      const { id: teamId, burden } = c.req.valid('param');
      await endBurden(context, c.get('account'), { teamId, burden });
      return c.body(null, 204);
    })
    .delete('/:burden', paramInput(burdenOfTeam), async (c) => {
      const { id: teamId, burden } = c.req.valid('param');
      await resumeBurden(context, c.get('account'), { teamId, burden });
      return c.body(null, 204);
    });
};
