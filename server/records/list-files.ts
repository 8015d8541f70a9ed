import { type ListedRecordFile, listRecordFiles } from '../../db/record-files.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';

/** What was brought into a team, in the order in which it came, each with how many rows it has. */
export async function listFiles(context: Context, account: Account, teamId: string): Promise<ListedRecordFile[]> {
  requirePermission(account, 'import', teamId);
  return listRecordFiles(context.db, teamId);
}
