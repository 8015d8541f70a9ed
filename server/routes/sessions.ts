import { Hono } from 'hono';
import { z } from 'zod';
import { normalUsername } from '../access/password.ts';
import { listSessions, revokeOtherSessions, revokeSession } from '../access/sessions.ts';
import { signIn } from '../access/sign-in.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { rowId } from './fields.ts';

const credentials = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
});

export const sessionRoutes = (services: Services) => {
  const { context, cookies, limits } = services;
  return new Hono<HttpEnv>()
    .post('/', jsonInput(credentials), async (c) => {
      const input = c.req.valid('json');
      await limits.take('sign_in_address', c.get('address'));
      await limits.take('sign_in', normalUsername(input.username));
      cookies.write(c, 'session', await signIn(context, input));
      return c.json({}, 201);
    })
    .get('/', signedIn(services), async (c) => c.json({ sessions: await listSessions(context, c.get('account')) }))
    .delete('/current', signedIn(services), async (c) => {
      await revokeSession(context, c.get('account'), c.get('account').sessionId);
      cookies.clear(c, 'session');
      return c.body(null, 204);
    })
    .delete('/:id', signedIn(services), paramInput(rowId), async (c) => {
      await revokeSession(context, c.get('account'), c.req.valid('param').id);
      return c.body(null, 204);
    })
    .delete('/', signedIn(services), async (c) => {
      await revokeOtherSessions(context, c.get('account'));
      return c.body(null, 204);
    });
};
