import type { LeadWords } from '../words/zh-Hans/lead.ts';

/** In the header of every page of the leads' side. */
export const mainPages: readonly (readonly [href: string, name: keyof LeadWords['nav']])[] = [
  ['/lead', 'board'],
  ['/lead/report', 'report'],
  ['/lead/catalogue', 'catalogue'],
  ['/lead/teams', 'teams'],
  ['/lead/office', 'office'],
];
