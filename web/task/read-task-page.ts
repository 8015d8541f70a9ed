import type { ToldTask } from '../../server/boards/told-task.ts';
import { api } from '../api/client.ts';

/** One kind of work in one team, as it is told of a closed quarter or year; without one, of the last that is told. */
export async function readTaskPage(teamId: string, taskTypeId: string, period: string | null): Promise<ToldTask> {
  const query = period === null ? {} : { period };
  // The server keeps its bytes, so that the route's type does not say what they hold.
  const answer: Response = await api.teams[':id']['task-types'][':taskTypeId'].$get({
    param: { id: teamId, taskTypeId },
    query: query as never,
  });
  return answer.json();
}
