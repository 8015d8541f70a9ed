import { Hono } from 'hono';
import { z } from 'zod';
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
    const input = { team, taskType, period: quarter, language: c.get('language') };
    return c.json(await evidenceReport(services.context, c.get('account'), input));
  });
