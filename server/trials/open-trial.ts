import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import { insertTrial, listOpenTrials } from '../../db/trials.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { type TrialDays, trialBounds, trialLimits } from '../domain/trial-days.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import type { TrialView } from './list-trials.ts';

/** Opens a trial, from today or later. Its end is fixed now, since it is read once, then. One at a time for a kind of work. */
export async function openTrial(
  context: Context,
  actor: Actor,
  teamId: string,
  {
    taskTypeId: asked,
    opensOn = today(context),
    closesOn,
  }: { taskTypeId: string; opensOn?: string | undefined; closesOn: string },
): Promise<TrialView> {
  requirePermission(actor, 'open_trial', teamId);
  const { writer } = context;
  const problems = problemsOf(today(context), { opensOn, closesOn });
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const id = newId(context);
  try {
    return await writer.exclusive(async ({ db, commit }) => {
      const taskTypeId = await readCountsFor(db, asked);
      const toCome = await listOpenTrials(db, teamId, today(context), { planned: true });
      if (toCome.some((other) => other.taskTypeId === taskTypeId))
        throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'taken' }]);
      const act = { action: 'trial_opened', teamId, taskTypeId, details: { closesOn } } as const;
      await commit([insertTrial(db, { id, teamId, taskTypeId, opensOn, closesOn }), noteAct(context, actor, act)]);
      const state = opensOn > today(context) ? ('planned' as const) : ('open' as const);
      return { id, taskTypeId, opensOn, closesOn, state };
    });
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}

function problemsOf(now: string, { opensOn, closesOn }: TrialDays): FieldProblem[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = trialBounds(now, opensOn);
  const { leastWeeks, mostWeeks, latestStartWeeks } = trialLimits;
  if (opensOn < earliestStart) return [{ field: 'opensOn', code: 'past_day' }];
  if (opensOn > latestStart)
    return [{ field: 'opensOn', code: 'day_too_late', values: { day: latestStart, weeks: latestStartWeeks } }];
  if (closesOn < earliestEnd)
    return [{ field: 'closesOn', code: 'day_too_early', values: { day: earliestEnd, weeks: leastWeeks } }];
  if (closesOn > latestEnd)
    return [{ field: 'closesOn', code: 'day_too_late', values: { day: latestEnd, weeks: mostWeeks } }];
  return [];
}
