import { useState } from 'react';
import { taskNameOf, textIn } from '../log/catalogue.ts';
import { dateOf } from '../log/days.ts';
import { Button } from '../parts/button.tsx';
import { Elsewhere } from '../studies/elsewhere.tsx';
import { useWords } from '../words/words.tsx';
import styles from './card.module.css';
import type { Card } from './read-works.ts';
import { TipForm } from './tip-form.tsx';
import { Verdict } from './verdict.tsx';
import { useWorksWords } from './words.tsx';

/** One kind of work, for who is about to do the next piece of it. */
export function WorkCard({ card, mayPropose }: { card: Card; mayPropose: boolean }) {
  const { language } = useWords();
  const { works } = useWorksWords();
  const { taskTypeId: id, evidence, checks, firstChecks, decision, tips } = card;
  const name = taskNameOf(card.names, language);
  const caution = textIn(card.caution, language);
  return (
    <article className={styles.card} aria-label={name}>
      {caution && <p className={styles.caution}>{caution}</p>}
      <Verdict card={card} name={name} />
      {decision && <Decision decision={decision} />}
      {checks.length === 0 && (
        <div className={styles.part}>
          <h3>{works.firstChecks}</h3>
          <ul className={styles.checks}>
            {firstChecks.map((reason) => (
              <li key={reason}>
                <span>{works.check[reason]}</span>
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{works.firstChecksNote}</p>
        </div>
      )}
      {checks.length > 0 && (
        <div className={styles.part}>
          <h3>{works.checks}</h3>
          <p className={styles.soft}>{works.checksNote}</p>
          <ul className={styles.checks}>
            {checks.map((reason) => (
              <li key={reason}>
                <span>{works.check[reason]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.answers}>{works.answersFor}</p>
      {tips.length > 0 && (
        <div className={styles.part}>
          <h3>{works.tips}</h3>
          <ul className={styles.tips}>
            {tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </div>
      )}
      {evidence.kind === 'not_known' && (
        <>
          <p className={styles.soft}>{works.ownFigures}</p>
          <Elsewhere taskTypeId={id} heading="h3" first={1} />
        </>
      )}
      {mayPropose && <Propose taskTypeId={id} name={name} />}
    </article>
  );
}

function Decision({ decision }: { decision: NonNullable<Card['decision']> }) {
  const { works } = useWorksWords();
  const { ruling, reason, decidedOn, reviewOn } = decision;
  const when = [
    works.decided(works.day(dateOf(decidedOn))),
    ...(reviewOn ? [works.review(works.day(dateOf(reviewOn)))] : []),
  ];
  return (
    <div className={`${styles.decision} ${styles[ruling]}`}>
      <p className={styles.soft}>{works.decision}</p>
      <p className={styles.ruling}>{works.rulings[ruling]}</p>
      <p>{reason}</p>
      <p className={styles.soft}>{when.join(' · ')}</p>
    </div>
  );
}

/** A button that becomes the form. */
function Propose({ taskTypeId, name }: { taskTypeId: string; name: string }) {
  const { works } = useWorksWords();
  const [open, setOpen] = useState(false);
  if (open) return <TipForm taskTypeId={taskTypeId} name={name} close={() => setOpen(false)} />;
  return (
    <div className={styles.propose}>
      <Button kind="quiet" onClick={() => setOpen(true)} aria-label={`${works.tip.open}：${name}`}>
        {works.tip.open}
      </Button>
    </div>
  );
}
