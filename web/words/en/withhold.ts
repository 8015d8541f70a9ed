import type { WithholdWords } from '../withhold-words.ts';

export const withhold: WithholdWords = {
  rather: 'I would rather not draw for this one',
  hint: 'Do it as you always do, and note it as always. It only counts towards how many were not drawn for, told by thirds, without a name.',
  done: 'Fine, no draw for this one. Do it as you always do.',
  toLog: 'To the front page',
};
