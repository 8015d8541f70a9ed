export const hatWordsIn = {
  'zh-Hans': () => import('../words/zh-Hans/hats.ts'),
  'zh-Hant': () => import('../words/zh-Hant/hats.ts'),
  en: () => import('../words/en/hats.ts'),
};
