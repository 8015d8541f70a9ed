import { findContributor } from '../../db/contributors.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashToken } from './tokens.ts';

/** A pseudonymous device of one staff member in one team. */
export interface Contributor {
  id: string;
  team: { id: string; name: string; closed: boolean };
}

/** A closed team takes nothing new. What its people have there stays theirs: to read, take along, delete, and leave. */
export function requireOpenTeam({ team }: Pick<Contributor, 'team'>): void {
  if (team.closed) throw new Refusal('team_closed');
}

/** Whose token this is; null for a stranger's and for one who left. */
export async function readContributor(context: Context, token: string | undefined): Promise<Contributor | null> {
  if (!token) return null;
  return findContributor(context.db, hashToken(context, token));
}

export async function requireContributor(context: Context, token: string | undefined): Promise<Contributor> {
  const contributor = await readContributor(context, token);
  if (!contributor) throw new Refusal('not_joined');
  return contributor;
}
