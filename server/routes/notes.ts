import { Hono } from 'hono';
import { z } from 'zod';
import { burdenKinds } from '../../db/vocabulary.ts';
import { addNotes } from '../entries/add-notes.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { entry } from './entries.ts';
import { day, itemId, minutes } from './fields.ts';

const mostRows = 40;

const burden = z.strictObject({ kind: z.enum(burdenKinds), minutes, day, secondsToLog: z.null().default(null) });
const row = z.union([itemId.extend({ entry }), itemId.extend({ burden })]);
const sheet = z.strictObject({ password: z.string().min(1).max(40), rows: z.array(row).min(1).max(mostRows) });

/** By the password on paper, from any device: notes go in, none comes out, and the device is given nothing to remember. */
export const noteRoutes = ({ context, limits }: Services) =>
  new Hono<HttpEnv>().post('/', jsonInput(sheet), async (c) => {
    await limits.take('move', c.get('address'));
    const { password, rows } = c.req.valid('json');
    c.header('cache-control', 'no-store');
    return c.json(await addNotes(context, password, rows), 201);
  });
