import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { readFirstStep } from '../access/me.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Page } from '../http/page.ts';
import type { Services } from '../http/services.ts';

/**
 * The log page of who has joined. Everybody else gets the plain page, as does who has joined while the database does not
 * answer: that page says so, and logs into its outbox.
 */
export const firstPageRoutes = ({ context, cookies, publicUrl }: Services, page: Page) =>
  new Hono<HttpEnv>().get('/', compress(), async (c, next) => {
    const first = await readFirstStep(context, { ...cookies.tokens(c), publicUrl }).catch(() => null);
    if (!first) return next();
    c.header('cache-control', 'private, no-store');
    return c.html(await page.withFirst({ ...cookies.device(c), ...first }));
  });
