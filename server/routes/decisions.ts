import { Hono } from 'hono';
import { z } from 'zod';
import { rulings } from '../../db/vocabulary.ts';
import { requirePermission } from '../access/permissions.ts';
import { decide } from '../decisions/decide.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { listStanding } from '../decisions/list-standing.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { day, rowId, words } from './fields.ts';

const ruled = z.strictObject({
  taskTypeId: z.uuid(),
  ruling: z.enum(rulings),
  reason: words(500),
  reviewOn: day.nullable().default(null),
});

export const decisionRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      requirePermission(c.get('account'), 'see_board', id);
      return c.json({ decisions: await listDecisions(context, id) });
    })
    .get('/standing', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      requirePermission(c.get('account'), 'see_board', id);
      return c.json({ decisions: await listStanding(context, id) });
    })
    .post('/', paramInput(rowId), jsonInput(ruled), async (c) => {
      const { id } = c.req.valid('param');
      const account = c.get('account');
      requirePermission(account, 'decide', id);
      return c.json(await decide(context, account, id, c.req.valid('json')), 201);
    });
};
