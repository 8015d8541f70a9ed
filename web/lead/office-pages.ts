import type { LeadWords } from '../words/zh-Hans/lead.ts';

/** What is not needed every day, one page away from the header; some of it is for administrators alone. */
export const officePages: readonly { href: string; name: keyof LeadWords['nav']; administrator?: boolean }[] = [
  { href: '/lead/sessions', name: 'sessions' },
];
