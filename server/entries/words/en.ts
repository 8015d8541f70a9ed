import { vocabulary } from '../../../web/words/en/vocabulary.ts';
import type { OwnTableWords } from './own-table-words.ts';

export const en: OwnTableWords = {
  ...vocabulary,
  columns: {
    day: 'Day',
    taskTypeId: 'Kind of work',
    outcome: 'Outcome',
    minutes: 'Minutes',
    reworkMinutes: 'Minutes of rework',
    reworkReasons: 'Reasons for rework',
    size: 'Size',
    expectedMinutes: 'Minutes expected (without AI)',
    expectedMinutesWithAi: 'Minutes expected (with AI)',
    byHandMinutes: 'Minutes it would take without AI',
    moreAsked: 'More was asked, or sooner',
    alsoByHand: 'Also done by hand',
    timeBecame: 'What the saved time became',
    whyWithoutAi: 'Why no AI',
    quality: 'The text against one’s own',
    secondsToLog: 'Seconds to log it',
  },
  outcomes: {
    saved: 'Yes, it saved time',
    same: 'Yes, no difference',
    reworked: 'Yes, fixing cost more',
    redone: 'Yes, then started over',
    without_ai: 'No AI this time',
  },
  qualities: { better: 'Better', as_good: 'As good', worse: 'Not as good' },
  sizes: ['Tiny', 'Small', 'Usual', 'Big', 'Huge'],
  yes: 'Yes',
  no: 'No',
  between: ', ',
  notForAppraisal: 'Your own notes only. Not an appraisal basis.',
};
