import type { BurdenKind, ReworkReason } from '../../db/vocabulary.ts';

/** How a kind of work goes in the made-up office. What is true here is what its boards should find. */
export interface KindOfWork {
  /** In the grassroots pack. */
  key: string;
  /** How often it comes up, against the others. */
  weight: number;
  /** Minutes of the usual piece without AI. */
  minutes: number;
  /** Time with AI over time without, rework counted, for the usual person. */
  ratio: number;
  /** How often AI is used on the usual piece. */
  withAi: number;
  /** How often what AI wrote comes back. */
  rework: number;
  reasons: readonly ReworkReason[];
  /** How often it is wanted by hand as well, where not as often as usual. */
  alsoByHand?: number;
}

/** Long texts get faster, tables slower; the rest is as it is, or too rare to tell. */
export const kindsOfWork: readonly KindOfWork[] = [
  {
    key: 'briefing_note',
    weight: 20,
    minutes: 80,
    ratio: 0.6,
    withAi: 0.55,
    rework: 0.15,
    reasons: ['made_up_facts', 'other_units_data', 'missed_local_reality'],
  },
  {
    key: 'work_summary',
    weight: 9,
    minutes: 150,
    ratio: 0.7,
    withAi: 0.55,
    rework: 0.2,
    reasons: ['missed_local_reality', 'wrong_tone_or_format'],
  },
  {
    key: 'publicity_post',
    weight: 8,
    minutes: 55,
    ratio: 0.72,
    withAi: 0.6,
    rework: 0.1,
    reasons: ['wrong_tone_or_format'],
  },
  {
    key: 'meeting_minutes',
    weight: 12,
    minutes: 60,
    ratio: 0.75,
    withAi: 0.45,
    rework: 0.12,
    reasons: ['made_up_facts', 'wrong_tone_or_format'],
  },
  {
    key: 'statistical_return',
    weight: 16,
    minutes: 70,
    ratio: 1.4,
    withAi: 0.45,
    rework: 0.5,
    reasons: ['wrong_figures', 'off_template', 'still_by_hand'],
  },
  {
    key: 'ledger',
    weight: 9,
    minutes: 45,
    ratio: 1.35,
    withAi: 0.35,
    rework: 0.4,
    reasons: ['off_template', 'still_by_hand', 'wrong_figures'],
    // The paper ledger must be written all the same.
    alsoByHand: 0.85,
  },
  {
    key: 'notice',
    weight: 14,
    minutes: 40,
    ratio: 1,
    withAi: 0.45,
    rework: 0.15,
    reasons: ['off_template', 'wrong_tone_or_format'],
  },
  { key: 'data_check', weight: 7, minutes: 50, ratio: 1.05, withAi: 0.3, rework: 0.25, reasons: ['wrong_figures'] },
  { key: 'policy_answer', weight: 6, minutes: 35, ratio: 0.9, withAi: 0.4, rework: 0.2, reasons: ['made_up_facts'] },
  {
    key: 'petition_reply',
    weight: 5,
    minutes: 70,
    ratio: 1,
    withAi: 0.03,
    rework: 0.2,
    reasons: ['missed_local_reality'],
  },
  {
    key: 'visit_record',
    weight: 5,
    minutes: 35,
    ratio: 1.1,
    withAi: 0.12,
    rework: 0.2,
    reasons: ['missed_local_reality'],
  },
  {
    key: 'speech',
    weight: 0.4,
    minutes: 150,
    ratio: 0.75,
    withAi: 0.5,
    rework: 0.2,
    reasons: ['wrong_tone_or_format'],
  },
];

/** What the campaign costs beside the work: how often a person and week, and minutes each time. */
export const campaign: readonly { kind: BurdenKind; perWeek: number; minutes: number }[] = [
  { kind: 'mandatory_training', perWeek: 0.025, minutes: 90 },
  { kind: 'proof_of_use', perWeek: 0.06, minutes: 10 },
  { kind: 'usage_reporting', perWeek: 0.04, minutes: 15 },
  { kind: 'comparing_drafts', perWeek: 0.03, minutes: 25 },
  { kind: 'filing_twice', perWeek: 0.03, minutes: 20 },
];
