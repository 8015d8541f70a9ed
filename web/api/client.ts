import type { hc } from 'hono/client';
import type { Api } from '../../server/app.ts';
import { send } from './send.ts';

/*
 * Hono's own client with its types, and a tenth of its code: every page of staff loads it, and the first one is counted in
 * kilobytes. It knows what our routes use: params in the path, a query, JSON.
 */

interface Input {
  param?: Record<string, string>;
  query?: Record<string, string | undefined>;
  json?: unknown;
}
type Send = typeof send;

/** `api.teams[':id'].board.$get({ … })` → GET /api/teams/…/board */
function routeOf(path: string, sent: Send): unknown {
  return new Proxy(() => {}, {
    get: (_, name) => routeOf(`${path}/${String(name)}`, sent),
    apply: (_, __, [input, options]: [Input?, { init?: RequestInit }?]) => request(path, sent, input, options?.init),
  });
}

function request(path: string, sent: Send, { param = {}, query = {}, json }: Input = {}, init: RequestInit = {}) {
  const [route = '', method = ''] = path.split('/$');
  const asked = new URLSearchParams(
    Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();
  const filled = route.replace(/:([a-zA-Z]+)/g, (_, name) => encodeURIComponent(param[name] ?? ''));
  return sent(asked ? `${filled}?${asked}` : filled, {
    ...init,
    method: method.toUpperCase(),
    ...(json !== undefined && {
      body: JSON.stringify(json),
      headers: { ...init.headers, 'Content-Type': 'application/json' },
    }),
  });
}

const client = (sent: Send) => routeOf('/api', sent) as ReturnType<typeof hc<Api>>['api'];

/** The server's routes, typed from themselves: `(await api.teams.$get()).json()`. Failures throw ApiError. */
export const api = client(send);

/** The same for what takes its time by right: a large file on its way, an archive in the making. */
export const patientApi = client((input, init) => send(input, init, 600_000));
