import { Hono } from 'hono';
import { readAccount } from '../access/account.ts';
import { readContributor } from '../access/contributor.ts';
import { readOfficeSign } from '../access/office-sign.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Services } from '../http/services.ts';
import { ownTrials } from '../trials/own-trials.ts';

/** Who this browser is to us: a contributor, an account, both or neither. */
export const meRoutes = ({ context, cookies }: Services) =>
  new Hono<HttpEnv>().get('/', async (c) => {
    const contributor = await readContributor(context, cookies.read(c, 'contributor'));
    const account = await readAccount(context, cookies.read(c, 'session'));
    c.header('cache-control', 'no-store');
    return c.json({
      office: await readOfficeSign(context),
      contributor: contributor && { team: contributor.team, trials: await ownTrials(context, contributor) },
      account: account && { username: account.username, role: account.role, teams: account.teams },
    });
  });
