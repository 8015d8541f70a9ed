import { createMiddleware } from 'hono/factory';
import type { SecurityLog } from '../log.ts';
import type { HttpEnv } from './http-env.ts';
import { routeName } from './route-name.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Readings that take something out of the house. */
const takesOut = /\/(export|exports|report|records)(\/|$)/;

/**
 * Writes down what an account did: every change, and every export. Who is no account leaves no line, so nothing of staff can be in
 * it; a sign-in that failed is noted by the name that was tried (http/sign-in).
 */
export const noteSecurity = (note: SecurityLog) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    await next();
    const account = c.get('account');
    const path = routeName(c.req.path);
    if (!account || (reading.has(c.req.method) && !takesOut.test(path))) return;
    note({
      event: `${c.req.method} ${path}`,
      result: c.res.status < 400 ? 'done' : 'refused',
      account: account.username,
    });
  });
