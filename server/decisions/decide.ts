import { insertDecision } from '../../db/decisions.ts';
import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import type { Ruling } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { gatherLive } from '../boards/gather-tellable.ts';
import { labelsOf } from '../boards/tell-board.ts';
import { tellDecision } from '../boards/tell-task.ts';
import type { ToldDecision } from '../boards/told-task.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { type Frozen, frozenNow } from './frozen.ts';

interface Ruled {
  taskTypeId: string;
  ruling: Ruling;
  reason: string;
  reviewOn: string | null;
}

/** Rules on a kind of work from today. The reading that stands now is kept beside it for good. */
export async function decide(context: Context, account: Account, teamId: string, ruled: Ruled): Promise<ToldDecision> {
  requirePermission(account, 'decide', teamId);
  const { db, writer } = context;
  const decidedOn = today(context);
  const problems = problemsOf(ruled, decidedOn);
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const taskTypeId = await readCountsFor(db, ruled.taskTypeId);
  const told = await gatherLive(context, teamId);
  const evidence: Frozen | null = frozenNow(told.released, taskTypeId);
  const { accountId } = account;
  const { ruling } = ruled;
  const row = { id: newId(context), teamId, accountId, ...ruled, taskTypeId, decidedOn, evidence: evidence ?? {} };
  try {
    await writer.commit(
      insertDecision(db, row),
      noteAct(context, account, { action: 'decided', teamId, taskTypeId, details: { ruling } }),
    );
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
  return tellDecision({ ...row, takenOn: taskTypeId, frozen: evidence }, labelsOf(told));
}

function problemsOf({ reason, reviewOn }: Ruled, decidedOn: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (holdsIdentityData(reason)) problems.push({ field: 'reason', code: 'identity_data' });
  if (reviewOn !== null && reviewOn <= decidedOn)
    problems.push({ field: 'reviewOn', code: 'contradicts', values: { other: 'decidedOn' } });
  return problems;
}
