import { useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords, type Words, WordsProvider } from '../board/words.tsx';
import Missing from '../pages/missing.tsx';
import { Opening } from '../pages/opening.tsx';
import { useWords } from '../words/words.tsx';
import { BoardPage } from './board-page.tsx';
import { HowPage } from './how-page.tsx';
import { LeadPage } from './lead-page.tsx';
import { PosterPage } from './poster-page.tsx';
import { SessionsPage } from './sessions-page.tsx';
import { SetupPage } from './setup-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { TaskPage } from './task-page.tsx';
import { TeamsPage } from './teams-page.tsx';

/** Everything for leads and administrators, in one lazy part of the program with its own words. */
export default function Lead() {
  const words = useLeadWords();
  if (words === null) return <Opening />;
  const { nav, how, poster, setup, signIn, board } = words.lead;
  return (
    <WordsProvider value={words}>
      <Switch>
        <Route path="/setup/:token">
          {({ token }) => (
            <LeadPage title={setup.title}>
              <SetupPage token={token} />
            </LeadPage>
          )}
        </Route>
        <Route path="/lead/sign-in">
          <LeadPage title={signIn.title}>
            <SignInPage />
          </LeadPage>
        </Route>
        <Route path="/lead">
          <LeadPage title={board.pageTitle} signedIn>
            <BoardPage />
          </LeadPage>
        </Route>
        <Route path="/lead/task/:id">
          {({ id }) => (
            <LeadPage title={board.pageTitle} signedIn>
              <TaskPage taskTypeId={id} />
            </LeadPage>
          )}
        </Route>
        <Route path="/lead/teams">
          <LeadPage title={nav.teams} signedIn>
            <TeamsPage />
          </LeadPage>
        </Route>
        <Route path="/lead/teams/:id/poster">
          {({ id }) => (
            <LeadPage title={poster.title} signedIn>
              <PosterPage teamId={id} />
            </LeadPage>
          )}
        </Route>
        <Route path="/lead/sessions">
          <LeadPage title={nav.sessions} signedIn>
            <SessionsPage />
          </LeadPage>
        </Route>
        <Route path="/how">
          <LeadPage title={how.title}>
            <HowPage />
          </LeadPage>
        </Route>
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
