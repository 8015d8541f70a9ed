import type { ReactNode } from 'react';
import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { MarkIcon } from '../charts/mark.tsx';
import { verdictSentence } from '../words/verdict-sentence.ts';
import boardStyles from './board-view.module.css';
import { toneOf } from './names.ts';
import { PerceptionGap } from './perception-gap.tsx';
import { PossibleSaving } from './possible-saving.tsx';
import { Ratchet } from './ratchet.tsx';
import { Rework } from './rework.tsx';
import { Shares } from './shares.tsx';
import { Specifications } from './specifications.tsx';
import styles from './task-view.module.css';
import { useWords } from './words.tsx';

/** One kind of work: the verdict in a sentence, what is done about it, then everything it rests on. */
export function TaskView(props: { evidence: PresentableEvidence; floor: number; children?: ReactNode }) {
  const { evidence, floor } = props;
  const { lead, board, verdicts } = useWords();
  const { timeUses, whysWithoutAi, peopleBand, level } = evidence;
  return (
    <>
      <div className={styles.verdict}>
        <p className={`${styles.sentence} ${styles[toneOf(evidence)]}`}>
          <MarkIcon tone={toneOf(evidence)} />
          <span>{verdictSentence(evidence, verdicts, floor)}</span>
        </p>
        {evidence.kind === 'estimated' && <p>{verdicts.perHour(evidence.timeRatio, evidence.interval)}</p>}
        <p className={styles.basis}>
          {[
            ...(level === null ? [] : [verdicts.basis[level]]),
            ...(peopleBand === null ? [] : [verdicts.people(peopleBand)]),
          ].join(' · ')}
        </p>
      </div>
      {props.children}
      <PerceptionGap evidence={evidence} />
      {evidence.kind === 'estimated' && <PossibleSaving evidence={evidence} />}
      <div className={boardStyles.pair}>
        <Rework evidence={evidence} />
        {timeUses !== null && timeUses.length > 0 && (
          <Shares
            id="time-uses"
            title={lead.task.timeUsesTitle}
            note={lead.board.timeUsesNote}
            shares={timeUses.map(({ use, share }) => ({ name: board.timeUses[use], share }))}
          />
        )}
        {whysWithoutAi !== null && whysWithoutAi.length > 0 && (
          <Shares
            id="whys"
            title={lead.task.whysTitle}
            note={lead.board.timeUsesNote}
            shares={whysWithoutAi.map(({ why, share }) => ({ name: board.whysWithoutAi[why], share }))}
          />
        )}
      </div>
      <Ratchet months={evidence.ratchet} />
      {evidence.specifications.length > 0 && <Specifications specifications={evidence.specifications} />}
    </>
  );
}
