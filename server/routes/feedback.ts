import { Hono } from 'hono';
import { z } from 'zod';
import { bounds, feedbackKinds } from '../../db/vocabulary.ts';
import { answerFeedback } from '../feedback/answer-feedback.ts';
import { discardFeedback, readInbox } from '../feedback/inbox.ts';
import { readAnswer } from '../feedback/read-answer.ts';
import { sendFeedback } from '../feedback/send-feedback.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { jsonInput, paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { joined, signedIn } from '../http/who.ts';
import { rowId, words } from './fields.ts';

const sent = z.strictObject({ kind: z.enum(feedbackKinds), text: words(bounds.feedbackLength) });
const receipt = z.strictObject({ receipt: z.string().min(1).max(40) });
const answered = z.strictObject({
  answer: words(bounds.feedbackLength),
  showText: z.boolean().default(false),
  question: words(bounds.feedbackLength).nullable().default(null),
});

/** Complaints and suggestions: sent without a name from any device that has joined, read and answered by the administrator. */
export const feedbackRoutes = (services: Services) => {
  const { context, limits } = services;
  return new Hono<HttpEnv>()
    .post('/', joined(services), jsonInput(sent), async (c) => {
      await limits.take('feedback', c.get('contributor').id);
      return c.json(await sendFeedback(context, c.req.valid('json')), 201);
    })
    .post('/answer', jsonInput(receipt), async (c) => {
      await limits.take('move', c.get('address'));
      c.header('cache-control', 'no-store');
      return c.json(await readAnswer(context, c.req.valid('json').receipt));
    })
    .get('/', signedIn(services), async (c) => c.json({ feedback: await readInbox(context, c.get('account')) }))
    .post('/:id/answer', signedIn(services), paramInput(rowId), jsonInput(answered), async (c) => {
      return c.json(await answerFeedback(context, c.get('account'), c.req.valid('param').id, c.req.valid('json')));
    })
    .delete('/:id', signedIn(services), paramInput(rowId), async (c) => {
      await discardFeedback(context, c.get('account'), c.req.valid('param').id);
      return c.body(null, 204);
    });
};
