import './styles/tokens.css';
import './styles/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readFirst } from './api/first.tsx';
import { askForMe } from './api/me.tsx';
import { tellServer } from './api/remembered.ts';
import { closed, otherPages } from './app.tsx';
import { askForCatalogue, knowCatalogue } from './log/catalogue.ts';
import { noteEarlyTaps } from './log/early-taps.ts';
import { keepOfflineShell } from './offline-shell.ts';
import { startSending } from './outbox/device-outbox.ts';
import { showTextSize } from './parts/comfort.tsx';
import { guardUnseen } from './parts/unseen.ts';
import { Root } from './root.tsx';
import { readersLanguage } from './words/language.ts';
import { loadStaffWords } from './words/words.tsx';

const first = readFirst();
showTextSize();
guardUnseen();
tellServer();
startSending();
keepOfflineShell();
if (first) knowCatalogue(first.taskTypes);
else {
  askForMe();
  askForCatalogue().catch(() => {});
}
loadStaffWords(first?.language ?? readersLanguage()).then((words) => {
  const root = document.getElementById('root')!;
  const everything = (
    <Root first={first} words={words} closed={closed}>
      {otherPages}
    </Root>
  );
  if (!first) return createRoot(root).render(everything);
  noteEarlyTaps();
  hydrateRoot(root, everything);
});
