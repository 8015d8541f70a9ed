/** The page of a trial; fetched when it is opened. */
export const trialPage = {
  title: (task: string) => `抽签试验：${task}`,
  why: '自己挑着用，就分不清是 AI 快，还是挑的工作容易。抽签定，才比得出真快慢。抽到哪边，都请照实记。',
  expected: '先估一估：这件工作不用 AI 要多久？',
  expectedHint: '开工前估，点一下就抽签。抽过不能重抽。',
  drawn: { with_ai: '抽到了：这件请用 AI 做', without_ai: '抽到了：这件请不用 AI 做' },
  free: '实在不合适，不照着做也行，照实记就是。涉密的工作，任何时候都不要用 AI。',
  later: '先去做，做完回首页记',
  giveUp: '这件不做了',
  giveUpHint: '不记也可以。只会算进「抽签后没做完的占几成」，不会知道是谁。',
  gone: '这项试验没有在进行。',
  home: '回到首页',
};

export type TrialPageWords = typeof trialPage;
