import type { Window } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

export async function readTaskPage(teamId: string, taskTypeId: string, window: Window) {
  const param = { id: teamId, taskTypeId };
  return (await api.teams[':id']['task-types'][':taskTypeId'].$get({ param, query: { window } })).json();
}

/** A task's page as it arrives, typed by the route that sends it. */
export type TaskPageData = Awaited<ReturnType<typeof readTaskPage>>;
