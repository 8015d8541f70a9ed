import { type CatalogueEntry, listTaskTypes } from '../catalogue/list-task-types.ts';
import type { Context } from '../context.ts';
import { type OpenTrial, ownTrials } from '../trials/own-trials.ts';
import { type Account, readAccount } from './account.ts';
import { type Contributor, readContributor } from './contributor.ts';
import { readOfficeSign } from './office-sign.ts';

export interface Me {
  office: { name: string; synthetic: boolean };
  contributor: { team: Contributor['team']; trials: OpenTrial[] } | null;
  account: Pick<Account, 'username' | 'role' | 'teams'> | null;
}

interface Tokens {
  contributor: string | undefined;
  session: string | undefined;
}

/** Who a browser is to us: a contributor, an account, both or neither. */
export async function readMe(context: Context, tokens: Tokens): Promise<Me> {
  return describe(context, await readContributor(context, tokens.contributor), tokens);
}

/** All that the log page needs before its first tap; null for who has not joined. */
export async function readFirstStep(
  context: Context,
  tokens: Tokens,
): Promise<{ me: Me; taskTypes: CatalogueEntry[] } | null> {
  const contributor = await readContributor(context, tokens.contributor);
  if (!contributor) return null;
  const [me, taskTypes] = await Promise.all([
    describe(context, contributor, tokens),
    listTaskTypes(context, contributor),
  ]);
  return { me, taskTypes };
}

async function describe(context: Context, contributor: Contributor | null, { session }: Tokens): Promise<Me> {
  const account = await readAccount(context, session);
  return {
    office: await readOfficeSign(context),
    contributor: contributor && {
      team: contributor.team,
      trials: contributor.team.closed ? [] : await ownTrials(context, contributor),
    },
    account: account && { username: account.username, role: account.role, teams: account.teams },
  };
}
