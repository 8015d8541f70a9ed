import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined, signedIn } from '../http/who.ts';
import { proposeKind } from '../proposals/propose-kind.ts';
import { dismissProposal, listProposals, mergeProposal } from '../proposals/review-proposals.ts';
import { rowId, words } from './fields.ts';

const merging = z.strictObject({ into: z.uuid().transform((written) => written.toLowerCase()) });
const proposed = z.strictObject({ name: words(60).refine((name) => !/[\n\r\t]/.test(name)) });

/** Kinds of work that people miss in the list: from any device that has joined, read by who edits the catalogue. */
export const proposalRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .post('/', joined(services), jsonInput(proposed), async (c) => {
      await limits.take('tip', c.get('contributor').id);
      await proposeKind(context, c.req.valid('json').name);
      return c.json({}, 201);
    })
    .get('/', signedIn(services), async (c) => c.json({ proposals: await listProposals(context, c.get('account')) }))
    .put('/:id/merging', signedIn(services), paramInput(rowId), jsonInput(merging), async (c) => {
      await mergeProposal(context, c.get('account'), { ...c.req.valid('param'), ...c.req.valid('json') });
      return c.body(null, 204);
    })
    .delete('/:id', signedIn(services), paramInput(rowId), async (c) => {
      await dismissProposal(context, c.get('account'), c.req.valid('param').id);
      return c.body(null, 204);
    });
};
