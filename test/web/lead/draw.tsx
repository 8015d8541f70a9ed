import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { Language } from '../../../db/vocabulary.ts';
import { loadWords, WordsProvider } from '../../../web/board/words.tsx';

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
  const words = await loadWords(language);
  return draw(<WordsProvider value={words}>{node}</WordsProvider>);
}
