import { lazy } from 'react';
import { Route } from 'wouter';
import { ByHttps } from './parts/by-https.tsx';

const Join = lazy(() => import('./pages/join.tsx'));
const Draw = lazy(() => import('./seats/draw-page.tsx'));
const Mine = lazy(() => import('./pages/mine.tsx'));
const Works = lazy(() => import('./works/works-page.tsx'));
const Feedback = lazy(() => import('./feedback/feedback-page.tsx'));
const Move = lazy(() => import('./pages/move.tsx'));
const Sheet = lazy(() => import('./sheet/sheet-page.tsx'));
const Trial = lazy(() => import('./trial/trial-page.tsx'));
const Promises = lazy(() => import('./pages/promises.tsx'));
const Refused = lazy(() => import('./pages/refused.tsx'));
const Missing = lazy(() => import('./pages/missing.tsx'));
const Closed = lazy(() => import('./pages/closed.tsx'));
const Lead = lazy(() => import('./lead/lead.tsx'));

/** All but the log page, which is the first load (root.tsx): each comes when it is opened. */
export const otherPages = (
  <>
    <Route path="/j/:code">
      {({ code }) => (
        <ByHttps>
          <Join code={code} />
        </ByHttps>
      )}
    </Route>
    <Route path="/j/:code/works">{({ code }) => <Works code={code} />}</Route>
    <Route path="/d/:code?">
      {({ code }) => (
        <ByHttps>
          <Draw {...(code !== undefined && { code })} />
        </ByHttps>
      )}
    </Route>
    <Route path="/works">{() => <Works />}</Route>
    <Route path="/mine" component={Mine} />
    <Route path="/feedback" component={Feedback} />
    <Route path="/refused" component={Refused} />
    <Route path="/move">
      <ByHttps>
        <Move />
      </ByHttps>
    </Route>
    <Route path="/sheet" component={Sheet} />
    <Route path="/trial/:id">{({ id }) => <Trial id={id} />}</Route>
    <Route path="/promises" component={Promises} />
    <Route path={/^\/(?:lead|setup)(?:\/|$)/}>
      <ByHttps>
        <Lead />
      </ByHttps>
    </Route>
    <Route path="/how" component={Lead} />
    <Route path="/data-protection" component={Lead} />
    <Route component={Missing} />
  </>
);

export const closed = <Closed />;
