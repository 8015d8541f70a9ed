import type { Team } from '../../db/teams.ts';
import type { Actor } from '../access/permissions.ts';
import { readToldBoard } from '../boards/read-told-board.ts';
import type { ToldBoard } from '../boards/told-board.ts';
import type { Context } from '../context.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { listTips } from '../guidance/review-tips.ts';
import { type About, type ExportFile, jsonFile } from './export-file.ts';

/** Everything of one team that its own leads see: the told board of each closed period, decisions, trials, tips that are public. */
export async function teamExport(
  context: Context,
  asker: Actor,
  about: About,
  { id: teamId, name }: Team,
  folder: string,
): Promise<{ board: ToldBoard; files: ExportFile[] }> {
  const board = await readToldBoard(context, asker, { teamId });
  const files = [jsonFile(`${folder}/board.json`, about, { board })];
  for (const period of board.periods.filter((one) => one !== board.period)) {
    const former = await readToldBoard(context, asker, { teamId, period });
    files.push(jsonFile(`${folder}/board-${period}.json`, about, { board: former }));
  }
  const team = { id: teamId, name };
  return {
    board,
    files: [
      ...files,
      jsonFile(`${folder}/decisions.json`, about, { team, decisions: await listDecisions(context, asker, teamId) }),
      jsonFile(`${folder}/trials.json`, about, { team, trials: board.trials }),
      // What is not approved may still be turned down, and then nothing of it stays anywhere.
      jsonFile(`${folder}/tips.json`, about, { team, tips: await listTips(context, asker, teamId, 'approved') }),
    ],
  };
}
