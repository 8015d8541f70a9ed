import type { LeadWords } from '../words/zh-Hans/lead.ts';

/** What is not needed every day, one page away from the header; some of it is for administrators alone. */
export const officePages: readonly {
  href: string;
  name: keyof LeadWords['officeAbout'];
  administrator?: boolean;
}[] = [
  { href: '/lead/inbox', name: 'inbox' },
  { href: '/lead/import', name: 'import' },
  { href: '/lead/export', name: 'export' },
  { href: '/lead/audit', name: 'audit' },
  { href: '/lead/settings', name: 'settings', administrator: true },
  { href: '/lead/accounts', name: 'accounts', administrator: true },
  { href: '/lead/sessions', name: 'sessions' },
  { href: '/lead/retire', name: 'retire', administrator: true },
];
