import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import { keptCookies } from '../http/kept-cookies.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';
import { draw } from '../seats/draw.ts';
import { lookAtSlip } from '../seats/look-at-slip.ts';
import { readOwnSeat } from '../seats/own-seat.ts';
import { nonce } from './fields.ts';

const code = z.string().min(1).max(200);
const slip = z.strictObject({ code });
const drawing = z.strictObject({ code, nonce, leavesOther: z.boolean().default(false) });

/** Slips, for whoever holds one. Looking consumes nothing; only a draw does. */
export const drawRoutes = (services: Services) => {
  const { context, cookies, limits } = services;
  return new Hono<HttpEnv>()
    .get('/', joined(services), async (c) => c.json({ seat: await readOwnSeat(context, c.get('contributor').id) }))
    .get('/:code', paramInput(slip), async (c) => {
      await limits.take('draw', c.get('address'));
      c.header('cache-control', 'no-store');
      const token = cookies.read(c, 'contributor');
      return c.json(await lookAtSlip(context, { ...c.req.valid('param'), token }));
    })
    .post('/', keptCookies(services), jsonInput(drawing), async (c) => {
      await limits.take('draw', c.get('address'));
      const { team, seat, token } = await draw(context, {
        ...c.req.valid('json'),
        token: cookies.read(c, 'contributor'),
      });
      if (token !== null) cookies.write(c, 'contributor', token);
      return c.json({ team, seat });
    });
};
