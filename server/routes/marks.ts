import { Hono } from 'hono';
import { z } from 'zod';
import { eventKinds } from '../../db/vocabulary.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { removeMark } from '../marks/remove-mark.ts';
import { setMark } from '../marks/set-mark.ts';
import { day, rowId } from './fields.ts';

const newMark = z.strictObject({
  taskTypeId: z.uuid().nullable().default(null),
  kind: z.enum(eventKinds),
  name: z
    .string()
    .trim()
    .max(60)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .default(''),
  markedOn: day,
});
const markOfTeam = rowId.extend({ markId: z.uuid().transform((id) => id.toLowerCase()) });

/** What a lead wants to see on the histories; the board and the task pages tell them. */
export const markRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .post('/', paramInput(rowId), jsonInput(newMark), async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await setMark(context, c.get('account'), id, c.req.valid('json')), 201);
    })
    .delete('/:markId', paramInput(markOfTeam), async (c) => {
      const { id: teamId, markId } = c.req.valid('param');
      await removeMark(context, c.get('account'), { teamId, markId });
      return c.body(null, 204);
    });
};
