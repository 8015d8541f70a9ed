import type { TaskWords } from '../task-words.ts';
import { rulings } from './rulings.ts';

const day = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric' });

export const task: TaskWords = {
  day: (date) => day.format(date),
  restingText: 'Enough is known: people are asked not to note this any more. If the tool changes, ask for a few more.',
  toolChange: 'The tool changed, note again',
  toolChanged: 'Noted. From the next publication on, people are asked for a few more.',
  decisionsNone: 'Nothing has been decided about this kind of work yet.',
  rulings,
  decide: 'Decide',
  ruling: 'Decision',
  reason: 'Reason',
  reasonHint: 'Everybody in the team can read it. No names, no numbers of people, nothing confidential.',
  reviewOn: 'Look again on (may stay empty)',
  submit: 'Decide so',
  decided: (date) => `Decided on ${date}`,
  review: (date) => `look again on ${date}`,
  example: {
    title: 'Read with your own figures',
    none: 'Nothing of your team can be published yet. When it can, it is explained here.',
    read: (change, range) =>
      `The dot: with AI the time changes by ${change}; that is the likeliest. The line: the true difference may be ${range}.`,
    because: {
      saves: 'The whole line lies left of “the same”, and a draw decided, so we say:',
      probably_saves:
        'The whole line lies left of −15%, so it would stand even if the pieces done with AI were that much easier; people chose when to use AI, so we say:',
      points_to_saving:
        'The line lies left of “the same”, but not by so much that easier pieces could not explain it, so we say:',
      no_large_difference: 'The whole line lies within the pale band, so we say:',
      points_to_cost:
        'The line lies right of “the same”, but not by so much that harder pieces could not explain it, so we say:',
      probably_costs:
        'The whole line lies right of +15%, so it would stand even if the pieces done with AI were that much harder, so we say:',
      costs: 'The whole line lies right of “the same”, and a draw decided, so we say:',
      too_early: 'The line crosses “the same” and leaves the pale band: it may be faster or slower, so we say:',
    },
  },
};
