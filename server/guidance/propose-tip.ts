import { isForeignKey } from '../../db/failures.ts';
import { insertTip } from '../../db/tips.ts';
import type { Contributor } from '../access/contributor.ts';
import { newId } from '../access/tokens.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

/** A tip for the proposer's team, seen by its leads alone until one approves it. Who proposed it is not written down. */
export async function proposeTip(
  context: Context,
  { team }: { team: Pick<Contributor['team'], 'id'> },
  { taskTypeId, text }: { taskTypeId: string; text: string },
): Promise<void> {
  if (holdsIdentityData(text)) throw new Refusal('invalid_input', [{ field: 'text', code: 'identity_data' }]);
  try {
    await context.writer.commit(insertTip(context.db, { id: newId(context), teamId: team.id, taskTypeId, text }));
  } catch (error) {
    // The team was just read: what is missing is the task type.
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}
