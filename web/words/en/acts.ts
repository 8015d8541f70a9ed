import type { ActWords } from '../act-words.ts';
import { seatActs } from './seat-acts.ts';

const quoted = (name: string | undefined, otherwise: string) => (name ? `“${name}”` : otherwise);
const team = (name: string | undefined) => quoted(name, 'a team');
const task = (name: string | undefined) => quoted(name, 'a kind of work');

/** Settings as the audit log names them. */
const said: Record<string | number, string> = {
  timeZone: 'time zone',
  typedAddress: 'address that people type',
  backupDaily: 'daily backup',
};

export const acts: ActWords = {
  commandLine: 'The command line',
  packs: { grassroots: 'Grassroots government', general_office: 'General office', software_team: 'Software team' },
  acts: {
    ...seatActs,
    office_set_up: ({ by, name }) => `${by} set up ${quoted(name, 'the office')}`,
    office_renamed: ({ by, from, to }) =>
      to
        ? from
          ? `${by} renamed the office from “${from}” to “${to}”`
          : `${by} named the office “${to}”`
        : `${by} removed the office’s name ${quoted(from, '')}`.trim(),
    floor_changed: ({ by, from, to }) => `${by} changed the fewest people behind a figure from ${from} to ${to}`,
    team_created: ({ by, name, team: now }) => `${by} created ${quoted(name ?? now, 'a team')}`,
    team_renamed: ({ by, from, to, team: now }) =>
      `${by} renamed ${team(from)} to ${quoted(to ?? now, 'another name')}`,
    team_moved: ({ by, team: moved, to }) =>
      to ? `${by} moved ${team(moved)} under “${to}”` : `${by} moved ${team(moved)} to the top`,
    team_closed: ({ by, team: of }) => `${by} closed ${team(of)}: nobody joins it or logs in it any more`,
    team_reopened: ({ by, team: of }) => `${by} opened ${team(of)} again`,
    guidance_opened: ({ by, team: of }) => `${by} showed what works in ${team(of)} to everybody with its join link`,
    guidance_closed: ({ by, team: of }) => `${by} kept what works in ${team(of)} for those who have joined`,
    join_link_changed: ({ by, team: of }) => `${by} made a new join link for ${team(of)}`,
    join_link_closed: ({ by, team: of }) => `${by} closed the join link of ${team(of)}`,
    lead_invited: ({ by, team: of }) => (of ? `${by} invited a lead of “${of}”` : `${by} invited an administrator`),
    invitation_withdrawn: ({ by, team: of }) =>
      of ? `${by} withdrew an invitation to lead “${of}”` : `${by} withdrew an administrator’s invitation`,
    lead_joined: ({ by, team: of }) =>
      of ? `${by} was invited and now leads “${of}”` : `${by} was invited and is now an administrator`,
    lead_removed: ({ by, team: of, username = '' }) => `${by} ended ${username}’s lead of ${team(of)}`,
    team_handed_over: ({ by, from = '', to = '' }) => `${by} handed ${from}’s teams over to ${to}`,
    settings_changed: ({ by, name = '', to = '' }) => `${by} changed a setting: ${said[name] ?? name} ${to}`,
    account_disabled: ({ by, username = '' }) => `${by} disabled ${username}’s account`,
    account_enabled: ({ by, username = '' }) => `${by} enabled ${username}’s account again`,
    password_link_made: ({ by, username = '' }) => `${by} made a link for ${username} to set another password`,
    pack_added: ({ by, pack }) => `${by} added the pack ${quoted(pack, '')} to the catalogue`.replace('  ', ' '),
    task_type_added: ({ by, task: of, name }) => `${by} added ${task(name ?? of)} to the catalogue`,
    task_type_changed: ({ by, task: of, name, from, to }) =>
      from && to && to === name
        ? `${by} renamed “${from}” to “${to}”`
        : `${by} changed the name or the caution of ${task(of ?? name)}`,
    task_types_merged: ({ by, task: of, from, to }) => `${by} merged ${task(of ?? from)} into ${quoted(to, 'another')}`,
    task_type_unmerged: ({ by, task: of, from, to }) =>
      `${by} took ${task(of ?? from)} ${to ? `out of “${to}” again` : 'apart again'}`,
    task_type_archived: ({ by, task: of, name }) => `${by} archived ${task(of ?? name)}: it is no longer logged`,
    task_type_restored: ({ by, task: of, name }) => `${by} brought ${task(of ?? name)} back`,
    catalogue_ordered: ({ by, task: of, name, to }) =>
      to
        ? `${by} moved ${task(of ?? name)} to place ${to} in the catalogue`
        : `${by} changed the order of the catalogue`,
    tool_changed: ({ by, team: of, task: kind }) =>
      `${by} noted in ${team(of)} that the tool for ${task(kind)} changed`,
    trial_opened: ({ by, team: of, task: kind, closesOn }) =>
      `${by} opened a trial of ${task(kind)} in ${team(of)}${closesOn ? `, until ${closesOn}` : ''}`,
    trial_cancelled: ({ by, team: of, task: kind }) => `${by} called off the trial of ${task(kind)} in ${team(of)}`,
    event_marked: ({ by, team: of, name }) =>
      `${by} marked ${quoted(name, 'an event')} on the histories of ${team(of)}`,
    event_unmarked: ({ by, team: of, name }) =>
      `${by} took the mark ${quoted(name, 'of an event')} off the histories of ${team(of)}`,
    decided: ({ by, team: of, task: kind, ruling }) =>
      `${by} decided on ${task(kind)} in ${team(of)}${ruling ? `: ${ruling}` : ''}`,
    burden_ended: ({ by, team: of, burden }) => `${by} ended ${quoted(burden, 'a burden')} in ${team(of)}`,
    burden_resumed: ({ by, team: of, burden }) =>
      `${by} took back the ending of ${quoted(burden, 'a burden')} in ${team(of)}`,
    tip_approved: ({ by, team: of, task: kind }) => `${by} approved a tip on ${task(kind)} in ${team(of)}`,
    tip_rejected: ({ by, team: of, task: kind }) => `${by} turned down a tip on ${task(kind)} in ${team(of)}`,
    feedback_answered: ({ by }) => `${by} answered a complaint or suggestion in public`,
    feedback_discarded: ({ by }) => `${by} deleted a complaint or suggestion`,
    file_imported: ({ by, team: of, file }) => `${by} imported ${quoted(file, 'a file')} into ${team(of)}`,
    records_taken_out: ({ by, team: of, file }) =>
      `${by} took the records of ${quoted(file, 'a file')} out of ${team(of)}`,
    token_made: ({ by, team: of, name }) =>
      `${by} made a program’s token ${quoted(name, 'without a name')} for ${team(of)}`,
    token_revoked: ({ by, team: of, name }) =>
      `${by} revoked the program’s token ${quoted(name, 'without a name')} of ${team(of)}`,
    everything_exported: ({ by }) => `${by} exported everything`,
  },
};
