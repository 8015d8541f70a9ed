import { createMiddleware } from 'hono/factory';
import { Refusal } from '../refusal.ts';
import { closedPage } from '../words/closed-page.ts';
import type { Cookies } from './cookies.ts';
import type { HttpEnv } from './http-env.ts';
import type { Page } from './page.ts';

/**
 * In front of everything once the office is being emptied: programs are refused, people read that it has been closed. Scripts and
 * styles are still handed out, as a phone shows its own unsent entries by them.
 */
export const refuseWhenClosed = (isClosed: () => boolean, cookies: Cookies, page: Page | undefined) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const { path } = c.req;
    if (!isClosed() || path === '/healthz' || path.startsWith('/assets/')) return next();
    if (path.startsWith('/api/') || !['GET', 'HEAD'].includes(c.req.method) || /\.\w+$/.test(path))
      throw new Refusal('office_retired');
    return c.html(closedPage(page?.plain(cookies.device(c))), 410, { 'cache-control': 'no-store' });
  });
