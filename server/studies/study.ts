/** Findings of studies elsewhere, in the order in which they are told: trials and field experiments before what people say of themselves. */
export const studyIds = [
  'metr-2025',
  'metr-2026-returning',
  'metr-2026-new',
  'peng-2023',
  'paradis-2024',
  'cui-2026',
  'echoes-2025',
  'noy-zhang-2023',
  'dellacqua-2026-inside',
  'dellacqua-2026-outside',
  'brynjolfsson-2025',
  'eef-2024',
  'lukac-2025-one',
  'lukac-2025-other',
  'dillon-2025',
  'choi-2024',
  'gds-2025',
  'dwp-2026',
  'dbt-2025',
  'humlum-2025',
] as const;
export type StudyId = (typeof studyIds)[number];

/** How it was found out. `comparison`: nobody drew who used AI; `self_report`: people said so of themselves. */
export const studyDesigns = ['trial', 'field_experiment', 'staggered', 'comparison', 'self_report'] as const;
export type StudyDesign = (typeof studyDesigns)[number];

/** 95 %, as published, in the figure's own unit. */
type Published = readonly [low: number, high: number] | 'none_published';

/** Ratios are with AI over without. `felt`: the time ratio that the same people believed in afterwards. */
export type Found =
  | { measure: 'time'; ratio: number; interval: Published; felt?: number | undefined }
  | { measure: 'time_by_task'; ratios: readonly [least: number, most: number]; interval: Published }
  | { measure: 'output'; ratio: number; interval: Published }
  | { measure: 'right_answers'; points: number; interval: Published }
  | { measure: 'minutes_less'; a: 'piece' | 'day' | 'week'; minutes: number; interval: Published }
  | { measure: 'hours_share'; share: number; interval: Published };

/** One finding, without words of any language but its source's own: those stand in the dictionaries, under its id. */
export interface Study {
  id: StudyId;
  /** Of the publication that was read. */
  year: number;
  design: StudyDesign;
  /** Whose work was measured, or who answered. */
  people: number;
  found: Found;
  /** Kinds of work of our packs (`pack/key`) that come close to what was studied; none: office work at large. */
  kinds: readonly string[];
  /** Other findings that say something else of much the same. */
  differsFrom: readonly StudyId[];
  source: { text: string; url: string };
}
