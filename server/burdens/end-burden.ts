import { deleteBurdenEnding, insertBurdenEnding, listBurdenEndings } from '../../db/burden-endings.ts';
import type { BurdenKind } from '../../db/vocabulary.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';

interface OfTeam {
  teamId: string;
  burden: BurdenKind;
}

/** The lead has ended it for the team: staff read so at once, and the board no longer proposes to drop it. */
export async function endBurden(context: Context, actor: Actor, ending: OfTeam): Promise<void> {
  await change(context, actor, ending, true);
}

/** It is asked for again, or was ended by a slip. */
export async function resumeBurden(context: Context, actor: Actor, ending: OfTeam): Promise<void> {
  await change(context, actor, ending, false);
}

async function change(context: Context, actor: Actor, { teamId, burden }: OfTeam, ended: boolean): Promise<void> {
  requirePermission(actor, 'decide', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const isEnded = (await listBurdenEndings(db, teamId)).some((one) => one.burden === burden);
    if (isEnded === ended) return;
    await commit([
      ended
        ? insertBurdenEnding(db, { teamId, burden, endedOn: today(context) })
        : deleteBurdenEnding(db, teamId, burden),
      noteAct(context, actor, { action: ended ? 'burden_ended' : 'burden_resumed', teamId, details: { burden } }),
    ]);
  });
}
