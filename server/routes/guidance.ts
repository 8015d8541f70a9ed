import { Hono } from 'hono';
import { z } from 'zod';
import { readContributor } from '../access/contributor.ts';
import { readGuidance } from '../guidance/read-guidance.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { queryInput } from '../http/input.ts';
import { answerKept } from '../http/kept-answer.ts';
import type { Services } from '../http/services.ts';

const look = z.strictObject({ joinCode: z.string().min(1).max(64).optional() });

/** What works here: for who has joined, and by a team's join link where the team has opened it. */
export const guidanceRoutes = ({ context, cookies, limits }: Services) =>
  new Hono<HttpEnv>().get('/', queryInput(look), async (c) => {
    const { joinCode } = c.req.valid('query');
    if (joinCode !== undefined) await limits.take('join', c.get('address'));
    const reader = await readContributor(context, cookies.read(c, 'contributor'));
    return answerKept(c, await readGuidance(context, { reader, joinCode }));
  });
