import { Hono } from 'hono';
import { z } from 'zod';
import { readJoinLink } from '../access/join.ts';
import { readOfficeSign } from '../access/office-sign.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { paramInput } from '../http/input.ts';
import type { Services } from '../http/services.ts';
import { readTeamSeats } from '../seats/team-seats.ts';

const link = z.strictObject({ code: z.string().min(1).max(64) });

/** What a join link leads to, before anybody joins. */
export const joinRoutes = ({ context, limits }: Services) =>
  new Hono<HttpEnv>().get('/:code', paramInput(link), async (c) => {
    await limits.take('join', c.get('address'));
    const { id, name, openGuidance } = await readJoinLink(context, c.req.valid('param').code);
    c.header('cache-control', 'no-store');
    return c.json({
      team: { name, openGuidance },
      office: await readOfficeSign(context),
      seats: await readTeamSeats(context.db, id),
    });
  });
