import type { Team } from '../../db/teams.ts';
import { windows } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { listTips } from '../guidance/review-tips.ts';
import type { Board } from '../publication/board.ts';
import { readBoard } from '../publication/read-board.ts';
import { listTrials } from '../trials/list-trials.ts';
import { type About, type ExportFile, jsonFile } from './export-file.ts';

/** Everything of one team that its own leads see: the boards of all windows, decisions, trials, tips that are public. */
export async function teamExport(
  context: Context,
  about: About,
  { id: teamId, name }: Team,
  folder: string,
): Promise<{ boards: Board[]; files: ExportFile[] }> {
  const boards: Board[] = [];
  for (const window of windows) boards.push(await readBoard(context, { teamId, window }));
  const team = { id: teamId, name };
  return {
    boards,
    files: [
      ...boards.map((board) =>
        jsonFile(`${folder}/board-${board.window}${board.window === 'all' ? '' : '-days'}.json`, about, { board }),
      ),
      jsonFile(`${folder}/decisions.json`, about, { team, decisions: await listDecisions(context, teamId) }),
      jsonFile(`${folder}/trials.json`, about, { team, trials: await listTrials(context, teamId) }),
      // What is not approved may still be turned down, and then nothing of it stays anywhere.
      jsonFile(`${folder}/tips.json`, about, { team, tips: await listTips(context, teamId, 'approved') }),
    ],
  };
}
