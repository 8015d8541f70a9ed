import { Hono } from 'hono';
import { z } from 'zod';
import { requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedInOrToken } from '../http/who.ts';
import { evidenceReport } from '../reports/evidence-report.ts';
import { name, period } from './fields.ts';

const asked = z.strictObject({ team: name, taskType: name.optional(), quarter: period.optional() });

/** What a team's board tells, for programs: the same as the command line's `evidence --json`. */
export const evidenceRoutes = (services: Services) =>
  new Hono<HttpEnv>().use(signedInOrToken(services, 'read_evidence')).get('/', queryInput(asked), async (c) => {
    const { team, taskType, quarter } = c.req.valid('query');
    const account = c.get('account');
    const own = account.teams.find(({ id, name }) => id === team || name === team);
    // Before anything is looked up: nobody learns here which other teams there are.
    requirePermission(account, 'see_board', own?.id);
    const input = { team: own!.id, taskType, period: quarter, language: c.get('language') };
    return c.json(await evidenceReport(services.context, account, input));
  });
