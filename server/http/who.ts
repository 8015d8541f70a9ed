import { createMiddleware } from 'hono/factory';
import { requireAccount } from '../access/account.ts';
import { requireContributor } from '../access/contributor.ts';
import type { HttpEnv } from './http-env.ts';
import type { Services } from './services.ts';

/** Only for who has joined; writes are limited by token, as one address may be a whole office. */
export const joined = ({ context, cookies, limits }: Services) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const contributor = await requireContributor(context, cookies.read(c, 'contributor'));
    if (c.req.method !== 'GET') await limits.take('write', contributor.id);
    c.set('contributor', contributor);
    c.header('cache-control', 'no-store');
    await next();
  });

/** Only for who has signed in. */
export const signedIn = ({ context, cookies }: Services) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    c.set('account', await requireAccount(context, cookies.read(c, 'session')));
    c.header('cache-control', 'no-store');
    await next();
  });
