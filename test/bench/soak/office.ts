import { join } from 'node:path';
import { addAccountTeam } from '../../../db/accounts.ts';
import { insertContributor } from '../../../db/contributors.ts';
import { accounts } from '../../../db/schema/accounts.ts';
import { insertTeam } from '../../../db/teams.ts';
import { ensureSetupLink, setUp } from '../../../server/access/setup-link.ts';
import { hashToken, newId, newToken } from '../../../server/access/tokens.ts';
import { openOffice } from '../../../server/open.ts';

export interface SoakOffice {
  /** Cookies of staff's devices. */
  staff: string[];
  /** Of the one account, which leads every team. */
  lead: string;
  teamIds: string[];
}

/** An office in a folder, as it stands on a Monday morning: people have joined, nothing is noted yet. */
export async function makeSoakOffice(dataFolder: string, people: number, teams: number): Promise<SoakOffice> {
  const office = await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` });
  const token = (await ensureSetupLink(office))!;
  const session = await setUp(office, { token, username: 'lead', password: 'three plain words', officeName: 'Office' });
  const [account] = await office.db.select({ id: accounts.id }).from(accounts);
  const teamIds = Array.from({ length: teams }, () => newId(office));
  for (const [number, id] of teamIds.entries())
    await office.writer.commit(
      insertTeam(office.db, { id, parentId: null, name: `Team ${number}` }),
      addAccountTeam(office.db, account!.id, id),
    );
  const tokens = Array.from({ length: people }, () => newToken(office));
  await office.writer.commit(
    ...tokens.map((one, number) =>
      insertContributor(office.db, {
        id: newId(office),
        teamId: teamIds[number % teams]!,
        tokenHash: hashToken(office, one),
      }),
    ),
  );
  await office.close();
  return { staff: tokens.map((one) => `shixiao_contributor=${one}`), lead: `shixiao_session=${session}`, teamIds };
}
