import type { WithholdWords } from '../withhold-words.ts';

export const withhold: WithholdWords = {
  rather: '這件不想抽',
  hint: '照平時的做法做，照常記。只會算進「不想抽的占幾成」，分三檔，不會知道是誰。',
  done: '好，這件不抽。照平時做就行。',
  toLog: '回首頁',
};
