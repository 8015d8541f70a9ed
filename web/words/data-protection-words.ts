import type { Sort } from '../../server/privacy/sorts.ts';

interface SaidSort {
  name: string;
  what: string;
  why: string;
  until: string;
  who: string;
}

/** What is kept, why, for how long and who can see it, for whoever must approve the tool: page and document say the same. */
export interface DataProtectionWords {
  title: string;
  intro(office: string): string;
  synthetic: string;
  columns: { what: string; why: string; until: string; who: string; fields: string };
  sorts: Record<Sort, SaidSort>;
  notKeptTitle: string;
  notKept: readonly string[];
  settingsTitle: string;
  settings: {
    floor(people: number): string;
    zone(zone: string): string;
    backups: Record<'daily' | 'none', string>;
    machine: string;
    key: string;
  };
  lawTitle: string;
  law: readonly string[];
  cannotTitle: string;
  cannot: readonly string[];
  rightsTitle: string;
  rights: readonly string[];
  schemaTitle: string;
  schema: string;
  print: string;
  document: string;
  fileName: string;
}
