import { type Window, windows } from '../../db/vocabulary.ts';
import type { Context } from '../../server/context.ts';
import { readBoard } from '../../server/publication/read-board.ts';

/** Everything a lead can read, but the hour of the last run. */
export async function boardsOf(context: Context, teamId: string): Promise<string> {
  const read = [];
  for (const window of windows) read.push(await readBoard(context, { teamId, window }));
  return JSON.stringify(read.map((board) => ({ ...board, asOf: null })));
}

export async function evidenceOf(context: Context, teamId: string, taskTypeId: string, window: Window = 'all') {
  const { taskTypes } = await readBoard(context, { teamId, window });
  return taskTypes.find(({ id }) => id === taskTypeId)?.evidence;
}
