import type { VocabularyWords } from '../vocabulary-words.ts';

export const vocabulary: VocabularyWords = {
  burdens: {
    mandatory_training: 'Mandatory training',
    proof_of_use: 'Screenshots as proof of use',
    usage_reporting: 'Usage reports and rankings',
    comparing_drafts: 'Comparing human and AI drafts',
    filing_twice: 'Filing the same thing twice',
    mending_others_text: 'Mending other people’s AI text',
    work_nobody_needed: 'Papers nobody reads',
  },
  reworkReasons: {
    made_up_facts: 'Made-up facts',
    wrong_figures: 'Wrong figures',
    other_units_data: 'Another unit’s data',
    off_template: 'Off template',
    wrong_tone_or_format: 'Wrong tone or format',
    empty_or_same: 'Empty words, the same as everywhere',
    missed_local_reality: 'Missed local reality',
    manager_asked_to_redo: 'Manager asked to redo',
    still_by_hand: 'Still had to be done by hand',
    other: 'Other',
  },
  timeUses: {
    residents: 'Serving residents',
    other_papers: 'Other papers',
    thinking: 'Thinking, better quality',
    home_on_time: 'Going home on time',
    new_demands: 'Swallowed by new demands',
  },
  whysWithoutAi: {
    confidential: 'Confidential',
    faster_by_hand: 'Faster by hand',
    face_to_face: 'Needs a person face to face',
    no_fitting_tool: 'No fitting tool',
    chose_not: 'Chose not to',
  },
};
