import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** What is being answered gets this long, at a stop. */
const drainMilliseconds = 1_500;

type Fetch = Parameters<typeof serve>[0]['fetch'];

/** Serves on a port (0: a free one) and resolves once it listens. */
export function listen(
  app: { fetch: Fetch },
  { host, port }: { host: string; port: number },
): Promise<{ url: string; server: Server; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    let draining = false;
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      server.off('error', reject);
      const shown = info.family === 'IPv6' ? `[${info.address}]` : info.address;
      resolve({ url: `http://${shown}:${info.port}`, server, close });
    }) as Server;
    server.once('error', reject);
    // A client that keeps its connection would be waited for: it is told that this answer is the last on it.
    const answering = new Set<ServerResponse>();
    const tellLast = (response: ServerResponse) => {
      if (!response.headersSent) response.setHeader('connection', 'close');
    };
    server.prependListener('request', (_request, response) => {
      answering.add(response);
      if (draining) tellLast(response);
      response.once('close', () => {
        answering.delete(response);
        if (draining) setImmediate(() => server.closeIdleConnections());
      });
    });

    /** Answers what it has begun; idle connections are not waited for. */
    function close(): Promise<void> {
      return new Promise((done, failed) => {
        draining = true;
        answering.forEach(tellLast);
        server.close((error) => (error ? failed(error) : done()));
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), drainMilliseconds).unref();
      });
    }
  });
}
