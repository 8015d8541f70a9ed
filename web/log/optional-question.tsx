import { useId, useState } from 'react';
import { type Question, qualities, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import type { EntryBody } from '../outbox/waiting.ts';
import { Button } from '../parts/button.tsx';
import { useUnseen } from '../parts/unseen.ts';
import { useAfterwardsWords } from '../words/afterwards-words.ts';
import { useWords } from '../words/words.tsx';
import { MinutesChoice } from './minutes-choice.tsx';
import styles from './optional-question.module.css';
import picks from './picks.module.css';

/** The one question that the server chose: one tap answers, skipping leaves no trace. */
export default function OptionalQuestion(props: { question: Question; onAnswer(answer: Partial<EntryBody>): void }) {
  const { question, onAnswer } = props;
  const { t } = useWords();
  const words = useAfterwardsWords();
  const id = useId();
  const [done, setDone] = useState<'answered' | 'skipped' | null>(null);
  useUnseen(done);
  if (!words || done === 'skipped') return null;
  if (done === 'answered')
    return (
      <p role="status" className={styles.thanks}>
        {words.thanks}
      </p>
    );
  const answer = (what: Partial<EntryBody>) => {
    setDone('answered');
    onAnswer(what);
  };
  const choose = <Value,>(
    options: readonly (readonly [Value, string])[],
    take: (value: Value) => Partial<EntryBody>,
  ) => (
    <div className={picks.options}>
      {options.map(([value, label]) => (
        <button key={label} type="button" className={picks.option} onClick={() => answer(take(value))}>
          {label}
        </button>
      ))}
    </div>
  );
  const yesOrNo = [
    [true, t.yes],
    [false, t.no],
  ] as const;
  return (
    <section aria-labelledby={id} className={styles.question}>
      <p className={styles.optional}>{words.optional}</p>
      <h2 id={id}>{words.questions[question]}</h2>
      {question === 'by_hand_minutes' && (
        <MinutesChoice keys={false} onMinutes={(byHandMinutes) => answer({ byHandMinutes })} />
      )}
      {question === 'more_asked' && choose(yesOrNo, (moreAsked) => ({ moreAsked }))}
      {question === 'also_by_hand' && choose(yesOrNo, (alsoByHand) => ({ alsoByHand }))}
      {question === 'time_became' &&
        choose(
          timeUses.map((use) => [use, t.timeUses[use]] as const),
          (timeBecame) => ({ timeBecame }),
        )}
      {question === 'why_without_ai' &&
        choose(
          whysWithoutAi.map((why) => [why, t.whysWithoutAi[why]] as const),
          (whyWithoutAi) => ({ whyWithoutAi }),
        )}
      {question === 'quality' &&
        choose(
          qualities.map((quality) => [quality, words.qualities[quality]] as const),
          (quality) => ({ quality }),
        )}
      <Button kind="quiet" onClick={() => setDone('skipped')}>
        {words.skip}
      </Button>
    </section>
  );
}
