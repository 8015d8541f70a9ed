import { Hono } from 'hono';
import { z } from 'zod';
import { readTaskBytes } from '../boards/read-told-task.ts';
import { noteToolChange } from '../catalogue/resting-tool-change.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput, queryInput } from '../http/input.ts';
import { answerKept } from '../http/kept-answer.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { period, rowId } from './fields.ts';

const pageId = rowId.extend({ taskTypeId: z.uuid().transform((id) => id.toLowerCase()) });
const look = z.strictObject({ period: period.optional() });
const change = z.strictObject({ taskTypeId: z.uuid() });

/** A team's kinds of work: their own pages, and what a lead notes of them. */
export const taskTypeRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/task-types/:taskTypeId', paramInput(pageId), queryInput(look), async (c) => {
      const { id: teamId, taskTypeId } = c.req.valid('param');
      const asked = { teamId, taskTypeId, ...c.req.valid('query') };
      return answerKept(c, await readTaskBytes(context, c.get('account'), asked));
    })
    .post('/tool-changes', paramInput(rowId), jsonInput(change), async (c) => {
      const { id } = c.req.valid('param');
      await noteToolChange(context, c.get('account'), id, c.req.valid('json').taskTypeId);
      return c.body(null, 204);
    });
};
