import { Hono } from 'hono';
import { z } from 'zod';
import { rulings } from '../../db/vocabulary.ts';
import { decide } from '../decisions/decide.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
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
    .get('/', paramInput(rowId), async (c) =>
      c.json({ decisions: await listDecisions(context, c.get('account'), c.req.valid('param').id) }),
    )
    .post('/', paramInput(rowId), jsonInput(ruled), async (c) =>
      c.json(await decide(context, c.get('account'), c.req.valid('param').id, c.req.valid('json')), 201),
    );
};
