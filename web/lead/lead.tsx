import { matchRoute, useLocation, useRouter } from 'wouter';
import { loaders, type Words, WordsProvider } from '../board/words.tsx';
import Missing from '../pages/missing.tsx';
import { Opening } from '../pages/opening.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import { usePageWords } from '../words/page-words.ts';
import { LeadPage } from './lead-page.tsx';
import { leadRoutes } from './routes.tsx';

/** Everything for leads and administrators, in one lazy part of the program with its own words. */
export default function Lead() {
  const { words, failed } = usePageWords(loaders);
  if (words === undefined) return failed ? <Unreachable /> : <Opening />;
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
