import { Hono } from 'hono';
import { z } from 'zod';
import { archive } from '../exports/archive.ts';
import { exportEverything } from '../exports/export-everything.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { signExport } from '../retire/export-receipt.ts';

const scope = z.strictObject({ scope: z.enum(['office', 'own']).default('own') });

/** One .zip of everything that this account may take along. Its digest, signed, is what retiring the office asks for. */
export const exportRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedIn(services)).post('/', queryInput(scope), async (c) => {
    const { context, limits } = services;
    const account = c.get('account');
    await limits.take('export', account.accountId);
    const { files } = await exportEverything(context, account, c.req.valid('query').scope);
    const { bytes, sha256 } = archive(files, context.clock());
    return c.body(bytes, 200, {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="shixiao-export.zip"',
      'x-shixiao-export': signExport(context, account.accountId, sha256),
      'x-shixiao-sha256': sha256,
    });
  });
