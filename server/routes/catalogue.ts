import { Hono } from 'hono';
import { z } from 'zod';
import { bounds, languages } from '../../db/vocabulary.ts';
import { readContributor } from '../access/contributor.ts';
import { addPackByKey } from '../catalogue/add-pack.ts';
import { addTaskType } from '../catalogue/add-task-type.ts';
import { archiveTaskType, restoreTaskType } from '../catalogue/archive-task-type.ts';
import { changeTaskType } from '../catalogue/change-task-type.ts';
import { listForEditing } from '../catalogue/list-for-editing.ts';
import { listTaskTypes } from '../catalogue/list-task-types.ts';
import { mergeTaskTypes, unmergeTaskType } from '../catalogue/merge-task-types.ts';
import { offerOnly } from '../catalogue/offer-only.ts';
import { placeTaskType } from '../catalogue/place-task-type.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { rowId, words } from './fields.ts';

const inLanguages = (most: number) => {
  const oneLine = words(most).refine((written) => !/[\n\r\t]/.test(written));
  return z.partialRecord(z.enum(languages), oneLine);
};
const id = z.uuid().transform((written) => written.toLowerCase());
const texts = z.strictObject({ names: inLanguages(60), caution: inLanguages(bounds.cautionLength).default({}) });
const added = texts.extend({ evenIfSimilar: z.boolean().default(false) });
const place = z.strictObject({ before: id.nullable() });
const merging = z.strictObject({ into: id });
const offer = z.strictObject({ ids: z.array(id).min(1).max(500) });
const pack = z.strictObject({ pack: z.string().min(1).max(60) });

export const catalogueRoutes = (services: Services) => {
  const { context, cookies } = services;
  return (
    new Hono<HttpEnv>()
      /** For everybody; who has joined also sees what their team need not log. */
      .get('/', async (c) => {
        c.header('cache-control', 'private, no-cache');
        const reader = await readContributor(context, cookies.read(c, 'contributor'));
        return c.json({ taskTypes: await listTaskTypes(context, reader) });
      })
      .use(signedIn(services))
      .get('/task-types', async (c) => c.json(await listForEditing(context, c.get('account'))))
      .post('/packs', jsonInput(pack), async (c) =>
        c.json(await addPackByKey(context, c.get('account'), c.req.valid('json').pack)),
      )
      .put('/offered', jsonInput(offer), async (c) =>
        c.json({ offered: await offerOnly(context, c.get('account'), c.req.valid('json').ids) }),
      )
      .post('/task-types', jsonInput(added), async (c) =>
        c.json(await addTaskType(context, c.get('account'), c.req.valid('json')), 201),
      )
      .patch('/task-types/:id', paramInput(rowId), jsonInput(texts), async (c) => {
        await changeTaskType(context, c.get('account'), c.req.valid('param').id, c.req.valid('json'));
        return c.body(null, 204);
      })
      .put('/task-types/:id/place', paramInput(rowId), jsonInput(place), async (c) => {
        await placeTaskType(context, c.get('account'), c.req.valid('param').id, c.req.valid('json'));
        return c.body(null, 204);
      })
      .put('/task-types/:id/archive', paramInput(rowId), async (c) => {
        await archiveTaskType(context, c.get('account'), c.req.valid('param').id);
        return c.body(null, 204);
      })
      .delete('/task-types/:id/archive', paramInput(rowId), async (c) => {
        await restoreTaskType(context, c.get('account'), c.req.valid('param').id);
        return c.body(null, 204);
      })
      .put('/task-types/:id/merging', paramInput(rowId), jsonInput(merging), async (c) => {
        await mergeTaskTypes(context, c.get('account'), { ...c.req.valid('param'), ...c.req.valid('json') });
        return c.body(null, 204);
      })
      .delete('/task-types/:id/merging', paramInput(rowId), async (c) => {
        await unmergeTaskType(context, c.get('account'), c.req.valid('param').id);
        return c.body(null, 204);
      })
  );
};
