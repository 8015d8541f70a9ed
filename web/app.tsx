import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Home } from './pages/home.tsx';
import { Opening } from './pages/opening.tsx';
import { Boundary } from './parts/boundary.tsx';

/** The log page is the first load; everything else comes when it is opened. */
const Join = lazy(() => import('./pages/join.tsx'));
const Mine = lazy(() => import('./pages/mine.tsx'));
const Move = lazy(() => import('./pages/move.tsx'));
const Trial = lazy(() => import('./trial/trial-page.tsx'));
const Promises = lazy(() => import('./pages/promises.tsx'));
const Refused = lazy(() => import('./pages/refused.tsx'));
const Missing = lazy(() => import('./pages/missing.tsx'));
const Lead = lazy(() => import('./lead/lead.tsx'));

export function App() {
  return (
    <Boundary>
      <Suspense fallback={<Opening />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/j/:code">{({ code }) => <Join code={code} />}</Route>
          <Route path="/mine" component={Mine} />
          <Route path="/refused" component={Refused} />
          <Route path="/move" component={Move} />
          <Route path="/trial/:id">{({ id }) => <Trial id={id} />}</Route>
          <Route path="/promises" component={Promises} />
          <Route path="/lead" component={Lead} />
          <Route path="/lead/*" component={Lead} />
          <Route path="/setup/:token" component={Lead} />
          <Route path="/how" component={Lead} />
          <Route component={Missing} />
        </Switch>
      </Suspense>
    </Boundary>
  );
}
