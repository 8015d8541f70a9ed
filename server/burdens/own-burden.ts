import { type Burden, listBurdens as readBurdens } from '../../db/burdens.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';

/** A burden as its owner sees it. */
export type OwnBurden = Pick<Burden, 'id' | 'kind' | 'minutes' | 'day' | 'secondsToLog'>;

export function ownBurden({ id, kind, minutes, day, secondsToLog }: OwnBurden): OwnBurden {
  return { id, kind, minutes, day, secondsToLog };
}

export async function listBurdens({ db }: Context, owner: Contributor): Promise<OwnBurden[]> {
  return (await readBurdens(db, owner.id)).map(ownBurden);
}
