import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { taskName, useCatalogue } from '../log/catalogue.ts';
import { MinutesChoice } from '../log/minutes-choice.tsx';
import { Opening } from '../pages/opening.tsx';
import prose from '../pages/prose.module.css';
import { Unreachable } from '../pages/unreachable.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { usePageWords } from '../words/page-words.ts';
import { useWords } from '../words/words.tsx';
import type { TrialPageWords } from '../words/zh-Hans/trial-page.ts';
import { useFinishedPieces } from './finished.ts';
import { RatherNot } from './rather-not.tsx';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/trial-page.ts'),
  'zh-Hant': () => import('../words/zh-Hant/trial-page.ts'),
  en: () => import('../words/en/trial-page.ts'),
};

export default function TrialPage({ id }: { id: string }) {
  const { words, failed } = usePageWords(loaders);
  if (!words) return failed ? <Unreachable /> : <Opening />;
  return <OpenTrial id={id} words={words.trialPage} />;
}

/** Expected minutes first, then the coin; it is tossed once for a piece, however often this page is opened. */
function OpenTrial({ id, words }: { id: string; words: TrialPageWords }) {
  const { t, language } = useWords();
  const { me, refresh } = useMe();
  const { taskTypes } = useCatalogue();
  const finished = useFinishedPieces();
  const [, navigate] = useLocation();
  const [error, setError] = useState<string>();
  const trial = me?.contributor?.trials?.find((one) => one.id === id);
  const title = trial ? words.title(taskName(taskTypes, trial.taskTypeId, language)) : words.gone;
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setError(undefined);
    try {
      await work();
      await refresh();
      return true;
    } catch (reason) {
      setError((reason instanceof ApiError && reason.title) || t.failed.title);
      return false;
    }
  };
  const draw = (expectedMinutes: number) =>
    void attempt(() => api.trials[':id'].pieces.$post({ param: { id }, json: { expectedMinutes } }));
  const giveUp = (piece: string) =>
    void attempt(async () => {
      await api.trials.pieces[':id'].$delete({ param: { id: piece } });
      navigate('/');
    });
  const underWay = trial?.underWay && !finished.includes(trial.underWay.id) ? trial.underWay : null;
  return (
    <Page title={title}>
      <div className={prose.prose}>
        <h1>{title}</h1>
        {error && (
          <Notice tone="alarm" announce>
            <p>{error}</p>
          </Notice>
        )}
        {!trial && <ButtonLink href="/">{words.home}</ButtonLink>}
        {trial && !underWay && (
          <>
            <p>{words.why}</p>
            <h2>{words.expected}</h2>
            <p className={prose.soft}>{words.expectedHint}</p>
            <div className={prose.full}>
              <MinutesChoice onMinutes={draw} keys={false} />
            </div>
            <RatherNot trialId={id} attempt={attempt} />
            <p className={prose.soft}>{t.trial.until(t.day(new Date(`${trial.closesOn}T12:00`)))}</p>
          </>
        )}
        {underWay && (
          <>
            <p className={prose.lead} role="status">
              <strong>{words.drawn[underWay.assignedArm]}</strong>
            </p>
            <p>{words.free}</p>
            <ButtonLink kind="primary" href="/">
              {words.later}
            </ButtonLink>
            <Button kind="quiet" onClick={() => giveUp(underWay.id)}>
              {words.giveUp}
            </Button>
            <p className={prose.soft}>{words.giveUpHint}</p>
          </>
        )}
      </div>
    </Page>
  );
}
