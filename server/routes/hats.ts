import { Hono } from 'hono';
import { z } from 'zod';
import { bounds, hatKinds } from '../../db/vocabulary.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { confirmHat } from '../seats/confirm-hat.ts';
import { listHats } from '../seats/list-hats.ts';
import { openHat } from '../seats/open-hat.ts';
import { voidHat } from '../seats/void-hat.ts';
import { watchHat } from '../seats/watch-hat.ts';
import { rowId } from './fields.ts';

const hat = rowId.extend({ hatId: z.uuid().transform((id) => id.toLowerCase()) });
const newHat = z.strictObject({
  kind: z.enum(hatKinds),
  seats: z.int().min(1).max(bounds.hatSeats),
  redraw: z.boolean().default(false),
});

/** A team's hats of slips, for who opens them in the open. */
export const hatRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', paramInput(rowId), async (c) =>
      c.json(await listHats(context, c.get('account'), c.req.valid('param').id)),
    )
    .post('/', paramInput(rowId), jsonInput(newHat), async (c) => {
      const { id: teamId } = c.req.valid('param');
      const account = c.get('account');
      await limits.take('open_hat', account.accountId);
      return c.json(await openHat(context, account, { teamId, ...c.req.valid('json') }), 201);
    })
    .get('/:hatId', paramInput(hat), async (c) => {
      const { id: teamId, hatId } = c.req.valid('param');
      return c.json(await watchHat(context, c.get('account'), { teamId, hatId }));
    })
    .post('/:hatId/confirmation', paramInput(hat), async (c) => {
      const { id: teamId, hatId } = c.req.valid('param');
      await confirmHat(context, c.get('account'), { teamId, hatId });
      return c.body(null, 204);
    })
    .delete('/:hatId', paramInput(hat), async (c) => {
      const { id: teamId, hatId } = c.req.valid('param');
      await voidHat(context, c.get('account'), { teamId, hatId });
      return c.body(null, 204);
    });
};
