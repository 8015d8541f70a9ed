import { Hono } from 'hono';
import { z } from 'zod';
import { requireContributor } from '../access/contributor.ts';
import { join } from '../access/join.ts';
import { leave } from '../access/leave.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';

const joining = z.strictObject({ joinCode: z.string().min(1).max(64) });
const leaving = z.strictObject({ entries: z.enum(['keep', 'delete']).default('keep') });
const moving = z.strictObject({ code: z.string().trim().toUpperCase().min(1).max(32) });

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const contributorRoutes = (services: Services) => {
  const { context, cookies, limits, moves } = services;
  return new Hono<HttpEnv>()
    .post('/', jsonInput(joining), async (c) => {
      await limits.take('join', c.get('address'));
      const { contributor, token } = await join(context, {
        ...c.req.valid('json'),
        token: cookies.read(c, 'contributor'),
      });
      if (token !== null) cookies.write(c, 'contributor', token);
      return c.json({ team: named(contributor.team) }, token === null ? 200 : 201);
    })
    .post('/moves', jsonInput(moving), async (c) => {
      await limits.take('move', c.get('address'));
      const token = moves.take(context, c.req.valid('json').code);
      const { team } = await requireContributor(context, token);
      cookies.write(c, 'contributor', token);
      return c.json({ team: named(team) });
    })
    .post('/me/code', joined(services), (c) => {
      return c.json({ code: moves.offer(context, cookies.read(c, 'contributor')!) });
    })
    .delete('/me', joined(services), queryInput(leaving), async (c) => {
      await leave(context, c.get('contributor'), c.req.valid('query').entries);
      cookies.clear(c, 'contributor');
      return c.body(null, 204);
    });
};
