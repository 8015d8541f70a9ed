import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { taskName, useCatalogue } from '../log/catalogue.ts';
import { MinutesChoice } from '../log/minutes-choice.tsx';
import prose from '../pages/prose.module.css';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import { useFinishedPieces } from './finished.ts';
import { RatherNot } from './rather-not.tsx';

/** Expected minutes first, then the coin; it is tossed once for a piece, however often this page is opened. */
export default function TrialPage({ id }: { id: string }) {
  const { t, language } = useWords();
  const { me, refresh } = useMe();
  const { taskTypes } = useCatalogue();
  const finished = useFinishedPieces();
  const [, navigate] = useLocation();
  const [error, setError] = useState<string>();
  const trial = me?.contributor?.trials?.find((one) => one.id === id);
  const title = trial ? t.trial.title(taskName(taskTypes, trial.taskTypeId, language)) : t.trial.gone;
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
        {!trial && <ButtonLink href="/">{t.trial.home}</ButtonLink>}
        {trial && !underWay && (
          <>
            <p>{t.trial.why}</p>
            <h2>{t.trial.expected}</h2>
            <p className={prose.soft}>{t.trial.expectedHint}</p>
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
              <strong>{t.trial.drawn[underWay.assignedArm]}</strong>
            </p>
            <p>{t.trial.free}</p>
            <ButtonLink kind="primary" href="/">
              {t.trial.later}
            </ButtonLink>
            <Button kind="quiet" onClick={() => giveUp(underWay.id)}>
              {t.trial.giveUp}
            </Button>
            <p className={prose.soft}>{t.trial.giveUpHint}</p>
          </>
        )}
      </div>
    </Page>
  );
}
