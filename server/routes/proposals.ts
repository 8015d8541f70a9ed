import { Hono } from 'hono';
import { z } from 'zod';
import { requirePermission } from '../access/permissions.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined, signedIn } from '../http/who.ts';
import { proposeKind } from '../proposals/propose-kind.ts';
import { dismissProposal, listProposals } from '../proposals/review-proposals.ts';
import { rowId, words } from './fields.ts';

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
    .get('/', signedIn(services), async (c) => {
      requirePermission(c.get('account'), 'edit_catalogue');
      return c.json({ proposals: await listProposals(context) });
    })
    .delete('/:id', signedIn(services), paramInput(rowId), async (c) => {
      requirePermission(c.get('account'), 'edit_catalogue');
      await dismissProposal(context, c.req.valid('param').id);
      return c.body(null, 204);
    });
};
