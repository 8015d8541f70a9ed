import { Hono } from 'hono';
import { z } from 'zod';
import { may, requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import { problemOf, refusalOf } from '../http/problem.ts';
import type { Services } from '../http/services.ts';
import { streamLines } from '../http/stream-lines.ts';
import { signedInOrToken } from '../http/who.ts';
import { type ImportStep, importTable } from '../imports/import-table.ts';
import { lookAtTable } from '../imports/look-at-table.ts';
import { parseMapping } from '../imports/mapping.ts';
import { missingReworkWays } from '../imports/missing-rework.ts';
import { type ImportLine, toldResult } from '../imports/told-result.ts';
import { name } from './fields.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

const sheet = z.string().min(1).max(200).optional();
const look = z.strictObject({ sheet });
const options = z.strictObject({
  team: name,
  taskType: name.optional(),
  map: z.string().max(8_000).default(''),
  sheet,
  fileName: z.string().trim().min(1).max(120).optional(),
  randomised: flag,
  missingRework: z.enum(missingReworkWays).optional(),
  createTeam: flag,
  createTaskType: flag,
  dryRun: flag,
  skipBad: flag,
});

/** The file itself is the body, as bytes: only then can its encoding be told. */
export const importRoutes = (services: Services) =>
  new Hono<HttpEnv>()
    .use(signedInOrToken(services, 'bring_records'))
    .post('/look', queryInput(look), async (c) => {
      const account = c.get('account');
      if (!account.teams.some(({ id }) => may(account, 'import', id))) requirePermission(account, 'import');
      await services.limits.take('import', account.accountId);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await lookAtTable(services.context, { bytes, ...c.req.valid('query') }));
    })
    .post('/', queryInput(options), async (c) => {
      const account = c.get('account');
      const { map, team, ...rest } = c.req.valid('query');
      const own = account.teams.find(({ id, name }) => id === team || name === team);
      requirePermission(account, rest.createTeam || rest.createTaskType ? 'create_team' : 'import', own?.id);
      await services.limits.take('import', account.accountId);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const lead = account.accountId;
      const input = {
        ...rest,
        team,
        lead,
        actor: account,
        source: c.get('byToken') ? ('api' as const) : ('browser' as const),
        map: parseMapping(map),
        bytes,
      };
      const language = c.get('language');
      const run = async (progress?: (step: ImportStep) => void) =>
        toldResult(await importTable(services.context, { ...input, ...(progress && { progress }) }), language);
      if (!c.req.header('accept')?.includes('application/x-ndjson')) return c.json(await run());
      return streamLines<ImportLine>(c, async (say) => {
        try {
          say({ result: await run((step) => say({ step })) });
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal.code === 'internal') services.report(error, { method: 'POST', route: '/api/imports' });
          say({ problem: problemOf(refusal, language) });
        }
      });
    });
