import { Hono } from 'hono';
import { z } from 'zod';
import { bounds, languages, outcomes, qualities, reworkReasons, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import { deleteAll, deleteEntry } from '../entries/delete-entries.ts';
import { exportText } from '../entries/export-text.ts';
import { listEntries } from '../entries/list-entries.ts';
import { putEntry } from '../entries/put-entry.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput, queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';
import { day, itemId, minutes, secondsToLog } from './fields.ts';

export const entry = z.strictObject({
  taskTypeId: z.uuid(),
  trialStartId: z.uuid().nullable().default(null),
  outcome: z.enum(outcomes),
  minutes,
  day,
  size: z.number().int().min(1).max(bounds.largestSize).default(bounds.usualSize),
  reworkMinutes: z.number().min(0).max(bounds.minutes).default(0),
  reworkReasons: z
    .array(z.enum(reworkReasons))
    .max(reworkReasons.length)
    .default([])
    .transform((reasons) => reworkReasons.filter((reason) => reasons.includes(reason))),
  expectedMinutes: minutes.nullable().default(null),
  expectedMinutesWithAi: minutes.nullable().default(null),
  byHandMinutes: minutes.nullable().default(null),
  moreAsked: z.boolean().nullable().default(null),
  alsoByHand: z.boolean().nullable().default(null),
  timeBecame: z.enum(timeUses).nullable().default(null),
  whyWithoutAi: z.enum(whysWithoutAi).nullable().default(null),
  quality: z.enum(qualities).nullable().default(null),
  secondsToLog,
});

const page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  before: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f-]{36}$/)
    .transform((text) => ({ day: text.slice(0, 10), id: text.slice(11) }))
    .optional(),
});

const file = z.strictObject({
  format: z.enum(['csv', 'json']).default('csv'),
  /** The reader's own choice may differ from their browser's. */
  language: z.enum(languages).optional(),
});

export const entryRoutes = (services: Services) =>
  new Hono<HttpEnv>()
    .use(joined(services))
    .get('/', queryInput(page), async (c) => {
      return c.json(await listEntries(services.context, c.get('contributor'), c.req.valid('query')));
    })
    .get('/export', queryInput(file), async (c) => {
      const { format, language = c.get('language') } = c.req.valid('query');
      const text = await exportText(services.context, c.get('contributor'), { format, language });
      c.header('content-disposition', `attachment; filename="shixiao-entries.${format}"`);
      c.header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
      return c.body(text);
    })
    .put('/:id', paramInput(itemId), jsonInput(entry), async (c) => {
      const { id } = c.req.valid('param');
      const { created, ...answer } = await putEntry(services.context, c.get('contributor'), id, c.req.valid('json'));
      return c.json(answer, created ? 201 : 200);
    })
    .delete('/:id', paramInput(itemId), async (c) => {
      await deleteEntry(services.context, c.get('contributor'), c.req.valid('param').id);
      return c.body(null, 204);
    })
    .delete('/', async (c) => {
      await deleteAll(services.context, c.get('contributor'));
      return c.body(null, 204);
    });
