import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../refusal.ts';

/**
 * Refuses a body of more bytes. A length that is announced is believed, as the HTTP parser holds the sender to it; only
 * where none is does the body have to be read as a stream, which costs as much again as the rest of a small request.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const tooLarge = () => {
    throw new Refusal('body_too_large');
  };
  const counting = bodyLimit({ maxSize, onError: tooLarge });
  return async (c, next) => {
    const announced = c.req.header('content-length');
    if (announced === undefined || c.req.header('transfer-encoding') !== undefined) return counting(c, next);
    if (!(Number(announced) <= maxSize)) tooLarge();
    await next();
  };
}
