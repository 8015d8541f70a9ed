import type { Ruling } from '../../db/vocabulary.ts';
import type { ToldBoard } from '../../server/boards/told-board.ts';
import { api } from '../api/client.ts';

/** The told board of a closed quarter or year; without one, of the last that is told. */
export async function readBoard(teamId: string, period: string | null): Promise<ToldBoard> {
  const query = period === null ? {} : { period };
  // The server keeps its bytes, so that the route's type does not say what they hold.
  const answer: Response = await api.teams[':id'].board.$get({ param: { id: teamId }, query: query as never });
  return answer.json();
}

/** The address of a kind of work's page; with a ruling, of its form to decide so. */
export type LinkTo = (taskTypeId: string, ruling?: Ruling) => string;
