import { readOffice } from '../../db/office.ts';
import { type CatalogueEntry, listTaskTypes } from '../catalogue/list-task-types.ts';
import type { Context } from '../context.ts';
import { type OwnSeat, readOwnSeat } from '../seats/own-seat.ts';
import { readTeamSeats, type TeamSeats } from '../seats/team-seats.ts';
import { type OpenTrial, ownTrials } from '../trials/own-trials.ts';
import { type Account, readAccount } from './account.ts';
import { type Contributor, readContributor } from './contributor.ts';
import { readOfficeSign } from './office-sign.ts';

export interface Me {
  office: { name: string; synthetic: boolean };
  /** What people type, where it is not what this browser was given. */
  address: string | null;
  /** Where a browser must have come from for its cookies to be kept, in an office that is served by https. */
  httpsAddress: string | null;
  contributor: {
    team: Contributor['team'];
    trials: OpenTrial[];
    seat: OwnSeat;
    /** How many seats the team has, for everybody of it to count. */
    seats: TeamSeats;
  } | null;
  account: Pick<Account, 'username' | 'role' | 'teams'> | null;
}

interface Browser {
  contributor: string | undefined;
  session: string | undefined;
  publicUrl: URL | undefined;
}

/** Who a browser is to us: a contributor, an account, both or neither. */
export async function readMe(context: Context, browser: Browser): Promise<Me> {
  return describe(context, await readContributor(context, browser.contributor), browser);
}

/** All that the log page needs before its first tap; null for who has not joined, or whose team is closed: they do not log. */
export async function readFirstStep(
  context: Context,
  browser: Browser,
): Promise<{ me: Me; taskTypes: CatalogueEntry[] } | null> {
  const contributor = await readContributor(context, browser.contributor);
  if (!contributor || contributor.team.closed) return null;
  const [me, taskTypes] = await Promise.all([
    describe(context, contributor, browser),
    listTaskTypes(context, contributor),
  ]);
  return { me, taskTypes };
}

async function describe(
  context: Context,
  contributor: Contributor | null,
  { session, publicUrl }: Browser,
): Promise<Me> {
  const account = await readAccount(context, session);
  return {
    office: await readOfficeSign(context),
    address: (await readOffice(context.db)).typedAddress ?? publicUrl?.origin ?? null,
    httpsAddress: publicUrl?.protocol === 'https:' ? publicUrl.origin : null,
    contributor: contributor && {
      team: contributor.team,
      trials: contributor.team.closed ? [] : await ownTrials(context, contributor),
      seat: await readOwnSeat(context, contributor.id),
      seats: await readTeamSeats(context.db, contributor.team.id),
    },
    account: account && { username: account.username, role: account.role, teams: account.teams },
  };
}
