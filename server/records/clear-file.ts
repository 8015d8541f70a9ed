import { isConstraint } from '../../db/failures.ts';
import { deleteMadeTaskType } from '../../db/packs.ts';
import { deleteRecordFile, listUnfinished } from '../../db/record-files.ts';
import { deleteIdlePeople, deleteSomeRecords, letStandAgain } from '../../db/records.ts';
import { deleteMadeTeam } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { alone, type GoOn } from './alone.ts';

type Unfinished = Awaited<ReturnType<typeof listUnfinished>>[number];

/** What a process that died left half stored or half taken out. Nobody sees any of it, before or after. @returns how many files */
export async function clearUnfinished(context: Context, goOn: GoOn): Promise<number> {
  const unfinished = await listUnfinished(context.db);
  for (const file of unfinished) await clearFile(context, file, goOn);
  return unfinished.length;
}

/** At the start of the program: at once, or as soon as whoever held the records is known to be gone. */
export async function clearUnfinishedRecords(context: Context): Promise<number> {
  if ((await listUnfinished(context.db)).length === 0) return 0;
  return alone(context, (goOn) => clearUnfinished(context, goOn));
}

/** Takes an incomplete file's rows away, a slice at a time, and what had been made for it. */
export async function clearFile(context: Context, { id, teamId, made }: Unfinished, goOn: GoOn): Promise<void> {
  const { db, writer } = context;
  await writer.commit(letStandAgain(id));
  for (;;) {
    const [deleted] = await writer.commit(deleteSomeRecords(id));
    if (deleted!.rowsAffected === 0) break;
    await goOn();
  }
  await writer.commit(deleteIdlePeople(teamId), deleteRecordFile(db, id));
  if (!made) return;
  for (const taskTypeId of made.taskTypeIds)
    await unlessInUse(() => writer.commit(...deleteMadeTaskType(db, taskTypeId)));
  if (made.teamId !== null) await unlessInUse(() => writer.commit(...deleteMadeTeam(db, teamId)));
}

/** Somebody may have begun to use a team or a kind of work meanwhile: then it stays. */
async function unlessInUse(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isConstraint(error)) throw error;
  }
}
