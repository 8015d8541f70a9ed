import type { DoingWords } from '../doing-words.ts';
import { rules } from './rules.ts';

export const doing: DoingWords = {
  decideSo: 'Decide',
  decided: 'Decided',
  decideSoOf: (line) => `Decide: ${line}`,
  seeBurdens: 'The rule, and a text for whoever can end it',

  ruleAgain: 'Look again and decide',
  ruleAgainOf: (task) => `Look again and decide: ${task}`,

  decideTitle: 'Decide',
  rulingMeans: {
    use: 'Colleagues read that they can rely on it.',
    use_with_checks: 'Colleagues read that they can use it, with a list of what to check.',
    do_not_use: 'Colleagues read that doing it themselves is better for now.',
    drop_the_task:
      'Colleagues read that this work is no longer asked for. If that is not yours to say, agree it first.',
    stop_logging: 'The work goes on; colleagues are asked not to note it any more.',
  },
  fromBoard: 'Take the board’s own sentence',
  reviewIn: { months: (n) => (n === 1 ? 'In a month' : n === 6 ? 'In half a year' : `In ${n} months`), never: 'Never' },
  reviewHint: 'On that day the board reminds you. Only you: nobody else is reminded of anything.',
  done: 'Decided. Colleagues can read it from now on.',
  earlier: (n) => (n === 1 ? 'One earlier decision' : `${n} earlier decisions`),
  twiceOnPage: (third) =>
    `People say that this is done twice, with AI and once more by hand (${third} of answers). Who needs the second one? Perhaps the work itself can go.`,
  nobodyNeeded: (duration) =>
    `Your team noted about ${duration} of work that nobody needed, without saying which kind. Ask whether this is part of it: what nobody needs can go.`,
  frozenNote: 'What the board says today is kept beside the decision and never changed.',

  burdenColumns: { burden: 'Burden', minutes: 'Time', ending: 'Who can end it' },
  ending: {
    mandatory_training: 'No rule forbids it. Whoever orders it can make it voluntary.',
    proof_of_use: `Forbidden: ${rules.forbids.proof_of_use}.`,
    usage_reporting: `Forbidden: ${rules.forbids.usage_reporting}.`,
    comparing_drafts: 'No rule forbids it. Whoever asks for both drafts can stop asking.',
    filing_twice: 'No rule forbids it. Whoever receives both can do with one.',
    mending_others_text: 'No rule forbids it. Whoever hands a text in should have read and mended it.',
    work_nobody_needed: 'Ask the team which work it is, then drop the task itself.',
  },
  forbiddenBy: `Source: ${rules.circular}.`,
  burdenEnding: {
    end: 'It is ended: tell colleagues',
    ended: (day) => `Ended on ${day}; colleagues can read so.`,
    resume: 'Not ended after all',
  },
  letter: {
    open: 'A text for whoever can end them',
    note: 'Written from the figures above. Copy it, change it as you like, and send it.',
    copy: 'Copy the text',
    title: 'Burdens that the use of AI has brought, and a request to end them',
    intro: (team, over) => `${team}: in ${over}, the following took staff time outside any piece of work.`,
    forbidden: `Forbidden by ${rules.circular}:`,
    others: 'Forbidden by no rule; please end or reduce them:',
    asks: {
      mandatory_training: 'Please make it voluntary, or tie it to a piece of work.',
      proof_of_use: `The letter says: ${rules.forbids.proof_of_use}. Please end it.`,
      usage_reporting: `The letter says: ${rules.forbids.usage_reporting}. Please end it.`,
      comparing_drafts: 'Please ask for one draft.',
      filing_twice: 'Please accept one filing.',
      mending_others_text: 'Please mend AI text before passing it on.',
      work_nobody_needed: 'Please agree with us which work can be dropped.',
    },
    item: (number, burden, duration, asks) => `${number}. ${burden}: about ${duration}. ${asks}`,
    total: (duration) => `In all about ${duration}.`,
    basis: (floor, day) =>
      `${day === null ? '' : `As of ${day}. `}Staff noted these times voluntarily and without names; each figure rests on at least ${floor} seats. No usage rate and no ranking is kept. Not an appraisal basis.`,
  },

  accountColumns: { item: 'Item', time: 'Time', chart: 'Drawn' },
  plotColumns: { name: 'What', told: 'Figures', chart: 'Drawn' },
};
