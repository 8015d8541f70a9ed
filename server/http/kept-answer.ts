import type { Context as HttpContext, TypedResponse } from 'hono';
import type { ToldBytes } from '../boards/kept.ts';
import type { HttpEnv } from './http-env.ts';

/** Stored bytes, or word that the reader's copy is still the same. Typed as the JSON that they are. */
export function answerKept<T>(
  c: HttpContext<HttpEnv>,
  { bytes, gzipped, etag }: ToldBytes<T>,
): Response & TypedResponse<T, 200, 'json'> {
  const compressed = takesGzip(c.req.header('accept-encoding'));
  const headers = {
    // Weak where the bytes are others for the same content.
    etag: compressed ? `W/${etag}` : etag,
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding',
  };
  const known = c.req.header('if-none-match');
  const same = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
  const response = same
    ? c.body(null, 304, headers)
    : c.body(compressed ? gzipped : bytes, 200, {
        ...headers,
        'content-type': 'application/json',
        ...(compressed && { 'content-encoding': 'gzip' }),
      });
  return response as unknown as Response & TypedResponse<T, 200, 'json'>;
}

/** Unless it is refused by a weight of nothing. */
const takesGzip = (accepted: string | undefined): boolean =>
  accepted?.split(',').some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(one)) ?? false;
