import { beforeEach, expect, test, vi } from 'vitest';
import type * as Permissions from '../../server/access/permissions.ts';
import type { Action } from '../../server/access/permissions.ts';
import { describeRoutes } from '../../server/http/openapi.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, setUpOffice } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';

/** Which permissions were asked for, and in which file: a route that asks can be forgotten by the next one. */
const asked = vi.hoisted(() => [] as { action: string; in: string }[]);

vi.mock('../../server/access/permissions.ts', async (original) => {
  const real = await original<typeof Permissions>();
  const note = (action: string) => {
    const line = new Error().stack!.split('\n').find((one) => /\/server\//.test(one))!;
    asked.push({ action, in: /\/(server\/[^:?]+)/.exec(line)![1]! });
  };
  return {
    ...real,
    may: (...input: Parameters<typeof real.may>) => {
      note(input[1]);
      return real.may(...input);
    },
    requirePermission: (...input: Parameters<typeof real.requirePermission>) => {
      note(input[1]);
      return real.requirePermission(...input);
    },
  };
});

beforeEach(() => {
  asked.length = 0;
});

type Guard =
  /** For everybody, and why. */
  | { everybody: string }
  /** For a device that has joined, and its own things. */
  | 'own_notes'
  /** For who has signed in, and their own account. */
  | 'own_account'
  /** Whoever lacks this permission is refused, by the verb. `anyLead`: it is every lead's, or cuts only what is told. */
  | { needs: Action; anyLead?: true; query?: string; body?: unknown };

const link = 'a link opens it, and its token is the guard';
const nobody = 'it says nothing of anybody';
const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';

const guards: Record<string, Guard> = {
  'GET /healthz': { everybody: 'whoever watches the machine' },
  'GET /readyz': { everybody: 'whoever watches the machine' },
  'GET /metrics': { everybody: 'this machine only' },
  'GET /api/openapi.json': { everybody: nobody },
  'GET /api/me': { everybody: 'says who the browser is, from its own cookies' },
  'GET /api/join/{code}': { everybody: link },
  'POST /api/contributors': { everybody: link },
  'POST /api/contributors/moves': { everybody: link },
  'GET /api/draws/{code}': { everybody: link },
  'POST /api/draws': { everybody: link },
  'GET /api/catalogue': { everybody: 'kinds of work, cautions; of a team only what its own device may see' },
  'POST /api/notes': { everybody: 'the password on paper is the guard; nothing comes out' },
  'GET /api/guidance': { everybody: 'the verb asks for a device that has joined or a team that has opened it' },
  'GET /api/studies': { everybody: nobody },
  'GET /api/data-protection': { everybody: nobody },
  'GET /api/data-protection/document': { everybody: nobody },
  'POST /api/feedback/answer': { everybody: 'the receipt is the guard' },
  'GET /api/setup/{token}': { everybody: link },
  'POST /api/setup': { everybody: link },
  'POST /api/sessions': { everybody: 'this is the door' },
  'GET /api/passwords/{token}': { everybody: link },
  'POST /api/passwords': { everybody: link },

  'POST /api/contributors/me/note-password': 'own_notes',
  'POST /api/contributors/me/code': 'own_notes',
  'DELETE /api/contributors/me': 'own_notes',
  'GET /api/draws': 'own_notes',
  'GET /api/entries': 'own_notes',
  'GET /api/entries/export': 'own_notes',
  'PUT /api/entries/{id}': 'own_notes',
  'DELETE /api/entries/{id}': 'own_notes',
  'DELETE /api/entries': 'own_notes',
  'GET /api/burdens': 'own_notes',
  'PUT /api/burdens/{id}': 'own_notes',
  'DELETE /api/burdens/{id}': 'own_notes',
  'GET /api/trials': 'own_notes',
  'POST /api/trials/{id}/pieces': 'own_notes',
  'PUT /api/trials/{trialId}/withheld/{id}': 'own_notes',
  'DELETE /api/trials/pieces/{id}': 'own_notes',
  'POST /api/tips': 'own_notes',
  'POST /api/feedback': 'own_notes',
  'POST /api/proposals': 'own_notes',

  'POST /api/setup/take': 'own_account',
  'GET /api/sessions': 'own_account',
  'DELETE /api/sessions/current': 'own_account',
  'DELETE /api/sessions/{id}': 'own_account',
  'DELETE /api/sessions': 'own_account',
  'PUT /api/passwords/own': 'own_account',

  'POST /api/imports/look': { needs: 'import', body: 'contributor\n' },
  'POST /api/imports': { needs: 'import', query: '?team=Team', body: 'contributor\n' },
  'GET /api/catalogue/task-types': { needs: 'see_catalogue', anyLead: true },
  'POST /api/catalogue/packs': { needs: 'edit_catalogue', body: { pack: 'grassroots' } },
  'POST /api/catalogue/task-types': { needs: 'edit_catalogue', body: { names: {} } },
  'PUT /api/catalogue/offered': { needs: 'edit_catalogue', body: { ids: [uuid] } },
  'PATCH /api/catalogue/task-types/{id}': { needs: 'edit_catalogue', body: { names: {} } },
  'PUT /api/catalogue/task-types/{id}/place': { needs: 'edit_catalogue', body: { before: null } },
  'PUT /api/catalogue/task-types/{id}/archive': { needs: 'edit_catalogue' },
  'DELETE /api/catalogue/task-types/{id}/archive': { needs: 'edit_catalogue' },
  'PUT /api/catalogue/task-types/{id}/merging': { needs: 'edit_catalogue', body: { into: uuid } },
  'DELETE /api/catalogue/task-types/{id}/merging': { needs: 'edit_catalogue' },
  'GET /api/evidence': { needs: 'see_board', query: '?team=Team' },
  'POST /api/exports': { needs: 'export_office', query: '?scope=office' },
  'GET /api/feedback': { needs: 'handle_feedback' },
  'POST /api/feedback/{id}/answer': { needs: 'handle_feedback', body: { answer: 'Yes' } },
  'DELETE /api/feedback/{id}': { needs: 'handle_feedback' },
  'GET /api/proposals': { needs: 'edit_catalogue' },
  'DELETE /api/proposals/{id}': { needs: 'edit_catalogue' },
  'PUT /api/proposals/{id}/merging': { needs: 'edit_catalogue', body: { into: uuid } },
  'GET /api/accounts': { needs: 'manage_accounts' },
  'POST /api/accounts/invitations': { needs: 'manage_accounts' },
  'DELETE /api/accounts/invitations/{invitationId}': { needs: 'manage_accounts' },
  'POST /api/accounts/{id}/disable': { needs: 'manage_accounts' },
  'POST /api/accounts/{id}/enable': { needs: 'manage_accounts' },
  'POST /api/accounts/{id}/hand-over': { needs: 'manage_accounts', body: { to: uuid } },
  'POST /api/accounts/{id}/password-link': { needs: 'manage_accounts' },
  'GET /api/office': { needs: 'change_settings' },
  'GET /api/office/state': { needs: 'change_settings' },
  'PATCH /api/office': { needs: 'change_settings', body: {} },
  'GET /api/office/retirement': { needs: 'retire' },
  'POST /api/office/retirement': { needs: 'retire', body: { officeName: 'Other', exportReceipt: '' } },
  'GET /api/audit': { needs: 'see_audit', query: `?team=${uuid}` },
  'GET /api/teams': { needs: 'see_all_teams', anyLead: true },
  'POST /api/teams': { needs: 'create_team', body: { name: 'Another' } },
  'PATCH /api/teams/{id}': { needs: 'change_team', body: { name: 'Another' } },
  'POST /api/teams/{id}/join-link': { needs: 'manage_join_link' },
  'DELETE /api/teams/{id}/join-link': { needs: 'manage_join_link' },
  'GET /api/teams/{id}/trials': { needs: 'see_board' },
  'GET /api/teams/{id}/trials/outlook': { needs: 'open_trial', query: '?people=6&weeks=3&pacePerWeek=2' },
  'POST /api/teams/{id}/trials': { needs: 'open_trial', body: { taskTypeId: uuid, closesOn: '2026-03-29' } },
  'DELETE /api/teams/{id}/trials/{trialId}': { needs: 'open_trial' },
  'GET /api/teams/{id}/board': { needs: 'see_board' },
  'GET /api/teams/{id}/decisions': { needs: 'see_board' },
  'POST /api/teams/{id}/decisions': { needs: 'decide', body: { taskTypeId: uuid, ruling: 'use', reason: 'It helps' } },
  'POST /api/teams/{id}/marks': { needs: 'set_marks', body: { kind: 'training', markedOn: '2026-03-01' } },
  'DELETE /api/teams/{id}/marks/{markId}': { needs: 'set_marks' },
  'PUT /api/teams/{id}/burden-endings/{burden}': { needs: 'decide' },
  'DELETE /api/teams/{id}/burden-endings/{burden}': { needs: 'decide' },
  'GET /api/teams/{id}/report': { needs: 'see_board' },
  'GET /api/teams/{id}/report/{format}': { needs: 'see_board' },
  'GET /api/teams/{id}/tips': { needs: 'review_tips' },
  'POST /api/teams/{id}/tips/{tipId}/approve': { needs: 'review_tips' },
  'DELETE /api/teams/{id}/tips/{tipId}': { needs: 'review_tips' },
  'GET /api/teams/{id}/hats': { needs: 'open_hat' },
  'POST /api/teams/{id}/hats': { needs: 'open_hat', body: { kind: 'screen', seats: 5 } },
  'GET /api/teams/{id}/hats/{hatId}': { needs: 'open_hat' },
  'POST /api/teams/{id}/hats/{hatId}/confirmation': { needs: 'open_hat' },
  'DELETE /api/teams/{id}/hats/{hatId}': { needs: 'open_hat' },
  'GET /api/teams/{id}/task-types/{taskTypeId}': { needs: 'see_board' },
  'POST /api/teams/{id}/tool-changes': { needs: 'note_tool_change', body: { taskTypeId: uuid } },
  'GET /api/teams/{id}/leads': { needs: 'see_leads' },
  'DELETE /api/teams/{id}/leads/{accountId}': { needs: 'remove_lead' },
  'POST /api/teams/{id}/invitations': { needs: 'invite_lead' },
  'DELETE /api/teams/{id}/invitations/{invitationId}': { needs: 'invite_lead' },
  'GET /api/teams/{id}/records': { needs: 'import' },
  'DELETE /api/teams/{id}/records/{fileId}': { needs: 'import' },
  'GET /api/teams/{id}/tokens': { needs: 'manage_tokens' },
  'POST /api/teams/{id}/tokens': { needs: 'manage_tokens', body: { name: 'A program', scope: 'read_evidence' } },
  'DELETE /api/teams/{id}/tokens/{tokenId}': { needs: 'manage_tokens' },
  'POST /api/publications': { needs: 'publish' },
};

async function office() {
  const context = await freshContext();
  const { app, newTeam, newStaff, stranger } = await setUpOffice(context);
  const team = await newTeam('Team', { lead: false });
  const leadOfNone = await leadOf(context, stranger(), 'lead', []);
  const routes = describeRoutes(app.routes).map(({ method, path }) => ({ method, path, name: `${method} ${path}` }));
  return { routes, team, leadOfNone, staff: await newStaff(team), nobody: stranger() };
}

test('every route has a guard by name', async () => {
  const { routes } = await office();
  expect(routes.length).toBeGreaterThan(100);
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(guards).sort());
});

test('each guard refuses whom it is there for, and permissions are asked for by verbs, never by routes', async () => {
  const { routes, team, leadOfNone, staff, nobody } = await office();
  const values: Record<string, string> = {
    id: team.id,
    format: 'csv',
    burden: 'filing_twice',
    fileId: '1',
    invitationId: 'a'.repeat(64),
  };
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const { method, path, name } of routes) {
    const guard = guards[name]!;
    if (typeof guard === 'object' && 'everybody' in guard) continue;
    const { query = '', body = undefined } = typeof guard === 'object' ? guard : {};
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? uuid) + query;
    const statusOf = async (browser: Browser) => (await browser.ask(method, filled, body)).status;
    const needs = typeof guard === 'object' ? guard.needs : null;
    // In this order: a lead who is let in may sign out.
    const doors = guard === 'own_notes' ? [nobody, leadOfNone] : [nobody, staff];
    const statuses: (number | boolean)[] = [];
    for (const browser of doors) statuses.push(await statusOf(browser));
    asked.length = 0;
    if (needs !== null) statuses.push((await statusOf(leadOfNone)) === 403);
    const verbs = asked.filter((one) => one.action === needs && !/^server\/(routes|http)\//.test(one.in)).length > 0;
    const inRoutes = asked.filter((one) => /^server\/(routes|http)\//.test(one.in));
    found[name] = { statuses, verbs, inRoutes };
    const refused = typeof guard === 'object' ? [guard.anyLead !== true] : [];
    wanted[name] = { statuses: [401, 401, ...refused], verbs: needs !== null, inRoutes: [] };
  }
  expect(found).toEqual(wanted);
});
