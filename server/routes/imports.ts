import { Hono } from 'hono';
import { z } from 'zod';
import { requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { importCsv } from '../imports/import-csv.ts';
import { parseMapping } from '../imports/mapping.ts';
import { missingReworkWays } from '../imports/missing-rework.ts';
import { name } from './fields.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

const options = z.strictObject({
  team: name,
  taskType: name.optional(),
  map: z.string().max(2_000).default(''),
  randomised: flag,
  missingRework: z.enum(missingReworkWays).optional(),
  createTeam: flag,
  createTaskType: flag,
  dryRun: flag,
  skipBad: flag,
});

/** The file itself is the body, as bytes: only then can its encoding be told. */
export const importRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedIn(services)).post('/', queryInput(options), async (c) => {
    const account = c.get('account');
    const { map, team, ...rest } = c.req.valid('query');
    const own = account.teams.find(({ id, name }) => id === team || name === team);
    requirePermission(account, rest.createTeam || rest.createTaskType ? 'create_team' : 'import', own?.id);
    await services.limits.take('import', account.accountId);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const lead = account.accountId;
    return c.json(await importCsv(services.context, { ...rest, team, lead, map: parseMapping(map), bytes }));
  });
