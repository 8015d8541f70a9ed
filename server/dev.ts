import { createServer as createHttpServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createServer as createViteServer } from 'vite';
import { ensureSetupLink } from './access/setup-link.ts';
import { createApp } from './app.ts';
import { readEnv } from './env.ts';
import { openOffice } from './open.ts';

/** The same office inside Vite: pages reload as they are written; the API starts anew with the process. */
const env = readEnv();
const office = await openOffice(env);
const api = getRequestListener(createApp(office, { publicUrl: env.publicUrl }).fetch);
const server = createHttpServer();
const vite = await createViteServer({ appType: 'spa', server: { middlewareMode: { server } } });
server.on('request', (request, response) => {
  const own = /^\/(api\/|healthz|readyz)/.test(request.url ?? '');
  if (own) void api(request, response);
  else vite.middlewares(request, response);
});
server.listen(env.port, env.host, async () => {
  const url = `http://${env.host}:${env.port}`;
  const setup = await ensureSetupLink(office);
  process.stderr.write(`${url}${setup === null ? '' : `/setup/${setup}`}\n`);
});
