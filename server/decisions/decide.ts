import { type DecisionRow, insertDecision } from '../../db/decisions.ts';
import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import { readOffice } from '../../db/office.ts';
import type { Ruling } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { readFigures } from '../publication/read-board.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import type { DecisionView } from './decision-view.ts';
import { type Frozen, viewOf } from './frozen.ts';

interface Ruled {
  taskTypeId: string;
  ruling: Ruling;
  reason: string;
  reviewOn: string | null;
}

/** Rules on a kind of work from today. What the board says of it now, over all that is published, is kept beside it for good. */
export async function decide(
  context: Context,
  account: Pick<Account, 'accountId'>,
  teamId: string,
  ruled: Ruled,
): Promise<DecisionView> {
  const { db, writer } = context;
  const decidedOn = today(context);
  const problems = problemsOf(ruled, decidedOn);
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const { floor, publishedAt: asOf } = await readOffice(db);
  const taskTypeId = await readCountsFor(db, ruled.taskTypeId);
  const figures = await readFigures(db, teamId, 'all', floor);
  const evidence = figures?.taskTypes.find(({ id }) => id === taskTypeId)?.evidence ?? null;
  const frozen: Frozen = { asOf, floor, evidence };
  const { accountId } = account;
  const { ruling } = ruled;
  const row: DecisionRow = { id: newId(context), teamId, accountId, ...ruled, taskTypeId, decidedOn, evidence: frozen };
  try {
    await writer.commit(
      insertDecision(db, row),
      noteAct(context, account, { action: 'decided', teamId, taskTypeId, details: { ruling } }),
    );
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
  return viewOf({ ...row, takenOn: taskTypeId }, floor);
}

function problemsOf({ reason, reviewOn }: Ruled, decidedOn: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (holdsIdentityData(reason)) problems.push({ field: 'reason', code: 'identity_data' });
  if (reviewOn !== null && reviewOn <= decidedOn)
    problems.push({ field: 'reviewOn', code: 'contradicts', values: { other: 'decidedOn' } });
  return problems;
}
