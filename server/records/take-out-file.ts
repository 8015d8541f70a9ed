import { findRecordFile, hideRecordFile } from '../../db/record-files.ts';
import { letStandAgain } from '../../db/records.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { alone } from './alone.ts';
import { clearFile, clearUnfinished } from './clear-file.ts';

/**
 * All that one file brought leaves at once; rows of earlier files that it had corrected count again. null: the command line.
 * @throws Refusal not_found, forbidden
 */
export async function takeOutFile(
  context: Context,
  account: Account | null,
  { teamId, fileId }: { teamId: string; fileId: number },
): Promise<void> {
  requirePermission(account, 'import', teamId);
  await alone(context, async (goOn) => {
    await clearUnfinished(context, goOn);
    const file = await findRecordFile(context.db, teamId, fileId);
    if (!file) throw new Refusal('not_found');
    await context.writer.commit(
      letStandAgain(fileId),
      hideRecordFile(context.db, fileId),
      noteAct(context, account, {
        action: 'records_taken_out',
        teamId,
        details: file.name === '' ? {} : { file: file.name },
      }),
    );
    await clearFile(context, { id: fileId, teamId, made: null }, goOn);
  });
}
