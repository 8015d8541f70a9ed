import { Hono } from 'hono';
import { z } from 'zod';
import { languages } from '../../db/vocabulary.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { readDataProtection } from '../privacy/data-protection.ts';

const wanted = z.strictObject({ language: z.enum(languages).optional() });
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is kept, for everybody: whoever must approve the tool has no account, and it says nothing of anybody. */
export const dataProtectionRoutes = ({ context, limits }: Services) =>
  new Hono<HttpEnv>()
    .get('/', async (c) => {
      c.header('cache-control', 'private, no-cache');
      return c.json(await readDataProtection(context));
    })
    .get('/document', queryInput(wanted), async (c) => {
      await limits.take('join', c.get('address'));
      const { language = c.get('language') } = c.req.valid('query');
      // A large library that few ask for.
      const { dataProtectionFile } = await import('../reports/data-protection-docx.ts');
      const { name, bytes } = await dataProtectionFile(context, language);
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': docx,
        'content-disposition': `attachment; filename="data-protection.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    });
