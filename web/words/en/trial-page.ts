import type { TrialPageWords } from '../zh-Hans/trial-page.ts';

export const trialPage: TrialPageWords = {
  title: (task: string) => `Trial: ${task}`,
  why: 'When people pick, nobody can tell whether AI is fast or the pieces were easy. A draw makes it a fair comparison. Whichever side it falls on, please note what really happened.',
  expected: 'First a guess: how long would this piece take without AI?',
  expectedHint: 'Before you start. One tap draws the lot; it is drawn once.',
  drawn: { with_ai: 'Drawn: please do this one with AI', without_ai: 'Drawn: please do this one without AI' },
  free: 'If it really does not fit, do it your way and note it as it was. Never use AI for confidential work.',
  later: 'I do it now and note it on the front page',
  giveUp: 'I am not doing this piece',
  giveUpHint: 'That is fine. It only counts towards the share of pieces that were not finished, without a name.',
  gone: 'This trial is not open.',
  home: 'To the front page',
};
