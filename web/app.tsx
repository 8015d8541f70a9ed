import { lazy } from 'react';
import { Route } from 'wouter';

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
    <Route path="/j/:code">{({ code }) => <Join code={code} />}</Route>
    <Route path="/j/:code/works">{({ code }) => <Works code={code} />}</Route>
    <Route path="/d">{() => <Draw />}</Route>
    <Route path="/d/:code">{({ code }) => <Draw code={code} />}</Route>
    <Route path="/works">{() => <Works />}</Route>
    <Route path="/mine" component={Mine} />
    <Route path="/feedback" component={Feedback} />
    <Route path="/refused" component={Refused} />
    <Route path="/move" component={Move} />
    <Route path="/sheet" component={Sheet} />
    <Route path="/trial/:id">{({ id }) => <Trial id={id} />}</Route>
    <Route path="/promises" component={Promises} />
    <Route path="/lead" component={Lead} />
    <Route path="/lead/*" component={Lead} />
    <Route path="/setup/:token" component={Lead} />
    <Route path="/how" component={Lead} />
    <Route path="/data-protection" component={Lead} />
    <Route component={Missing} />
  </>
);

export const closed = <Closed />;
