import { hc } from 'hono/client';
import type { Api } from '../../server/app.ts';
import { send } from './send.ts';

/** The server's routes, typed from themselves: `(await api.teams.$get()).json()`. Failures throw ApiError. */
export const { api } = hc<Api>('/', { fetch: send });

/** The same for what takes its time by right: a large file on its way, an archive in the making. */
export const patientApi = hc<Api>('/', {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => send(input, init, 600_000),
}).api;
