import type { WithholdWords } from '../withhold-words.ts';

export const withhold: WithholdWords = {
  rather: '这件不想抽',
  hint: '照平时的做法做，照常记。只会算进“不想抽的占几成”，分三档，不会知道是谁。',
  done: '好，这件不抽。照平时做就行。',
  toLog: '回首页',
};
