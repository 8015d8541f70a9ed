import type { Context as HttpContext, TypedResponse } from 'hono';
import type { HttpEnv } from './http-env.ts';

/** Stored bytes, or word that the reader's copy is still the same. Typed as the JSON that they are. */
export function answerKept<T>(
  c: HttpContext<HttpEnv>,
  { bytes, etag }: { told: T; bytes: Uint8Array<ArrayBuffer>; etag: string },
): Response & TypedResponse<T, 200, 'json'> {
  const headers = { etag, 'cache-control': 'private, no-cache' };
  const known = c.req.header('if-none-match');
  const same = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
  const response = same
    ? c.body(null, 304, headers)
    : c.body(bytes, 200, { ...headers, 'content-type': 'application/json' });
  return response as unknown as Response & TypedResponse<T, 200, 'json'>;
}
