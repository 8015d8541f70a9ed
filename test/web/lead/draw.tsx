import { act, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import type { Language } from '../../../db/vocabulary.ts';
import { loadWords, WordsProvider } from '../../../web/board/words.tsx';
import { loadStaffWords, WordsProvider as StaffWordsProvider } from '../../../web/words/words.tsx';

/** Draws into the document at once, and clears it away after the test. */
export function draw(node: ReactNode): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(node));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return place;
}

export async function drawIn(language: Language, node: ReactNode): Promise<HTMLElement> {
  const [words, first] = await Promise.all([loadWords(language), loadStaffWords(language)]);
  const drawn = (
    <StaffWordsProvider first={first}>
      <WordsProvider value={words}>{node}</WordsProvider>
    </StaffWordsProvider>
  );
  // Until what is drawn a moment later stands, too.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // Nobody serves here: of studies elsewhere none is found.
  vi.stubGlobal('fetch', async () => Response.json({ studies: [] }));
  try {
    return await act(async () => draw(drawn));
  } finally {
    vi.unstubAllGlobals();
  }
}
