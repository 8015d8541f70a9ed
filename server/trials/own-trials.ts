import { abandonStart, findOpenStart, findStart, listOpenTrials } from '../../db/trials.ts';
import type { Contributor } from '../access/contributor.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { pieceOf, type StartedPiece } from './start-piece.ts';

export interface OpenTrial {
  id: string;
  taskTypeId: string;
  closesOn: string;
  /** The piece that this contributor has under way. */
  underWay: StartedPiece | null;
}

/** The trials that a contributor can take part in today. */
export async function ownTrials(context: Context, owner: Contributor): Promise<OpenTrial[]> {
  const { db } = context;
  const trials = await listOpenTrials(db, owner.team.id, today(context));
  return Promise.all(
    trials.map(async ({ id, taskTypeId, closesOn }) => {
      const start = await findOpenStart(db, id, owner.id);
      return { id, taskTypeId, closesOn, underWay: start && pieceOf(start, taskTypeId) };
    }),
  );
}

/** Gives a piece up after the coin. That is allowed; it is counted and shown, without names, when the trial is read. */
export async function abandonPiece({ db, writer }: Context, owner: Contributor, id: string): Promise<void> {
  const start = await findStart(db, id);
  if (!start || start.contributorId !== owner.id) throw new Refusal('not_found');
  await writer.commit(abandonStart(db, id, owner.id));
}
