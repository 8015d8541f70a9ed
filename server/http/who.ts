import { createMiddleware } from 'hono/factory';
import type { TokenScope } from '../../db/vocabulary.ts';
import { requireAccount } from '../access/account.ts';
import { requireApiToken } from '../access/api-tokens.ts';
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

/** For who has signed in, and for programs whose token is for this: `Authorization: Bearer sx_…`. */
export const signedInOrToken = ({ context, cookies }: Services, scope: TokenScope) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    c.set('byToken', token !== undefined);
    c.set(
      'account',
      token === undefined
        ? await requireAccount(context, cookies.read(c, 'session'))
        : await requireApiToken(context, token, scope),
    );
    c.header('cache-control', 'no-store');
    await next();
  });
