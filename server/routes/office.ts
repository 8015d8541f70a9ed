import { Hono } from 'hono';
import { z } from 'zod';
import { floors } from '../../db/vocabulary.ts';
import { plainAddress } from '../domain/plain-address.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { examineShortly } from '../keeping/examine-shortly.ts';
import { changeSettings, isTimeZone } from '../office/change-settings.ts';
import { readSettings } from '../office/settings.ts';
import { plain } from './fields.ts';

const change = z.strictObject({
  name: z.string().trim().max(80).refine(plain).optional(),
  floor: z.literal(floors).optional(),
  timeZone: z.string().max(64).refine(isTimeZone).optional(),
  typedAddress: z
    .string()
    .max(200)
    .refine((text) => plainAddress(text) !== null)
    .transform(plainAddress)
    .nullable()
    .optional(),
  backupDaily: z.boolean().optional(),
});

/** The settings of the whole office. */
export const officeRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', async (c) => c.json(await readSettings(context, c.get('account'))))
    .get('/state', async (c) =>
      c.json({ findings: await examineShortly(context, c.get('account'), services.premises, c.get('language')) }),
    )
    .patch('/', jsonInput(change), async (c) => {
      await changeSettings(context, c.get('account'), c.req.valid('json'));
      return c.json(await readSettings(context, c.get('account')));
    });
};
