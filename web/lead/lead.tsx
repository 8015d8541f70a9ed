import { useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords, type Words, WordsProvider } from '../board/words.tsx';
import Missing from '../pages/missing.tsx';
import { Opening } from '../pages/opening.tsx';
import { useWords } from '../words/words.tsx';
import { LeadPage } from './lead-page.tsx';
import { leadRoutes } from './routes.tsx';

/** Everything for leads and administrators, in one lazy part of the program with its own words. */
export default function Lead() {
  const words = useLeadWords();
  if (words === null) return <Opening />;
  return (
    <WordsProvider value={words}>
      <Switch>
        {leadRoutes.map(({ path, title, open = false, page }) => (
          <Route key={path} path={path}>
            {(params) => (
              <LeadPage title={title(words.lead)} signedIn={!open}>
                {page(params as Record<string, string>)}
              </LeadPage>
            )}
          </Route>
        ))}
        <Route>
          <Missing />
        </Route>
      </Switch>
    </WordsProvider>
  );
}

function useLeadWords(): Words | null {
  const { language } = useWords();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let stale = false;
    loadWords(language).then((loaded) => {
      if (!stale) setWords(loaded);
    });
    return () => {
      stale = true;
    };
  }, [language]);
  return words;
}
