import { Hono } from 'hono';
import { z } from 'zod';
import { windows } from '../../db/vocabulary.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteToolChange } from '../catalogue/resting-tool-change.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput, queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { readTaskPage } from '../publication/read-task-page.ts';
import { rowId } from './fields.ts';

const pageId = rowId.extend({ taskTypeId: z.uuid().transform((id) => id.toLowerCase()) });
const look = z.strictObject({ window: z.enum(windows).default('365') });
const change = z.strictObject({ taskTypeId: z.uuid() });

/** A team's kinds of work: their own pages, and what a lead notes of them. */
export const taskTypeRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/task-types/:taskTypeId', paramInput(pageId), queryInput(look), async (c) => {
      const { id: teamId, taskTypeId } = c.req.valid('param');
      requirePermission(c.get('account'), 'see_board', teamId);
      return c.json(await readTaskPage(context, { teamId, taskTypeId, window: c.req.valid('query').window }));
    })
    .post('/tool-changes', paramInput(rowId), jsonInput(change), async (c) => {
      const { id } = c.req.valid('param');
      requirePermission(c.get('account'), 'note_tool_change', id);
      await noteToolChange(context, c.get('account'), id, c.req.valid('json').taskTypeId);
      return c.body(null, 204);
    });
};
