import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';
import { abandonPiece, ownTrials } from '../trials/own-trials.ts';
import { startPiece } from '../trials/start-piece.ts';
import { withholdPiece } from '../trials/withhold-piece.ts';
import { itemId, minutes, rowId } from './fields.ts';

const expected = z.strictObject({
  expectedMinutes: minutes,
  expectedMinutesWithAi: minutes.nullable().default(null),
});

const withheld = itemId.extend({ trialId: z.uuid().transform((id) => id.toLowerCase()) });

/** The staff side of trials: which are open, the coin for a piece, rather not drawing, and giving a piece up. */
export const trialRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(joined(services))
    .get('/', async (c) => c.json({ trials: await ownTrials(context, c.get('contributor')) }))
    .post('/:id/pieces', paramInput(rowId), jsonInput(expected), async (c) => {
      const { id } = c.req.valid('param');
      const { piece, tossed } = await startPiece(context, c.get('contributor'), id, c.req.valid('json'));
      return c.json({ piece }, tossed ? 201 : 200);
    })
    .put('/:trialId/withheld/:id', paramInput(withheld), async (c) => {
      await withholdPiece(context, c.get('contributor'), c.req.valid('param'));
      return c.body(null, 204);
    })
    .delete('/pieces/:id', paramInput(rowId), async (c) => {
      await abandonPiece(context, c.get('contributor'), c.req.valid('param').id);
      return c.body(null, 204);
    });
};
