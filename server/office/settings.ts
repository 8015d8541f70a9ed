import { readOffice } from '../../db/office.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';

export interface Settings {
  name: string;
  floor: number;
  timeZone: string;
  typedAddress: string | null;
  backupDaily: boolean;
}

export async function readSettings({ db }: Context, account: Account): Promise<Settings> {
  requirePermission(account, 'change_settings');
  const { name, floor, timeZone, typedAddress, backupDaily } = await readOffice(db);
  return { name, floor, timeZone, typedAddress, backupDaily };
}
