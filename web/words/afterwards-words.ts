import { usePageWords } from './page-words.ts';
import type { AfterwardsWords } from './zh-Hans/afterwards.ts';

const loaders = {
  'zh-Hans': () => import('./zh-Hans/afterwards.ts'),
  'zh-Hant': () => import('./zh-Hant/afterwards.ts'),
  en: () => import('./en/afterwards.ts'),
};

/** Undefined until they have come. */
export function useAfterwardsWords(): AfterwardsWords | undefined {
  return usePageWords(loaders).words?.afterwards;
}
