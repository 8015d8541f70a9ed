import { Hono } from 'hono';
import { z } from 'zod';
import { readBoardBytes } from '../boards/read-told-board.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput, queryInput } from '../http/input.ts';
import { answerKept } from '../http/kept-answer.ts';
import type { Services } from '../http/services.ts';
import { signedIn } from '../http/who.ts';
import { changeTeam } from '../teams/change-team.ts';
import { createTeam } from '../teams/create-team.ts';
import { closeJoinLink, rotateJoinCode } from '../teams/join-code.ts';
import { listTeams, requireTeam } from '../teams/list-teams.ts';
import { cancelTrial } from '../trials/cancel-trial.ts';
import { listTrials } from '../trials/list-trials.ts';
import { openTrial } from '../trials/open-trial.ts';
import { type EarlierTrial, outlookOfTrial } from '../trials/outlook-of-trial.ts';
import { day, name, period, rowId } from './fields.ts';

const newTeam = z.strictObject({
  name,
  parentId: z.uuid().nullable().default(null),
  lead: z.boolean().default(true),
});
const change = z.strictObject({
  name: name.optional(),
  parentId: z.uuid().nullable().optional(),
  openGuidance: z.boolean().optional(),
  closed: z.boolean().optional(),
});
const newTrial = z.strictObject({ taskTypeId: z.uuid(), opensOn: day.optional(), closesOn: day });
const plan = z.strictObject({
  people: z.coerce.number().int().min(1).max(2_000),
  weeks: z.coerce.number().int().min(1).max(8),
  pacePerWeek: z.coerce.number().positive().max(200),
  /** How earlier trials of this kind ended, the first first: they have used up part of what may be wrong. */
  earlier: z
    .string()
    .regex(/^(found|nothing|not_read)(,(found|nothing|not_read))*$/)
    .transform((text) => text.split(',') as EarlierTrial[])
    .default([]),
});
const trialOfTeam = rowId.extend({ trialId: z.uuid().transform((id) => id.toLowerCase()) });
const look = z.strictObject({ period: period.optional() });

export const teamRoutes = (services: Services) => {
  const { context } = services;
  return new Hono<HttpEnv>()
    .use(signedIn(services))
    .get('/', async (c) => c.json({ teams: await listTeams(context, c.get('account')) }))
    .post('/', jsonInput(newTeam), async (c) =>
      c.json(await createTeam(context, c.get('account'), c.req.valid('json')), 201),
    )
    .patch('/:id', paramInput(rowId), jsonInput(change), async (c) => {
      const { id } = c.req.valid('param');
      const change = c.req.valid('json');
      await changeTeam(context, c.get('account'), id, change);
      return c.json(await requireTeam(context, id));
    })
    .post('/:id/join-link', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      return c.json({ joinCode: await rotateJoinCode(context, c.get('account'), id) });
    })
    .delete('/:id/join-link', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      await closeJoinLink(context, c.get('account'), id);
      return c.body(null, 204);
    })
    .get('/:id/trials', paramInput(rowId), async (c) => {
      const { id } = c.req.valid('param');
      return c.json({ trials: await listTrials(context, c.get('account'), id) });
    })
    .get('/:id/trials/outlook', paramInput(rowId), queryInput(plan), (c) =>
      c.json(outlookOfTrial(c.get('account'), c.req.valid('param').id, c.req.valid('query'))),
    )
    .post('/:id/trials', paramInput(rowId), jsonInput(newTrial), async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await openTrial(context, c.get('account'), id, c.req.valid('json')), 201);
    })
    .delete('/:id/trials/:trialId', paramInput(trialOfTeam), async (c) => {
      const { id: teamId, trialId } = c.req.valid('param');
      await cancelTrial(context, c.get('account'), { teamId, trialId });
      return c.body(null, 204);
    })
    .get('/:id/board', paramInput(rowId), queryInput(look), async (c) => {
      const asked = { teamId: c.req.valid('param').id, ...c.req.valid('query') };
      return answerKept(c, await readBoardBytes(context, c.get('account'), asked));
    });
};
