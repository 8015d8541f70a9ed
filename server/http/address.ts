import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HttpContext } from 'hono';

/** The other end of the socket. Requests that came through none (in tests) share one name. */
export function addressOf(c: HttpContext): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'none';
}
