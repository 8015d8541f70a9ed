import { createMiddleware } from 'hono/factory';
import type { Context } from '../context.ts';
import type { HttpEnv } from './http-env.ts';

/** A name for this one request, told to whoever asked and written beside what went wrong in it. It tells nothing of who asked. */
export const requestId = ({ randomBytes }: Pick<Context, 'randomBytes'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const id = Buffer.from(randomBytes(6)).toString('hex');
    c.set('request', id);
    c.header('x-request-id', id);
    await next();
  });
