import type { AfterwardsWords } from '../zh-Hans/afterwards.ts';

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
};
