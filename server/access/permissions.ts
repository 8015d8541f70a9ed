import type { Role } from '../../db/vocabulary.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';

/** Whom an action is open to: everybody of the role, only where the team is one they lead, or nobody. */
type Reach = 'any_team' | 'own_team' | 'never';

/**
 * Who may do what: the one place. An administrator runs the machine and the list of teams; the board of a team is for those who
 * lead it, and an administrator is one of them only where so entered.
 */
export const permissions = {
  see_board: { administrator: 'own_team', lead: 'own_team' },
  see_all_teams: { administrator: 'any_team', lead: 'never' },
  create_team: { administrator: 'any_team', lead: 'never' },
  change_team: { administrator: 'any_team', lead: 'never' },
  see_catalogue: { administrator: 'any_team', lead: 'any_team' },
  // Names, order and merging are the whole office's: a lead of one team would change every other team's log page.
  edit_catalogue: { administrator: 'any_team', lead: 'never' },
  open_guidance: { administrator: 'own_team', lead: 'own_team' },
  manage_join_link: { administrator: 'any_team', lead: 'own_team' },
  open_hat: { administrator: 'any_team', lead: 'own_team' },
  import: { administrator: 'any_team', lead: 'own_team' },
  manage_tokens: { administrator: 'any_team', lead: 'own_team' },
  open_trial: { administrator: 'own_team', lead: 'own_team' },
  decide: { administrator: 'own_team', lead: 'own_team' },
  set_marks: { administrator: 'own_team', lead: 'own_team' },
  note_tool_change: { administrator: 'own_team', lead: 'own_team' },
  review_tips: { administrator: 'own_team', lead: 'own_team' },
  handle_feedback: { administrator: 'any_team', lead: 'never' },
  see_leads: { administrator: 'any_team', lead: 'own_team' },
  invite_lead: { administrator: 'any_team', lead: 'own_team' },
  remove_lead: { administrator: 'any_team', lead: 'never' },
  manage_accounts: { administrator: 'any_team', lead: 'never' },
  change_settings: { administrator: 'any_team', lead: 'never' },
  see_audit: { administrator: 'any_team', lead: 'own_team' },
  export_office: { administrator: 'any_team', lead: 'never' },
  retire: { administrator: 'any_team', lead: 'never' },
  // Only in a made-up office does anything publish over HTTP, and there whoever tries it may.
  publish: { administrator: 'any_team', lead: 'any_team' },
} as const satisfies Record<string, Record<Role, Reach>>;

export type Action = keyof typeof permissions;

export function may(account: Account, action: Action, teamId?: string): boolean {
  const reach: Reach = permissions[action][account.role];
  if (reach === 'any_team') return true;
  return reach === 'own_team' && account.teams.some(({ id }) => id === teamId);
}

/** Who asks or acts: null is the command line, whose user has the database itself. */
export type Actor = Account | null;

/** Stands first in each verb that needs it: what no route can forget. @throws Refusal forbidden */
export function requirePermission(actor: Actor, action: Action, teamId?: string): void {
  if (actor && !may(actor, action, teamId)) throw new Refusal('forbidden');
}
