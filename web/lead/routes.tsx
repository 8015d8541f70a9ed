import { lazy, type ReactNode } from 'react';
import type { LeadWords } from '../words/zh-Hans/lead.ts';
import { BoardPage } from './board-page.tsx';
import { HowPage } from './how-page.tsx';
import { OfficePage } from './office-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { TeamsPage } from './teams-page.tsx';

/** The board is what is opened daily; these come when they are asked for. */
const AccountsPage = lazy(() => import('./accounts-page.tsx'));
const InboxPage = lazy(() => import('../inbox/inbox-page.tsx'));
const AuditPage = lazy(() => import('./audit-page.tsx'));
const CataloguePage = lazy(() => import('../catalogue/catalogue-page.tsx'));
const LeadsPage = lazy(() => import('./leads-page.tsx'));
const PasswordPage = lazy(() => import('./password-page.tsx'));
const PosterPage = lazy(() => import('./poster-page.tsx'));
const ReportPage = lazy(() => import('../report/report-page.tsx'));
const SeatsPage = lazy(() => import('../seats/seats-page.tsx'));
const SessionsPage = lazy(() => import('./sessions-page.tsx'));
const DataProtectionPage = lazy(() => import('../privacy/data-protection-page.tsx'));
const TaskPage = lazy(() => import('./task-page.tsx'));
const SettingsPage = lazy(() => import('./settings-page.tsx'));
const SetupPage = lazy(() => import('./setup-page.tsx'));
const ImportPage = lazy(() => import('../import/import-page.tsx'));
const ExportPage = lazy(() => import('../leaving/export-page.tsx'));
const RetirePage = lazy(() => import('../leaving/retire-page.tsx'));

export interface LeadRoute {
  path: string;
  title(words: LeadWords): string;
  /** For everybody, not only for who has signed in. */
  open?: boolean;
  page(params: Record<string, string>): ReactNode;
}

/** Every page of the leads' side. */
export const leadRoutes: readonly LeadRoute[] = [
  {
    path: '/setup/:token',
    title: ({ setup }) => setup.title,
    open: true,
    page: ({ token }) => <SetupPage token={token!} />,
  },
  {
    path: '/lead/password/:token',
    title: ({ account }) => account.password,
    open: true,
    page: ({ token }) => <PasswordPage token={token!} />,
  },
  { path: '/lead/sign-in', title: ({ signIn }) => signIn.title, open: true, page: () => <SignInPage /> },
  {
    path: '/data-protection',
    title: ({ dataProtection }) => dataProtection,
    open: true,
    page: () => <DataProtectionPage />,
  },
  { path: '/how', title: ({ howWeKnow }) => howWeKnow, open: true, page: () => <HowPage /> },
  { path: '/lead', title: ({ board }) => board.pageTitle, page: () => <BoardPage /> },
  {
    path: '/lead/task/:id',
    title: ({ board }) => board.pageTitle,
    page: ({ id }) => <TaskPage taskTypeId={id!} />,
  },
  { path: '/lead/report', title: ({ nav }) => nav.report, page: () => <ReportPage /> },
  { path: '/lead/teams', title: ({ nav }) => nav.teams, page: () => <TeamsPage /> },
  { path: '/lead/teams/:id/leads', title: ({ nav }) => nav.teams, page: ({ id }) => <LeadsPage teamId={id!} /> },
  { path: '/lead/teams/:id/seats', title: ({ nav }) => nav.teams, page: ({ id }) => <SeatsPage teamId={id!} /> },
  {
    path: '/lead/teams/:id/poster',
    title: ({ poster }) => poster.title,
    page: ({ id }) => <PosterPage teamId={id!} />,
  },
  {
    path: '/lead/catalogue',
    title: ({ nav }) => nav.catalogue,
    page: () => <CataloguePage />,
  },
  { path: '/lead/office', title: ({ nav }) => nav.office, page: () => <OfficePage /> },
  { path: '/lead/inbox', title: ({ nav }) => nav.inbox, page: () => <InboxPage /> },
  { path: '/lead/import', title: ({ nav }) => nav.import, page: () => <ImportPage /> },
  { path: '/lead/export', title: ({ nav }) => nav.export, page: () => <ExportPage /> },
  { path: '/lead/retire', title: ({ nav }) => nav.retire, page: () => <RetirePage /> },
  { path: '/lead/sessions', title: ({ nav }) => nav.sessions, page: () => <SessionsPage /> },
  { path: '/lead/accounts', title: ({ nav }) => nav.accounts, page: () => <AccountsPage /> },
  { path: '/lead/audit', title: ({ nav }) => nav.audit, page: () => <AuditPage /> },
  { path: '/lead/settings', title: ({ nav }) => nav.settings, page: () => <SettingsPage /> },
];
