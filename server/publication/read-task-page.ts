import { readCountsFor } from '../../db/merged-task-types.ts';
import { readOffice } from '../../db/office.ts';
import { listResting } from '../../db/restings.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { listTeams } from '../../db/teams.ts';
import type { Window } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { listStanding } from '../decisions/list-standing.ts';
import { Refusal } from '../refusal.ts';
import { listTrials } from '../trials/list-trials.ts';
import type { Figures } from './figures.ts';
import { readFigures } from './read-board.ts';
import type { TaskPage } from './task-page.ts';
import { isUpperLevel } from './upper-level.ts';

/** What the last publication made of one kind of work, with what was decided and tried. Nothing is computed here. */
export async function readTaskPage(
  context: Context,
  { teamId, taskTypeId: asked, window }: { teamId: string; taskTypeId: string; window: Window },
): Promise<TaskPage> {
  const { db } = context;
  const taskTypeId = await readCountsFor(db, asked);
  const teams = await listTeams(db);
  const team = teams.find(({ id }) => id === teamId);
  const label = (await readTaskTypeLabels(db)).find(({ id }) => id === taskTypeId);
  if (!team || !label) throw new Refusal('not_found');
  const { name, synthetic, floor, publishedAt } = await readOffice(db);
  const told = (figures: Figures | undefined) => figures?.taskTypes.find(({ id }) => id === taskTypeId);
  const read = (of: Window) => readFigures(db, teamId, of, floor);
  const figures = await read(window);
  const ofWindow = told(figures);
  const ofAllTime = window === 'all' ? ofWindow : told(await read('all'));
  const sides = ofAllTime?.details?.sides ?? [];
  const decisions = await listDecisions(context, teamId, taskTypeId);
  const standing = await listStanding(context, teamId);
  const trials = await listTrials(context, teamId);
  return {
    id: taskTypeId,
    names: label.names,
    caution: label.caution,
    archived: label.archived,
    office: { name, synthetic, floor },
    team: { id: teamId, name: team.name, pooled: await isUpperLevel(db, teamId, teams) },
    window,
    asOf: publishedAt,
    resting: (await listResting(db, teamId)).includes(taskTypeId),
    evidence: ofWindow?.evidence ?? null,
    doneTwiceShare: ofWindow?.doneTwiceShare ?? null,
    nobodyNeededMinutes: figures?.burdens.find(({ burden }) => burden === 'work_nobody_needed')?.minutes ?? null,
    history: (ofAllTime?.details?.history ?? []).flatMap(({ moment }) => moment ?? []),
    due: standing.find((one) => one.taskTypeId === taskTypeId)?.due ?? null,
    decisions: decisions.map((decision) => ({
      ...decision,
      beforeAfter: sides.find(({ decidedOn }) => decidedOn === decision.decidedOn) ?? null,
    })),
    trials: trials.filter((trial) => trial.taskTypeId === taskTypeId && trial.state === 'closed'),
  };
}
