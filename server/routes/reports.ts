import { Hono } from 'hono';
import { z } from 'zod';
import { languages } from '../../db/vocabulary.ts';
import { fileFormats } from '../domain/report-formats.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { paramInput, queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { readReport } from '../reports/read-report.ts';
import { reportFile } from '../reports/report-file.ts';
import { period, rowId } from './fields.ts';

const wanted = z.strictObject({
  period: period.optional(),
  /** The reader's own where none is asked for. */
  language: z.enum(languages).optional(),
});
const file = rowId.extend({ format: z.enum(fileFormats) });

export const reportRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', paramInput(rowId), queryInput(wanted), async (c) => {
      const { id: teamId } = c.req.valid('param');
      const { period: asked, language = c.get('language') } = c.req.valid('query');
      return c.json(await readReport(context, c.get('account'), { teamId, period: asked, language }));
    })
    .get('/:format', paramInput(file), queryInput(wanted), async (c) => {
      const { id: teamId, format } = c.req.valid('param');
      const { period: asked, language = c.get('language') } = c.req.valid('query');
      const { name, mediaType, bytes } = await reportFile(context, c.get('account'), {
        ...{ teamId, period: asked, language, format },
      });
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="report.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'no-store',
      });
    });
};
