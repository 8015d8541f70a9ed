import type { AfterwardsWords } from '../zh-Hans/afterwards.ts';
import { rulings } from './rulings.ts';

export const afterwards: AfterwardsWords = {
  questions: {
    by_hand_minutes: 'How long would it have taken without AI?',
    more_asked: 'Was more asked of you, or sooner, because AI is around?',
    also_by_hand: 'Did you also have to do it by hand?',
    time_became: 'What did the saved time become?',
    why_without_ai: 'Why no AI this time?',
    quality: 'How good is the text, compared with what you write yourself?',
  },
  qualities: { better: 'Better', as_good: 'As good', worse: 'Not as good' },
  thanks: 'Thank you, noted.',
  skip: 'Skip',
  optional: 'One more question, if you like',
  clock: {
    wrong: (day) => `This device’s date is ${day}.`,
    serversDay: (today) =>
      `The server’s is ${today}, so the note was not accepted. It is kept: choose the day and send it.`,
    which: 'Which day was it?',
    send: (day) => `Log it for ${day}`,
  },
  known: {
    title: (task) => `${task}: what all notes say`,
    nothing: 'Neither faster nor slower can be told yet. Once enough people have logged it, it will stand here.',
    mostOften: (reason) => `Most often wrong: ${reason}. Check this before you hand it in.`,
    decided: (ruling) => `The team’s decision: ${ruling}`,
  },
  unlisted: {
    title: 'What kind of work was it?',
    text: 'It is logged as “Other work”, which is right. If you like, propose a name for the list.',
    label: 'What is this work called? (optional)',
    hint: 'Only the kind: no names, no office, no content. It goes to the administrator with the next publication, without who proposed it.',
    propose: 'Propose it and go on',
    go: 'Go on without',
  },
  rulings,
};
