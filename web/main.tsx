import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MeProvider } from './api/me.tsx';
import { App } from './app.tsx';
import { askForCatalogue } from './log/catalogue.ts';
import { keepOfflineShell } from './offline-shell.ts';
import { startSending } from './outbox/device-outbox.ts';
import { showTextSize } from './parts/comfort.tsx';
import { readersLanguage } from './words/language.ts';
import { loadStaffWords, WordsProvider } from './words/words.tsx';

showTextSize();
startSending();
keepOfflineShell();
askForCatalogue().catch(() => {});
loadStaffWords(readersLanguage()).then((words) => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <WordsProvider first={words}>
        <MeProvider>
          <App />
        </MeProvider>
      </WordsProvider>
    </StrictMode>,
  );
});
