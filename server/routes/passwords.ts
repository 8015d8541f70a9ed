import { Hono } from 'hono';
import { z } from 'zod';
import { changePassword } from '../access/change-password.ts';
import { passwordLength } from '../access/password.ts';
import { readPasswordLink, takePasswordLink } from '../access/password-link.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import { keptCookies } from '../http/kept-cookies.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';

const token = z.string().min(1).max(128);
const password = z.string().min(passwordLength.least).max(passwordLength.most);
const link = z.strictObject({ token });
const another = z.strictObject({ token, password });
const own = z.strictObject({ current: z.string().min(1).max(256), password });

/** Another password: one's own while signed in, or by the link that an administrator made for who forgot it. */
export const passwordRoutes = (services: Services) => {
  const { context, cookies, limits } = services;
  return new Hono<HttpEnv>()
    .put('/own', signedIn(services), jsonInput(own), async (c) => {
      await limits.take('password', c.get('account').accountId);
      await changePassword(context, c.get('account'), c.req.valid('json'));
      return c.body(null, 204);
    })
    .get('/:token', paramInput(link), async (c) => {
      await limits.take('set_up', c.get('address'));
      c.header('cache-control', 'no-store');
      return c.json(await readPasswordLink(context, c.req.valid('param').token));
    })
    .post('/', keptCookies(services), jsonInput(another), async (c) => {
      await limits.take('set_up', c.get('address'));
      cookies.write(c, 'session', await takePasswordLink(context, c.req.valid('json')));
      return c.json({}, 201);
    });
};
