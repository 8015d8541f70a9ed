import { Hono } from 'hono';
import { z } from 'zod';
import { bounds } from '../../db/vocabulary.ts';
import { proposeTip } from '../guidance/propose-tip.ts';
import { approveTip, listTips, rejectTip } from '../guidance/review-tips.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput, queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined, signedIn } from '../http/who.ts';
import { rowId, words } from './fields.ts';

const tip = z.strictObject({ taskTypeId: z.uuid(), text: words(bounds.tipLength) });
const look = z.strictObject({ state: z.enum(['pending', 'approved']).default('pending') });
const tipId = rowId.extend({ tipId: z.uuid().transform((id) => id.toLowerCase()) });

/** The staff side: a tip for one's own team. */
export const tipRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(joined(services)).post('/', jsonInput(tip), async (c) => {
    const contributor = c.get('contributor');
    await services.limits.take('tip', contributor.id);
    await proposeTip(services.context, contributor, c.req.valid('json'));
    return c.json({}, 201);
  });

/** The leads' side: which tips the team gets to read. */
export const teamTipRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', paramInput(rowId), queryInput(look), async (c) => {
      const { id } = c.req.valid('param');
      return c.json({ tips: await listTips(context, c.get('account'), id, c.req.valid('query').state) });
    })
    .post('/:tipId/approve', paramInput(tipId), async (c) => {
      const { id, tipId } = c.req.valid('param');
      await approveTip(context, c.get('account'), id, tipId);
      return c.body(null, 204);
    })
    .delete('/:tipId', paramInput(tipId), async (c) => {
      const { id, tipId } = c.req.valid('param');
      await rejectTip(context, c.get('account'), id, tipId);
      return c.body(null, 204);
    });
};
