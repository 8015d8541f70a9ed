import { Hono } from 'hono';
import { z } from 'zod';
import { normalUsername } from '../access/password.ts';
import { listSessions, revokeOtherSessions, revokeSession } from '../access/sessions.ts';
import { signIn } from '../access/sign-in.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import { keptCookies } from '../http/kept-cookies.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { Refusal } from '../refusal.ts';
import { rowId } from './fields.ts';

/** Milliseconds that a sign-in waits at an address from which a hundred have failed. */
const slowed = 1_500;

const credentials = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
});

export const sessionRoutes = (services: Services) => {
  const { context, cookies, limits } = services;
  return new Hono<HttpEnv>()
    .post('/', keptCookies(services), jsonInput(credentials), async (c) => {
      const input = c.req.valid('json');
      const username = normalUsername(input.username);
      const address = c.get('address');
      // By name and address together: who guesses locks out neither the name elsewhere nor others at the address.
      const pair = `${username} ${address}`;
      await limits.take('sign_in', pair);
      const waitMilliseconds = (await limits.isUsedUp('sign_in_address', address)) ? slowed : 0;
      try {
        cookies.write(c, 'session', await signIn(context, input, { waitMilliseconds }));
      } catch (error) {
        if (error instanceof Refusal && error.code === 'wrong_credentials') {
          services.noteSecurity({ event: 'sign_in', result: 'refused', account: username });
          await limits.take('sign_in_address', address).catch(() => undefined);
        }
        throw error;
      }
      await limits.forget('sign_in', pair);
      services.noteSecurity({ event: 'sign_in', result: 'done', account: username });
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
