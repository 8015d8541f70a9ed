import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../db/client.ts';
import { type ListedRecordFile, listRecordFiles } from '../../db/record-files.ts';
import { readPieces, readRecordsVersion } from '../../db/records.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Context } from '../context.ts';
import type { FiguresWithFiles } from './figures.ts';
import { figuresAside } from './figures-aside.ts';
import { columnsOf } from './pieces.ts';
import type { RecordFileLabel, RecordRow } from './record-row.ts';

interface Kept {
  version: string;
  figures: Promise<FiguresWithFiles[]>;
}

/** By team, of each office that is open: records change by acts of leads alone, so what was computed of some files stays. */
const kept = new WeakMap<Database, Map<string, Kept>>();
const mostTeams = 200;
/** Read at once, while nobody else is answered. */
const perSlice = 500;

/** A team's records in rows of their own, at once and in full precision. A coin's rows stand first, kinds in catalogue order. */
export async function readRecordRows(context: Pick<Context, 'db'>, teamId: string): Promise<RecordRow[]> {
  const { db } = context;
  const files = await listRecordFiles(db, teamId);
  if (files.length === 0) return [];
  const figures = await keptFigures(db, teamId, files);
  const labels = await readTaskTypeLabels(db);
  const placeOf = new Map(labels.map(({ id }, at) => [id, at]));
  const labelOf = (id: string) => ({ id, names: labels[placeOf.get(id)!]!.names });
  const place = ({ coin, taskTypeId }: FiguresWithFiles) =>
    (coin ? 0 : labels.length + 1) + (taskTypeId === null ? 0 : placeOf.get(taskTypeId)! + 1);
  return [...figures]
    .sort((one, other) => place(one) - place(other))
    .map(({ taskTypeId, fileIds, ...row }) => ({
      taskType: taskTypeId === null ? null : labelOf(taskTypeId),
      ...row,
      files: files.filter(({ id }) => fileIds.includes(id)).map(labelOfFile),
    }));
}

function keptFigures(db: Database, teamId: string, files: readonly ListedRecordFile[]): Promise<FiguresWithFiles[]> {
  return readRecordsVersion(db, teamId).then((version) => {
    const teams = kept.get(db) ?? new Map<string, Kept>();
    kept.set(db, teams);
    const known = teams.get(teamId);
    if (known?.version === version) return known.figures;
    const figures = computed(db, files);
    teams.delete(teamId);
    teams.set(teamId, { version, figures });
    const [oldest] = teams.keys();
    if (teams.size > mostTeams && oldest !== undefined) teams.delete(oldest);
    figures.catch(() => teams.delete(teamId));
    return figures;
  });
}

async function computed(db: Database, files: readonly ListedRecordFile[]): Promise<FiguresWithFiles[]> {
  const columns = columnsOf();
  for (const { id: fileId } of files)
    for (let after = ''; ; ) {
      const slice = await readPieces(db, { fileId, after, most: perSlice });
      columns.add(slice);
      if (slice.length < perSlice) break;
      after = slice.at(-1)!.id;
      await nextTurn();
    }
  return figuresAside(columns.columns());
}

function labelOfFile({ id, name, source, broughtOn, by }: ListedRecordFile): RecordFileLabel {
  return { id, name, source, broughtOn, by };
}
