export const recordWordsIn = {
  'zh-Hans': () => import('../words/zh-Hans/records.ts'),
  'zh-Hant': () => import('../words/zh-Hant/records.ts'),
  en: () => import('../words/en/records.ts'),
};
