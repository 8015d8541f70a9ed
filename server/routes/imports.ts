import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import { problemOf, refusalOf } from '../http/problem.ts';
import type { Services } from '../http/services.ts';
import { streamLines } from '../http/stream-lines.ts';
import { signedInOrToken } from '../http/who.ts';
import { answerFields, answersFrom } from '../imports/answer-fields.ts';
import { type ImportStep, importTable, requireImport } from '../imports/import-table.ts';
import { lookAtFile } from '../imports/look-at-file.ts';
import { missingReworkWays } from '../imports/missing-rework.ts';
import { type ImportLine, toldResult } from '../imports/told-result.ts';
import { name } from './fields.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

const look = z.strictObject(answerFields);
const options = z.strictObject({
  team: name,
  taskType: name.optional(),
  ...answerFields,
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
      await services.limits.take('import', account.accountId);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const answers = answersFrom(c.req.valid('query'));
      return c.json(await lookAtFile(services.context, account, { source: { bytes }, answers }));
    })
    .post('/', queryInput(options), async (c) => {
      const account = c.get('account');
      const query = c.req.valid('query');
      const { team, taskType, fileName, randomised, missingRework, createTeam, createTaskType, dryRun, skipBad } =
        query;
      const rest = { taskType, fileName, randomised, missingRework, createTeam, createTaskType, dryRun, skipBad };
      await services.limits.take('import', account.accountId);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const lead = account.accountId;
      const input = {
        ...rest,
        team,
        lead,
        actor: account,
        source: c.get('byToken') ? ('api' as const) : ('browser' as const),
        ...answersFrom(query),
        bytes,
      };
      const language = c.get('language');
      const run = async (progress?: (step: ImportStep) => void) =>
        toldResult(await importTable(services.context, { ...input, ...(progress && { progress }) }), language);
      if (!c.req.header('accept')?.includes('application/x-ndjson')) return c.json(await run());
      // A stream has no status of its own: refused before it begins.
      requireImport(account, input);
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
