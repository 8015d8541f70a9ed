import { useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { newId } from '../outbox/new-id.ts';
import prose from '../pages/prose.module.css';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageWords } from '../words/page-words.ts';
import type { WithholdWords } from '../words/withhold-words.ts';

const loaders: Record<Language, () => Promise<WithholdWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/withhold.ts')).withhold,
  'zh-Hant': async () => (await import('../words/zh-Hant/withhold.ts')).withhold,
  en: async () => (await import('../words/en/withhold.ts')).withhold,
};

/** One tap before the coin: people withhold what they would not do without AI, and a reader should know how often. */
export function RatherNot({
  trialId,
  attempt,
}: {
  trialId: string;
  attempt(work: () => Promise<unknown>): Promise<boolean>;
}) {
  const { words } = usePageWords(loaders);
  // One id for one tap: sent again after a lost answer, it still counts once.
  const [id] = useState(() => newId());
  const [done, setDone] = useState(false);
  if (!words) return null;
  const withhold = async () => {
    if (await attempt(() => api.trials[':trialId'].withheld[':id'].$put({ param: { trialId, id } }))) setDone(true);
  };
  if (done)
    return (
      <>
        <Notice announce>
          <p>{words.done}</p>
        </Notice>
        <ButtonLink kind="primary" href="/">
          {words.toLog}
        </ButtonLink>
      </>
    );
  return (
    <div>
      <Button kind="quiet" onClick={() => void withhold()}>
        {words.rather}
      </Button>
      <p className={prose.soft}>{words.hint}</p>
    </div>
  );
}
