import { expect, test } from 'vitest';
import { type Action, permissions } from '../../server/access/permissions.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

type Team = { id: string; name: string };

/** How each action is asked for, of one team. 2xx, or a refusal of the input itself or of what is not there, means that it was allowed. */
const requests: Record<Action, (team: Team, number: number) => [method: string, path: string, body?: unknown]> = {
  see_board: ({ id }) => ['GET', `/api/teams/${id}/board`],
  see_all_teams: () => ['GET', '/api/teams'],
  create_team: (_, number) => ['POST', '/api/teams', { name: `New ${number}`, lead: false }],
  change_team: ({ id, name }) => ['PATCH', `/api/teams/${id}`, { name }],
  see_catalogue: () => ['GET', '/api/catalogue/task-types'],
  edit_catalogue: () => ['POST', '/api/catalogue/task-types', { names: {} }],
  open_guidance: ({ id }) => ['PATCH', `/api/teams/${id}`, { openGuidance: false }],
  manage_join_link: ({ id }) => ['POST', `/api/teams/${id}/join-link`],
  open_hat: ({ id }) => ['POST', `/api/teams/${id}/hats`, { kind: 'screen', seats: 5 }],
  import: ({ id }) => ['POST', `/api/imports?team=${id}&taskType=x&dryRun=true`, 'contributor\n'],
  manage_tokens: ({ id }) => ['GET', `/api/teams/${id}/tokens`],
  open_trial: ({ id }) => ['POST', `/api/teams/${id}/trials`, { taskTypeId: id, closesOn: '2026-03-29' }],
  decide: ({ id }) => ['POST', `/api/teams/${id}/decisions`, { taskTypeId: id, ruling: 'use', reason: 'It helps' }],
  set_marks: ({ id }) => ['POST', `/api/teams/${id}/marks`, { kind: 'training', markedOn: '2026-03-01' }],
  note_tool_change: ({ id }) => ['POST', `/api/teams/${id}/tool-changes`, { taskTypeId: id }],
  review_tips: ({ id }) => ['GET', `/api/teams/${id}/tips`],
  handle_feedback: () => ['GET', '/api/feedback'],
  see_leads: ({ id }) => ['GET', `/api/teams/${id}/leads`],
  invite_lead: ({ id }) => ['POST', `/api/teams/${id}/invitations`],
  // Nobody's account: whoever may remove is told that it is not there.
  remove_lead: ({ id }) => ['DELETE', `/api/teams/${id}/leads/${id}`],
  manage_accounts: () => ['POST', '/api/accounts/invitations'],
  change_settings: () => ['PATCH', '/api/office', {}],
  see_audit: ({ id }) => ['GET', `/api/audit?team=${id}`],
  export_office: () => ['POST', '/api/exports?scope=office'],
  retire: () => ['POST', '/api/office/retirement', { officeName: 'Another office', exportReceipt: '' }],
  publish: () => ['POST', '/api/publications'],
};

test('who may do what, action by action, through HTTP', async () => {
  const context = await freshContext();
  const { newTeam, newStaff, stranger } = await setUpOffice(context);
  const parent = await newTeam('Parent', { lead: false });
  const team = await newTeam('Team', { lead: false, parentId: parent.id });
  const sibling = await newTeam('Sibling', { lead: false, parentId: parent.id });
  const people = {
    nobody: stranger(),
    staff: await newStaff(team),
    'lead of the team': await leadOf(context, stranger(), 'lead', [team.id]),
    'lead of its sibling': await leadOf(context, stranger(), 'lead', [sibling.id]),
    'lead of its parent': await leadOf(context, stranger(), 'lead', [parent.id]),
    'administrator who leads it': await leadOf(context, stranger(), 'administrator', [team.id]),
    'administrator who does not': await leadOf(context, stranger(), 'administrator', []),
  };
  const seen: Record<string, Record<string, number | boolean>> = {};
  let number = 0;
  for (const action of Object.keys(permissions) as Action[]) {
    seen[action] = {};
    for (const [who, browser] of Object.entries(people)) {
      const { status, body } = await browser.ask(...requests[action](team, ++number));
      // A list is cut to what one may see, not refused.
      const allowed =
        action === 'see_all_teams' && status === 200
          ? body.teams.length > 1
          : status < 300 || [404, 422].includes(status);
      seen[action][who] = status === 401 || allowed ? (status === 401 ? 401 : true) : false;
    }
  }
  const anonymous = { nobody: 401, staff: 401 };
  const runsTheOffice = {
    ...anonymous,
    'lead of the team': false,
    'lead of its sibling': false,
    'lead of its parent': false,
    'administrator who leads it': true,
    'administrator who does not': true,
  };
  const leadsToo = { ...runsTheOffice, 'lead of the team': true };
  expect(seen).toEqual({
    see_board: { ...leadsToo, 'administrator who does not': false },
    see_all_teams: runsTheOffice,
    create_team: runsTheOffice,
    change_team: runsTheOffice,
    see_catalogue: {
      ...leadsToo,
      'lead of its sibling': true,
      'lead of its parent': true,
    },
    edit_catalogue: runsTheOffice,
    open_guidance: { ...leadsToo, 'administrator who does not': false },
    manage_join_link: leadsToo,
    open_hat: leadsToo,
    import: leadsToo,
    manage_tokens: leadsToo,
    open_trial: { ...leadsToo, 'administrator who does not': false },
    decide: { ...leadsToo, 'administrator who does not': false },
    set_marks: { ...leadsToo, 'administrator who does not': false },
    note_tool_change: { ...leadsToo, 'administrator who does not': false },
    review_tips: { ...leadsToo, 'administrator who does not': false },
    handle_feedback: runsTheOffice,
    see_leads: leadsToo,
    invite_lead: leadsToo,
    remove_lead: runsTheOffice,
    manage_accounts: runsTheOffice,
    change_settings: runsTheOffice,
    see_audit: leadsToo,
    export_office: runsTheOffice,
    retire: runsTheOffice,
    // Only a made-up office publishes over HTTP.
    publish: { ...runsTheOffice, 'administrator who leads it': false, 'administrator who does not': false },
  });
});

test('moving, closing and reopening a team are for who runs the office, whatever else they lead', async () => {
  const context = await freshContext();
  const { newTeam, newStaff, stranger, administrator } = await setUpOffice(context);
  const parent = await newTeam('Parent', { lead: false });
  const team = await newTeam('Team', { lead: false, parentId: parent.id });
  const people = [
    [401, stranger()],
    [401, await newStaff(team)],
    [403, await leadOf(context, stranger(), 'lead', [team.id])],
    [403, await leadOf(context, stranger(), 'lead', [parent.id, team.id])],
    [200, await leadOf(context, stranger(), 'administrator', [])],
  ] as const;
  for (const [status, browser] of people)
    for (const change of [{ closed: true }, { closed: false }, { parentId: null }, { parentId: parent.id }]) {
      const answer = await browser.ask('PATCH', `/api/teams/${team.id}`, change);
      expect([change, answer.status]).toEqual([change, status]);
    }
  const opening = { openGuidance: true, closed: true };
  expect((await administrator.ask('PATCH', `/api/teams/${team.id}`, opening)).status).toBe(403);
  expect((await administrator.ask('PATCH', `/api/teams/${team.id}`, { closed: 'yes' })).body.errors).toMatchObject([
    { field: 'closed' },
  ]);
});
