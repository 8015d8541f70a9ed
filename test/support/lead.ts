import { accounts, accountTeams } from '../../db/schema/accounts.ts';
import { hashPassword } from '../../server/access/password.ts';
import { newId } from '../../server/access/tokens.ts';
import type { TestContext } from './context.ts';
import type { Browser } from './http.ts';

/** A browser in which somebody has signed in who leads these teams. */
export async function leadOf(
  context: TestContext,
  browser: Browser,
  role: 'lead' | 'administrator',
  teamIds: readonly string[],
): Promise<Browser> {
  const id = newId(context);
  const username = `someone ${id}`;
  const passwordHash = await hashPassword('three plain words');
  await context.writer.commit(
    context.db.insert(accounts).values({ id, username, passwordHash, role }),
    ...teamIds.map((teamId) => context.db.insert(accountTeams).values({ accountId: id, teamId })),
  );
  await browser.ask('POST', '/api/sessions', { username, password: 'three plain words' });
  return browser;
}
