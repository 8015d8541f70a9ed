import { useEffect, useRef, useState } from 'react';
import type { Ruling } from '../../db/vocabulary.ts';
import { dueText } from '../board/reviews.tsx';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { inTen } from '../words/figures.ts';
import { verdictSentence } from '../words/verdict-sentence.ts';
import { DecideForm } from './decide-form.tsx';
import { Decision } from './decision.tsx';
import { DropHint } from './drop-hint.tsx';
import type { TaskPageData } from './read-task-page.ts';
import styles from './task.module.css';

interface Props {
  page: TaskPageData;
  suggested: Ruling | null;
  changed(): Promise<void>;
  /** Decided or put off. */
  settled(): void;
}

/** What stands, the form to rule anew, and earlier rulings, each with what was known then and what came after. */
export function Decisions({ page, suggested, changed, settled }: Props) {
  const words = useWords();
  const { task, doing, verdicts, language } = words;
  const [state, setState] = useState<'read' | 'deciding' | 'decided'>(suggested === null ? 'read' : 'deciding');
  const title = useRef<HTMLHeadingElement>(null);
  // The form is gone, and with it where the reader was.
  useEffect(() => {
    if (state !== 'decided') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, [state]);
  const [latest, ...earlier] = page.decisions;
  const said = [
    ...(page.doneTwiceShare === null ? [] : [doing.doneTwiceSaid(inTen(page.doneTwiceShare))]),
    ...(page.evidence === null || page.evidence.kind === 'withheld'
      ? []
      : [verdictSentence(page.evidence, verdicts, page.office.floor)]),
  ].join(language === 'en' ? ' ' : '');
  const decided = async () => {
    await changed();
    setState('decided');
    settled();
  };
  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions" ref={title} tabIndex={-1}>
        {task.decisionsTitle}
      </h2>
      <div className={styles.notices}>
        <DropHint page={page} />
        {state === 'decided' && (
          <Notice announce>
            <p>{doing.done}</p>
          </Notice>
        )}
        {latest && page.due !== null && state !== 'decided' && (
          <Notice tone="attention">
            <p>{dueText(page.due, latest.reviewOn, words)}</p>
          </Notice>
        )}
      </div>
      {latest ? <Decision decision={latest} page={page} /> : <p className={styles.note}>{task.decisionsNone}</p>}
      {state === 'deciding' ? (
        <DecideForm
          teamId={page.team.id}
          taskTypeId={page.id}
          suggested={suggested}
          said={said}
          decided={() => void decided()}
          cancel={() => {
            setState('read');
            settled();
          }}
        />
      ) : (
        <p className={styles.act}>
          <Button kind={latest ? 'plain' : 'primary'} onClick={() => setState('deciding')}>
            {latest ? doing.ruleAgain : task.decide}
          </Button>
        </p>
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{doing.earlier(earlier.length)}</summary>
          <ol className={styles.list}>
            {earlier.map((decision) => (
              <li key={decision.id}>
                <Decision decision={decision} page={page} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
