import { useEffect, useState } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';
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
      <Shown lead={words.lead} />
    </WordsProvider>
  );
}

/** One frame around all pages: going from one to the next asks anew neither who has signed in nor draws the header again. */
function Shown({ lead }: { lead: Words['lead'] }) {
  const { parser } = useRouter();
  const [path] = useLocation();
  for (const { path: pattern, title, open = false, page } of leadRoutes) {
    const [matches, params] = matchRoute(parser, pattern, path);
    if (matches)
      return (
        <LeadPage title={title(lead)} signedIn={!open}>
          {page(params as Record<string, string>)}
        </LeadPage>
      );
  }
  return <Missing />;
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
