import { lazy } from 'react';
import { useMe } from '../api/me.tsx';
import { LogPage } from '../log/log-page.tsx';
import { Opening } from './opening.tsx';
import { Unreachable } from './unreachable.tsx';

const ClosedTeam = lazy(() => import('./closed-team.tsx'));
const Welcome = lazy(() => import('./welcome.tsx'));

/** Whoever has joined logs, unless the team is closed; whoever has not is told how to. */
export function Home() {
  const { me, failed } = useMe();
  if (me?.contributor?.team.closed) return <ClosedTeam team={me.contributor.team.name} />;
  if (me?.contributor) return <LogPage />;
  if (me) return <Welcome />;
  return failed ? <Unreachable /> : <Opening />;
}
