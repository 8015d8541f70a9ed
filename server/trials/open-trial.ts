import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import { insertTrial, listOpenTrials } from '../../db/trials.ts';
import { newId } from '../access/tokens.ts';
import { type Actor, noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import type { TrialView } from './list-trials.ts';

const longestDays = 56;

/** Opens a trial from today. Its end is fixed now, since it is read once, then. One at a time for a kind of work. */
export async function openTrial(
  context: Context,
  actor: Actor,
  teamId: string,
  { taskTypeId: asked, closesOn }: { taskTypeId: string; closesOn: string },
): Promise<TrialView> {
  const { writer } = context;
  const opensOn = today(context);
  const days = (Date.parse(closesOn) - Date.parse(opensOn)) / 86_400_000;
  if (days < 1) throw refused({ field: 'closesOn', code: 'contradicts', values: { other: 'opensOn' } });
  if (days > longestDays) throw refused({ field: 'closesOn', code: 'too_large', values: { most: longestDays } });
  const id = newId(context);
  try {
    return await writer.exclusive(async ({ db, commit }) => {
      const taskTypeId = await readCountsFor(db, asked);
      const open = await listOpenTrials(db, teamId, opensOn);
      if (open.some((other) => other.taskTypeId === taskTypeId)) throw refused({ field: 'taskTypeId', code: 'taken' });
      const act = { action: 'trial_opened', teamId, taskTypeId, details: { closesOn } } as const;
      await commit([insertTrial(db, { id, teamId, taskTypeId, opensOn, closesOn }), noteAct(context, actor, act)]);
      return { id, taskTypeId, opensOn, closesOn, state: 'open' as const, following: null };
    });
  } catch (error) {
    if (isForeignKey(error)) throw refused({ field: 'taskTypeId', code: 'unknown' });
    throw error;
  }
}

const refused = (problem: FieldProblem) => new Refusal('invalid_input', [problem]);
