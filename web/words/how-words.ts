import type { Word } from '../../server/evidence/word.ts';
import type { OfficeName, WaitName } from '../lead/acceptance.ts';

/** The method page's sections, in their order; `words` and `held` have a list and tables besides. */
export const howSections = [
  'compared',
  'people',
  'together',
  'words',
  'easier',
  'unseen',
  'trials',
  'runs',
  'readings',
  'onePerson',
  'noise',
  'minutes',
  'felt',
  'records',
  'held',
] as const;
export type HowSection = (typeof howSections)[number];

/** Measured in per cent, told in the middle of the text; the tables are in `acceptance.ts`. */
export interface MeasuredRange {
  low: number;
  high: number;
}

/** How the figures come about, at length; the board says the same in five lines. Fetched with its page. */
export interface HowWords {
  intro: string;
  contents: string;
  inShort: string;
  sections: Record<HowSection, { title: string; text: readonly string[] }>;
  /** When each word is said. */
  means: Record<Word | 'not_known', string>;
  /** Measured beside the sections that they belong to. */
  measured: {
    unseen(pointsTo: MeasuredRange, probablyMost: number): string;
    minutes(held: MeasuredRange): string;
  };
  offices: {
    title: string;
    columns: { office: string; coverage: string; wrong: string; right: string };
    names: Record<OfficeName, string>;
    limits: string;
    legend: string;
  };
  waits: {
    title: string;
    columns: { office: string; reading: string; word: string };
    names: Record<WaitName, string>;
    never: string;
    legend: string;
  };
  formulas: { title: string; lines: readonly string[] };
}
