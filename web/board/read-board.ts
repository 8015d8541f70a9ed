import type { Window } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

export async function readBoard(teamId: string, window: Window) {
  return (await api.teams[':id'].board.$get({ param: { id: teamId }, query: { window } })).json();
}

/** The board as it arrives, typed by the route that sends it. */
export type Board = Awaited<ReturnType<typeof readBoard>>;
export type BoardRow = Board['taskTypes'][number];
export type TaskTypeLabel = Board['notCounted'][number];
