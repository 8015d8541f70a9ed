import { useEffect, useRef, useState } from 'react';
import type { Ruling } from '../../db/vocabulary.ts';
import type { ToldTask } from '../../server/boards/told-task.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { readingSentence } from '../words/told-sentences.ts';
import { DecideForm } from './decide-form.tsx';
import { DropHint } from './drop-hint.tsx';
import styles from './task.module.css';

interface Props {
  page: ToldTask;
  suggested: Ruling | null;
  changed(): Promise<void>;
  /** Decided or put off. */
  settled(): void;
}

/** What stands, in one line, why it should be looked at again, and the form to rule anew. */
export function WhatToDo({ page, suggested, changed, settled }: Props) {
  const { task, doing, told, boardPage, language } = useWords();
  const [state, setState] = useState<'read' | 'deciding' | 'decided'>(suggested === null ? 'read' : 'deciding');
  const title = useRef<HTMLHeadingElement>(null);
  // The form is gone, and with it where the reader was.
  useEffect(() => {
    if (state !== 'decided') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, [state]);
  const { row, due } = page;
  const { ruling, known } = row;
  const said = known.kind === 'known' ? readingSentence(known.reading, told) : '';
  const decided = async () => {
    await changed();
    setState('decided');
    settled();
  };
  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions" ref={title} tabIndex={-1}>
        {boardPage.task.whatToDo}
      </h2>
      {ruling ? (
        <p>
          <strong>{task.rulings[ruling.ruling]}</strong>
          <span className={styles.note}>
            {' · '}
            {[
              task.decided(told.day(ruling.decidedOn)),
              ...(ruling.reviewOn === null ? [] : [task.review(told.day(ruling.reviewOn))]),
            ].join(' · ')}
          </span>
          {ruling.reason !== '' && <span className={styles.reason}>{ruling.reason}</span>}
        </p>
      ) : (
        <p className={styles.note}>{task.decisionsNone}</p>
      )}
      <div className={styles.notices}>
        <DropHint page={page} />
        {state === 'decided' && (
          <Notice announce>
            <p>{doing.done}</p>
          </Notice>
        )}
        {ruling && due !== null && state !== 'decided' && (
          <Notice tone="attention">
            <p>
              {due.because === 'review_day'
                ? boardPage.since.dueDay(nameOf(page.taskType, language), task.rulings[ruling.ruling])
                : boardPage.since.dueWord(
                    nameOf(page.taskType, language),
                    task.rulings[ruling.ruling],
                    told.label[due.now],
                  )}
            </p>
          </Notice>
        )}
      </div>
      {state === 'deciding' ? (
        <DecideForm
          teamId={page.team.id}
          taskTypeId={page.taskType.id}
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
          <Button kind={ruling ? 'plain' : 'primary'} onClick={() => setState('deciding')}>
            {ruling ? doing.ruleAgain : task.decide}
          </Button>
        </p>
      )}
    </section>
  );
}
