import type { Ruling, Window } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

export async function readBoard(teamId: string, window: Window) {
  return (await api.teams[':id'].board.$get({ param: { id: teamId }, query: { window } })).json();
}

export async function readStanding(teamId: string) {
  return (await (await api.teams[':id'].decisions.standing.$get({ param: { id: teamId } })).json()).decisions;
}

/** The latest ruling on a kind of work, and whether it is due for review. */
export type Standing = Awaited<ReturnType<typeof readStanding>>[number];

/** The address of a kind of work's page; with a ruling, of its form to decide so. */
export type LinkTo = (taskTypeId: string, ruling?: Ruling) => string;

/** The board as it arrives, typed by the route that sends it. */
export type Board = Awaited<ReturnType<typeof readBoard>>;
export type BoardRow = Board['taskTypes'][number];
export type TaskTypeLabel = Board['notCounted'][number];
