import { Hono } from 'hono';
import { z } from 'zod';
import { tokenScopes } from '../../db/vocabulary.ts';
import { listTokens, makeApiToken, revokeToken } from '../access/api-tokens.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { listFiles } from '../records/list-files.ts';
import { takeOutFile } from '../records/take-out-file.ts';
import { nameOf, rowId } from './fields.ts';

const file = rowId.extend({ fileId: z.coerce.number().int().positive() });
const token = rowId.extend({ tokenId: z.uuid().transform((id) => id.toLowerCase()) });
const newToken = z.strictObject({ name: nameOf(60), scope: z.enum(tokenScopes) });

/** What was brought into a team, and the programs that may bring more. */
export const recordRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/records', paramInput(rowId), async (c) =>
      c.json({ files: await listFiles(context, c.get('account'), c.req.valid('param').id) }),
    )
    .delete('/records/:fileId', paramInput(file), async (c) => {
      const { id: teamId, fileId } = c.req.valid('param');
      await takeOutFile(context, c.get('account'), { teamId, fileId });
      return c.body(null, 204);
    })
    .get('/tokens', paramInput(rowId), async (c) =>
      c.json({ tokens: await listTokens(context, c.get('account'), c.req.valid('param').id) }),
    )
    .post('/tokens', paramInput(rowId), jsonInput(newToken), async (c) => {
      const account = c.get('account');
      await limits.take('invite', account.accountId);
      const { id: teamId } = c.req.valid('param');
      return c.json(await makeApiToken(context, account, { teamId, ...c.req.valid('json') }), 201);
    })
    .delete('/tokens/:tokenId', paramInput(token), async (c) => {
      const { id: teamId, tokenId } = c.req.valid('param');
      await revokeToken(context, c.get('account'), { teamId, tokenId });
      return c.body(null, 204);
    });
};
