import { listAudit } from '../../db/audit.ts';
import { listAnswers } from '../../db/feedback.ts';
import type { Office } from '../../db/office.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Team } from '../../db/teams.ts';
import { languages } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { writeCsv } from '../write-csv.ts';
import { type About, type ExportFile, jsonFile } from './export-file.ts';

/** More than any office's leads do in its life. */
const allOfThem = 1_000_000;

/** The list of teams, without the codes by which people join: whoever has one may join. */
export function teamFiles(about: About, teams: readonly Team[]): ExportFile[] {
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const listed = teams.map(({ id, name, parentId, joinCode, openGuidance, closedOn }) => ({
    id,
    name,
    belongsTo: (parentId !== null && names.get(parentId)) || null,
    openForJoining: joinCode !== null,
    openGuidance,
    closedOn,
  }));
  const columns = ['id', 'name', 'belongsTo', 'openForJoining', 'openGuidance', 'closedOn'] as const;
  return [
    jsonFile('teams.json', about, { teams: listed }),
    {
      path: 'teams.csv',
      text: writeCsv(
        columns,
        listed.map((team) => columns.map((column) => team[column])),
      ),
    },
  ];
}

export async function catalogueFiles({ db }: Pick<Context, 'db'>, about: About): Promise<ExportFile[]> {
  const taskTypes = await readTaskTypeLabels(db);
  return [
    jsonFile('catalogue.json', about, { taskTypes }),
    {
      path: 'catalogue.csv',
      text: writeCsv(
        ['id', ...languages, 'archived'],
        taskTypes.map(({ id, names, archived }) => [id, ...languages.map((language) => names[language]), archived]),
      ),
    },
  ];
}

/** What belongs to the whole office, for who runs it: settings, what leads did, and complaints that were answered in public. */
export async function officeFiles(
  { db }: Pick<Context, 'db'>,
  about: About,
  { name, floor, synthetic }: Office,
): Promise<ExportFile[]> {
  // Oldest first, as a log is read on paper.
  const acts = (await listAudit(db, { most: allOfThem })).reverse().map(({ id: _, ...act }) => act);
  return [
    jsonFile('office.json', about, { office: { name, fewestPeopleBehindAFigure: floor, synthetic } }),
    jsonFile('feedback.json', about, { answers: await listAnswers(db) }),
    jsonFile('audit.json', about, { acts }),
    {
      path: 'audit.csv',
      text: writeCsv(
        ['day', 'by', 'action', 'team', 'taskTypeId', 'details'],
        acts.map((act) => [act.day, act.by, act.action, act.team, act.taskTypeId, JSON.stringify(act.details)]),
      ),
    },
  ];
}
