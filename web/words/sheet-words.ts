import { usePageWords } from './page-words.ts';
import type { SheetWords } from './zh-Hans/sheet.ts';

const loaders = {
  'zh-Hans': () => import('./zh-Hans/sheet.ts'),
  'zh-Hant': () => import('./zh-Hant/sheet.ts'),
  en: () => import('./en/sheet.ts'),
};

export function useSheetWords(): { words: SheetWords | undefined; failed: boolean } {
  const { words, failed } = usePageWords(loaders);
  return { words: words?.sheet, failed };
}
