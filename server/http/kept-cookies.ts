import { createMiddleware } from 'hono/factory';
import { Refusal } from '../refusal.ts';
import type { HttpEnv } from './http-env.ts';
import type { Services } from './services.ts';

/**
 * Before a cookie is given that https alone would keep: a browser that came by http would lose it at once and begin anew for ever,
 * with its one-time link used up. The page's own origin says how it came, also where a proxy before us is not known to us.
 */
export const keptCookies = ({ publicUrl }: Services) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const origin = c.req.header('origin');
    const byHttps = origin === undefined ? c.get('protocol') === 'https' : origin.startsWith('https:');
    if (publicUrl?.protocol === 'https:' && !byHttps) throw new Refusal('needs_https');
    await next();
  });
