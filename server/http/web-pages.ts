import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Cookies } from './cookies.ts';
import type { HttpEnv } from './http-env.ts';
import type { Page } from './page.ts';

/** The built pages: files under their own names, and the one page for every other path, as the routes are in it. */
export function webPages(folder: string, page: Page, cookies: Cookies) {
  const pages = new Hono<HttpEnv>().use(compress());
  pages.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  pages.all('/assets/*', (c) => c.notFound());
  pages.all('/first-page.mjs', (c) => c.notFound());
  pages.use(serveStatic({ root: folder, index: '-', onFound: (_path, c) => c.header('cache-control', 'no-cache') }));
  pages.get('*', (c) => {
    if (!c.req.header('accept')?.includes('html') && /\.\w+$/.test(c.req.path)) return c.notFound();
    c.header('cache-control', 'no-cache');
    return c.html(page.plain(cookies.device(c)));
  });
  return pages;
}
