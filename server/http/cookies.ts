import type { Context as HttpContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { languages } from '../../db/vocabulary.ts';
import type { HttpEnv } from './http-env.ts';
import { languageOf } from './language.ts';
import type { Device } from './page.ts';

const names = { contributor: 'shixiao_contributor', session: 'shixiao_session' } as const;
type Name = keyof typeof names;

/** Browsers keep no cookie longer than 400 days. */
const days = { contributor: 400, session: 30 } as const;

const mostRecent = 3;

/** Lax: a join link opened from a chat must find the device's token. Secure wherever the page itself is. */
export function cookies(publicUrl: URL | undefined) {
  const options = (c: HttpContext<HttpEnv>): CookieOptions => ({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: publicUrl ? publicUrl.protocol === 'https:' : c.get('protocol') === 'https',
  });
  return {
    read: (c: HttpContext, name: Name) => getCookie(c, names[name]),
    tokens: (c: HttpContext) => ({
      contributor: getCookie(c, names.contributor),
      session: getCookie(c, names.session),
    }),
    /** Written by the web (web/api/remembered.ts). */
    device: (c: HttpContext<HttpEnv>): Device => {
      const chosen = getCookie(c, 'shixiao_language');
      return {
        language: languages.find((one) => one === chosen) ?? languageOf(c.req.header('accept-language')),
        large: getCookie(c, 'shixiao_text') === 'large',
        recent: (getCookie(c, 'shixiao_recent') ?? '').match(/[0-9a-f-]{36}/g)?.slice(0, mostRecent) ?? [],
      };
    },
    write: (c: HttpContext<HttpEnv>, name: Name, token: string) =>
      setCookie(c, names[name], token, { ...options(c), maxAge: days[name] * 86_400 }),
    clear: (c: HttpContext<HttpEnv>, name: Name) => deleteCookie(c, names[name], options(c)),
  };
}
export type Cookies = ReturnType<typeof cookies>;
