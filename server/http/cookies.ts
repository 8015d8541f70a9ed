import type { Context as HttpContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';

const names = { contributor: 'shixiao_contributor', session: 'shixiao_session' } as const;
type Name = keyof typeof names;

/** Browsers keep no cookie longer than 400 days. */
const days = { contributor: 400, session: 30 } as const;

/** Lax: a join link opened from a chat must find the device's token. Secure wherever the page itself is. */
export function cookies(publicUrl: URL | undefined) {
  const options = (c: HttpContext): CookieOptions => ({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: (publicUrl ?? new URL(c.req.url)).protocol === 'https:',
  });
  return {
    read: (c: HttpContext, name: Name) => getCookie(c, names[name]),
    write: (c: HttpContext, name: Name, token: string) =>
      setCookie(c, names[name], token, { ...options(c), maxAge: days[name] * 86_400 }),
    clear: (c: HttpContext, name: Name) => deleteCookie(c, names[name], options(c)),
  };
}
export type Cookies = ReturnType<typeof cookies>;
