import type { TrialPageWords } from '../zh-Hans/trial-page.ts';

export const trialPage: TrialPageWords = {
  title: (task: string) => `抽籤試驗：${task}`,
  why: '自己挑著用，就分不清是 AI 快，還是挑的工作容易。抽籤決定，才比得出真快慢。抽到哪邊，都請照實記。',
  expected: '先估一估：這件工作不用 AI 要多久？',
  expectedHint: '開工前估，點一下就抽籤。抽過不能重抽。',
  drawn: { with_ai: '抽到了：這件請用 AI 做', without_ai: '抽到了：這件請不用 AI 做' },
  free: '實在不合適，不照著做也行，照實記就是。機密的工作，任何時候都不要用 AI。',
  later: '先去做，做完回首頁記',
  giveUp: '這件不做了',
  giveUpHint: '不記也可以。只會算進「抽籤後沒做完的占幾成」，不會知道是誰。',
  gone: '這項試驗沒有在進行。',
  home: '回到首頁',
};
