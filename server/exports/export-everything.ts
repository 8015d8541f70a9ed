import { readOffice } from '../../db/office.ts';
import { lastFinishedRun } from '../../db/runs.ts';
import { listTeams } from '../../db/teams.ts';
import { type Actor, may, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { exportReadme, notAnAppraisalBasis } from '../words/export/readme.ts';
import { boardTables } from './board-tables.ts';
import type { About, ExportFile } from './export-file.ts';
import { catalogueFiles, officeFiles, teamFiles } from './office-files.ts';
import { teamExport } from './team-files.ts';

export interface Exported {
  files: ExportFile[];
  /** Whose boards are in it. */
  teams: string[];
  /** Whose boards are not, as they are for their own leads; none for a lead, who is not told of other teams. */
  leftOut: string[];
}

/**
 * All that may leave without breaking a promise: what boards, guidance and the audit log show already, and nothing beside it. No
 * entry leaves, not even with its pseudonym: a row of its own singles its writer out, and every figure here is made of whole atoms.
 * `scope` office: only for who runs the office, so that nobody takes less along than was meant.
 */
export async function exportEverything(
  context: Context,
  account: Actor,
  scope: 'office' | 'own' = 'own',
): Promise<Exported> {
  if (scope === 'office') requirePermission(account, 'export_office');
  const { db, writer } = context;
  const runsTheOffice = account === null || may(account, 'export_office');
  const office = await readOffice(db);
  const lastRun = await lastFinishedRun(db);
  const all = await listTeams(db);
  const own = all.filter(({ id }) => account === null || may(account, 'see_board', id));
  const about: About = {
    asOf: lastRun && lastRun.number > 0 ? lastRun.day : null,
    exportedOn: today(context),
    notForAppraisal: true,
    notice: notAnAppraisalBasis,
  };
  const files: ExportFile[] = [];
  const boards = [];
  for (const [at, team] of own.entries()) {
    const exported = await teamExport(context, account, about, team, `teams/${at + 1}-${folderName(team.name)}`);
    files.push(...exported.files);
    boards.push(exported.board);
  }
  files.push(
    ...boardTables(boards),
    ...teamFiles(about, runsTheOffice ? all : own),
    ...(await catalogueFiles(context, about)),
    ...(runsTheOffice ? await officeFiles(context, about, office) : []),
  );
  const teams = own.map(({ name }) => name);
  const leftOut = runsTheOffice ? all.filter((team) => !own.includes(team)).map(({ name }) => name) : [];
  const readme = exportReadme({ office: office.name, floor: office.floor, about, teams, leftOut, runsTheOffice });
  await writer.commit(noteAct(context, account, { action: 'everything_exported' }));
  return { files: [{ path: 'README.txt', text: `\ufeff${readme}` }, ...files], teams, leftOut };
}

/** What every file system takes; the number before it keeps two alike names apart. */
function folderName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
