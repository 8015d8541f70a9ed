import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { Refusal } from '../refusal.ts';
import type { HttpEnv } from './http-env.ts';

/**
 * No inline script, no inline style but the built page's own, nothing from elsewhere, nobody's frame. Isolation headers need
 * HTTPS, which an intranet may lack.
 */
export const securityHeaders = (styleHash?: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...(styleHash === undefined ? [] : [`'sha256-${styleHash}'`])],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers name the origin of every unsafe request: one from elsewhere is refused, whatever cookies it carries. Programs
 * without a browser send none, and carry no one else's cookies.
 */
/** Told where a page's origin is not the program's own address: most often a setting is missing. */
export type ForeignOrigin = (origin: string, own: string) => void;

export function sameOrigin(publicUrl: URL | undefined, foreignOrigin: ForeignOrigin = () => {}) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (!safe.has(c.req.method)) {
      const origin = c.req.header('origin');
      const site = c.req.header('sec-fetch-site');
      const own = [new URL(c.req.url).host, c.get('host'), publicUrl?.host];
      const foreign = origin !== undefined && !(URL.canParse(origin) && own.includes(new URL(origin).host));
      if (foreign) foreignOrigin(origin, publicUrl?.host ?? new URL(c.req.url).host);
      if (foreign || site === 'cross-site') throw new Refusal('foreign_origin');
    }
    await next();
  });
}
