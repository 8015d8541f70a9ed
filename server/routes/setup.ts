import { Hono } from 'hono';
import { z } from 'zod';
import { passwordLength } from '../access/password.ts';
import { readSetupLink, setUp } from '../access/setup-link.ts';
import { takeInvitation } from '../access/take-invitation.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import { keptCookies } from '../http/kept-cookies.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { name, plain } from './fields.ts';

const link = z.strictObject({ token: z.string().min(1).max(64) });
const account = z.strictObject({
  token: z.string().min(1).max(64),
  username: z.string().trim().min(2).max(64).refine(plain),
  password: z.string().min(passwordLength.least).max(passwordLength.most),
  officeName: name.optional(),
});

export const setupRoutes = (services: Services) => {
  const { context, cookies, limits } = services;
  return new Hono<HttpEnv>()
    .get('/:token', paramInput(link), async (c) => {
      await limits.take('set_up', c.get('address'));
      c.header('cache-control', 'no-store');
      return c.json(await readSetupLink(context, c.req.valid('param').token));
    })
    .post('/', keptCookies(services), jsonInput(account), async (c) => {
      await limits.take('set_up', c.get('address'));
      cookies.write(c, 'session', await setUp(context, c.req.valid('json')));
      return c.json({}, 201);
    })
    .post('/take', signedIn(services), jsonInput(link), async (c) => {
      await limits.take('set_up', c.get('address'));
      await takeInvitation(context, c.get('account'), c.req.valid('json').token);
      return c.body(null, 204);
    });
};
