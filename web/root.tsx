import { type ReactNode, StrictMode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { First } from '../server/app.ts';
import { FirstProvider } from './api/first.tsx';
import { MeProvider, useMe } from './api/me.tsx';
import { Home } from './pages/home.tsx';
import { Opening } from './pages/opening.tsx';
import { Boundary } from './parts/boundary.tsx';
import { type Spoken, WordsProvider } from './words/words.tsx';

interface Props {
  first: First | null;
  words: Spoken;
  /** The other pages; none in the server. */
  children?: ReactNode;
  /** Instead of every page, once the office was closed for good. */
  closed?: ReactNode;
}

/** Everything, drawn the same by the server (first-page.tsx) and by the browser (main.tsx). */
export function Root({ first, words, children, closed }: Props) {
  return (
    <StrictMode>
      <FirstProvider first={first}>
        <WordsProvider first={words}>
          <MeProvider>
            <Boundary>
              <Suspense fallback={<Opening />}>
                <WhileOpen closed={closed}>
                  <Switch>
                    <Route path="/" component={Home} />
                    {children}
                  </Switch>
                </WhileOpen>
              </Suspense>
            </Boundary>
          </MeProvider>
        </WordsProvider>
      </FirstProvider>
    </StrictMode>
  );
}

function WhileOpen({ closed, children }: { closed: ReactNode; children: ReactNode }) {
  return <>{useMe().retired ? closed : children}</>;
}
