import type { ReworkReason } from '../../db/vocabulary.ts';

/** What to verify before anything is known here: three things that such texts commonly get wrong. Not found, but plausible. */
const byKind: Readonly<Record<string, readonly ReworkReason[]>> = {
  briefing_note: ['made_up_facts', 'wrong_figures', 'empty_or_same'],
  notice: ['off_template', 'made_up_facts', 'wrong_tone_or_format'],
  work_summary: ['wrong_figures', 'empty_or_same', 'other_units_data'],
  speech: ['empty_or_same', 'missed_local_reality', 'wrong_tone_or_format'],
  meeting_minutes: ['made_up_facts', 'off_template', 'wrong_figures'],
  plan: ['missed_local_reality', 'other_units_data', 'empty_or_same'],
  publicity_post: ['made_up_facts', 'wrong_tone_or_format', 'empty_or_same'],
  statistical_return: ['wrong_figures', 'off_template', 'still_by_hand'],
  data_check: ['wrong_figures', 'made_up_facts', 'still_by_hand'],
  ledger: ['wrong_figures', 'off_template', 'still_by_hand'],
  inspection_file: ['made_up_facts', 'other_units_data', 'off_template'],
  petition_reply: ['made_up_facts', 'missed_local_reality', 'wrong_tone_or_format'],
  policy_answer: ['made_up_facts', 'missed_local_reality', 'wrong_figures'],
  visit_record: ['made_up_facts', 'missed_local_reality', 'empty_or_same'],
  policy_lookup: ['made_up_facts', 'missed_local_reality', 'other_units_data'],
  long_reading: ['made_up_facts', 'wrong_figures', 'missed_local_reality'],
  merging_material: ['other_units_data', 'wrong_figures', 'off_template'],
};
const ofAnyKind: readonly ReworkReason[] = ['made_up_facts', 'wrong_figures', 'empty_or_same'];

export function firstChecks(key: string | null): readonly ReworkReason[] {
  return (key !== null && byKind[key]) || ofAnyKind;
}
