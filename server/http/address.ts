import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HttpContext } from 'hono';

/** Who asked, by which name and how, as far as it can be believed. */
export interface Origin {
  /** For rate limits, in memory only. */
  address: string;
  host: string;
  protocol: 'http' | 'https';
}

/**
 * The other end of the socket; behind proxies of ours (TRUSTED_PROXY of them), what the outermost of these says. What anybody else
 * writes into X-Forwarded-* is not believed. Requests that came through no socket (in tests) share one name.
 */
export function originOf(c: HttpContext, trustedProxies: number): Origin {
  const socket = c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'none';
  const url = new URL(c.req.url);
  const said = (header: string) => {
    const parts = (c.req.header(header) ?? '').split(',').map((part) => part.trim());
    return trustedProxies > 0 ? parts.at(-Math.min(trustedProxies, parts.length)) || undefined : undefined;
  };
  return {
    address: said('x-forwarded-for') ?? socket,
    host: said('x-forwarded-host') ?? url.host,
    protocol: (said('x-forwarded-proto') ?? url.protocol.slice(0, -1)) === 'https' ? 'https' : 'http',
  };
}

export const isThisMachine = (address: string) => /^(::1|(::ffff:)?127\.|none$)/.test(address);
