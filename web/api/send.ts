import { readersLanguage } from '../words/language.ts';
import { ApiError } from './problem.ts';

const usualPatience = 20_000;

/** fetch for our own server: says the reader's language, never waits for ever, and turns problem details into an ApiError. */
export async function send(
  input: RequestInfo | URL,
  init: RequestInit = {},
  patience = usualPatience,
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', readersLanguage());
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  let response: Response;
  try {
    response = await fetch(input, { ...init, headers, credentials: 'same-origin', signal: abort.signal });
  } catch {
    throw new ApiError('unreachable', 0);
  } finally {
    clearTimeout(timer);
  }
  if (response.ok) return response;
  throw await errorOf(response);
}

async function errorOf(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  try {
    const { code, title, errors } = await response.json();
    if (typeof code === 'string')
      return new ApiError(code as ApiError['code'], response.status, title, errors, retryAfter);
  } catch {
    // A proxy's page, not ours.
  }
  return new ApiError('unreadable', response.status, '', [], retryAfter);
}
