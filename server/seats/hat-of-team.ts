import type { Database } from '../../db/client.ts';
import { findHat, type Hat } from '../../db/hats.ts';
import { Refusal } from '../refusal.ts';
import { isOver } from './own-seat.ts';

export interface NamedHat {
  teamId: string;
  hatId: string;
}

/** @throws Refusal not_found, also of another team's hat */
export async function requireHat(db: Database, { teamId, hatId }: NamedHat): Promise<Hat> {
  const hat = await findHat(db, hatId);
  if (hat?.teamId !== teamId) throw new Refusal('not_found');
  return hat;
}

/** A hat that no room confirmed within its quarter of an hour is void, without anybody's doing. */
export function stateOf(hat: Hat, now: Date): Hat['state'] {
  return hat.state === 'open' && isOver(hat, now) ? 'void' : hat.state;
}
