import { readOffice } from '../../db/office.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { exportOf } from './export-receipt.ts';
import type { Premises } from './premises.ts';
import type { Retirement } from './wipe.ts';

/** What has to be typed where an office has no name. */
const nameless = 'Shixiao';

export interface RetirementPlan {
  /** What has to be typed to confirm. */
  officeName: string;
  dataFolder: string;
  files: readonly string[];
  others: readonly string[];
  databaseServer: boolean;
}

/** @throws Refusal forbidden, not_found */
export async function planRetirement(
  { db }: Pick<Context, 'db'>,
  account: Account,
  premises: Premises | undefined,
): Promise<RetirementPlan> {
  requirePermission(account, 'retire');
  if (!premises) throw new Refusal('not_found');
  const { own, others, dataFolder, databaseServer } = premises.look();
  return { officeName: await nameToType(db), dataFolder, files: own, others, databaseServer };
}

/**
 * Closes the office for good: only with its name typed out, and an export of everything that was taken along just now.
 * @throws Refusal forbidden, invalid_input, export_first, office_in_use
 */
export async function retireOffice(
  context: Context,
  account: Account,
  premises: Premises | undefined,
  input: { officeName: string; exportReceipt: string },
): Promise<Retirement> {
  requirePermission(account, 'retire');
  const sha256 = exportOf(context, account.accountId, input.exportReceipt);
  const officeName = await requireName(context, input.officeName);
  if (sha256 === null) throw new Refusal('export_first');
  if (!premises) throw new Refusal('not_found');
  return premises.empty({ officeName, exportSha256: sha256 });
}

/** @throws Refusal invalid_input where it is not the name */
export async function requireName({ db }: Pick<Context, 'db'>, typed: string): Promise<string> {
  const name = await nameToType(db);
  const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (plain(typed) === plain(name)) return name;
  throw new Refusal('invalid_input', [{ field: 'officeName', code: 'contradicts', values: { other: name } }]);
}

async function nameToType(db: Context['db']): Promise<string> {
  const { name } = await readOffice(db);
  return name.trim() || nameless;
}
