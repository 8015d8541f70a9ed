import { readStoredBoard } from '../../db/boards.ts';
import { listDecisions } from '../../db/decisions.ts';
import { readOffice } from '../../db/office.ts';
import { type LabelledTaskType, readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { listTeams } from '../../db/teams.ts';
import type { Window } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { threeLines } from '../evidence/advice.ts';
import { Refusal } from '../refusal.ts';
import type { Board, TaskTypeLabel } from './board.ts';
import type { Figures } from './figures.ts';
import { isUpperLevel } from './upper-level.ts';

/** The board as the last publication made it, with today's names. Nothing is computed here, and nothing that waits is looked at. */
export async function readBoard(
  { db }: Pick<Context, 'db'>,
  { teamId, window }: { teamId: string; window: Window },
): Promise<Board> {
  const teams = await listTeams(db);
  const team = teams.find(({ id }) => id === teamId);
  if (!team) throw new Refusal('not_found');
  const { name, synthetic, floor, publishedAt } = await readOffice(db);
  const figures = await readFigures(db, teamId, window, floor);
  const catalogue = await readTaskTypeLabels(db);
  const evidence = new Map(figures?.taskTypes.map((one) => [one.id, one.evidence]));
  const labels = new Map(catalogue.map((taskType) => [taskType.id, labelOf(taskType)]));
  const offered = (id: string | null | undefined) =>
    (id && catalogue.some((taskType) => taskType.id === id && !taskType.archived) && labels.get(id)) || null;
  const dropped = await isDropped(db, teamId, figures?.advice.dropTask);
  const whatToDo = threeLines({
    use: offered(figures?.advice.use),
    avoid: offered(figures?.advice.avoid),
    dropTask: dropped ? null : offered(figures?.advice.dropTask),
    dropBurden: figures?.advice.dropBurden ?? null,
  });
  const twice = figures?.taskTypes.find(({ id }) => id === whatToDo.dropTask?.id)?.doneTwiceShare ?? null;
  return {
    office: { name, synthetic, floor },
    team: { id: team.id, name: team.name, pooled: await isUpperLevel(db, teamId, teams) },
    window,
    asOf: publishedAt,
    headline: figures?.balance ?? { kind: 'nothing_published' },
    whatToDo: { ...whatToDo, doneTwiceShare: twice },
    taskTypes: catalogue.flatMap((taskType) => {
      const own = evidence.get(taskType.id);
      return own ? [{ ...labelOf(taskType), archived: taskType.archived, evidence: own }] : [];
    }),
    notCounted: (figures?.notCounted ?? []).flatMap((id) => labels.get(id) ?? []),
    burdens: figures?.burdens ?? [],
    timeUses: figures?.timeUses ?? null,
    withheld: {
      reason: 'too_few_people',
      taskTypes: catalogue.filter(({ id, archived }) => !archived && !evidence.has(id)).map(labelOf),
    },
  };
}

/** Undefined where nothing is published, or what is stored was made under a lower floor than today's. */
export async function readFigures(db: Context['db'], teamId: string, window: Window, floor: number) {
  const figures = (await readStoredBoard(db, teamId, window)) as Figures | undefined;
  if (!figures || figures.floor < floor) return undefined;
  return figures.taskTypes.length > 0 || figures.burdens.length > 0 ? figures : undefined;
}

/** A team that has ruled so needs no further word about it. */
async function isDropped(db: Context['db'], teamId: string, taskTypeId: string | null | undefined): Promise<boolean> {
  if (!taskTypeId) return false;
  const [latest] = await listDecisions(db, teamId, taskTypeId);
  return latest?.ruling === 'drop_the_task';
}

function labelOf({ id, names }: LabelledTaskType): TaskTypeLabel {
  return { id, names };
}
