import { Hono } from 'hono';
import { z } from 'zod';
import { join } from '../access/join.ts';
import { leave } from '../access/leave.ts';
import { takeMove } from '../access/move.ts';
import { giveNotePassword } from '../access/note-password.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput } from '../http/input.ts';
import { keptCookies } from '../http/kept-cookies.ts';
import type { Services } from '../http/services.ts';
import { joined } from '../http/who.ts';
import { nonce } from './fields.ts';

const joining = z.strictObject({ joinCode: z.string().min(1).max(64) });
const moving = z.strictObject({ code: z.string().trim().toUpperCase().min(1).max(32), nonce });

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const contributorRoutes = (services: Services) => {
  const { context, cookies, limits, moves } = services;
  return (
    new Hono<HttpEnv>()
      .post('/', keptCookies(services), jsonInput(joining), async (c) => {
        await limits.take('join', c.get('address'));
        const { contributor, token } = await join(context, {
          ...c.req.valid('json'),
          token: cookies.read(c, 'contributor'),
        });
        if (token !== null) cookies.write(c, 'contributor', token);
        return c.json({ team: named(contributor.team) }, token === null ? 200 : 201);
      })
      .post('/moves', keptCookies(services), jsonInput(moving), async (c) => {
        await limits.take('move', c.get('address'));
        const { contributor, token } = await takeMove(context, moves, c.req.valid('json'));
        cookies.write(c, 'contributor', token);
        return c.json({ team: named(contributor.team) });
      })
      /** Shown once; what is kept is its hash. */
      .post('/me/note-password', joined(services), async (c) => {
        return c.json({ password: await giveNotePassword(context, c.get('contributor')) }, 201);
      })
      .post('/me/code', joined(services), async (c) => {
        return c.json({ code: await moves.offer(context, cookies.read(c, 'contributor')!) });
      })
      .delete('/me', joined(services), async (c) => {
        await leave(context, c.get('contributor'));
        cookies.clear(c, 'contributor');
        return c.body(null, 204);
      })
  );
};
