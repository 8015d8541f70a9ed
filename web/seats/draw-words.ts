import { usePageWords } from '../words/page-words.ts';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/draw.ts'),
  'zh-Hant': () => import('../words/zh-Hant/draw.ts'),
  en: () => import('../words/en/draw.ts'),
};

/** The words of the slips' pages. */
export function useDrawWords() {
  const { words, failed } = usePageWords(loaders);
  return { words: words?.draw, failed };
}
