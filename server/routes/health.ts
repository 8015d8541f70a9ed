import { Hono } from 'hono';
import { readOfficeSign, readOfficeTimes } from '../access/office-sign.ts';
import { isThisMachine } from '../http/address.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { metricsText } from '../http/metrics-text.ts';
import type { Services } from '../http/services.ts';
import { Refusal } from '../refusal.ts';

/** For whoever watches the machine: the process lives; the database answers. */
export const healthRoutes = ({ context, measured }: Services) =>
  new Hono<HttpEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      await readOfficeSign(context);
      return c.json({ status: 'ready' });
    })
    // Only for this machine: how busy an office is, is nobody's business on the network.
    .get('/metrics', async (c) => {
      if (!isThisMachine(c.get('address'))) throw new Refusal('not_found');
      const times = await readOfficeTimes(context).catch(() => null);
      const office = times ? { ...times, database: true } : { publishedAt: null, backedUpAt: null, database: false };
      c.header('content-type', 'text/plain; version=0.0.4; charset=utf-8');
      c.header('cache-control', 'no-store');
      return c.body(metricsText(measured, office, process));
    });
