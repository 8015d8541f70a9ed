import { hc } from 'hono/client';
import type { Api } from '../../server/app.ts';
import { send } from './send.ts';

/** The server's routes, typed from themselves: `(await api.teams.$get()).json()`. Failures throw ApiError. */
export const { api } = hc<Api>('/', { fetch: send });
