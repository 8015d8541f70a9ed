import { toneOf } from '../board/names.ts';
import { MarkIcon } from '../charts/mark.tsx';
import { inTen } from '../words/figures.ts';
import { verdictFigures } from '../words/verdict-sentence.ts';
import styles from './card.module.css';
import type { Card } from './read-works.ts';
import { useWorksWords } from './words.tsx';

/** What is known of one kind of work, in words and in numbers, how it is known, and on whose experience it rests. */
export function Verdict({ evidence, floor }: { evidence: Card['evidence']; floor: number }) {
  const { works, verdicts } = useWorksWords();
  const { level, peopleBand } = evidence;
  const feeling = feelingOf(evidence);
  const basis = [...(level ? [verdicts.basis[level]] : []), ...(peopleBand ? [verdicts.people(peopleBand)] : [])];
  return (
    <div className={styles.verdict}>
      <VerdictMark evidence={evidence} />
      <p>{inWords(evidence)}</p>
      {feeling && <p>{feeling}</p>}
      {basis.length > 0 && <p className={styles.soft}>{basis.join(' · ')}</p>}
      {evidence.kind === 'withheld' && evidence.reason !== 'nothing_yet' && (
        <p className={styles.wanted}>{works.more[evidence.reason]}</p>
      )}
    </div>
  );

  /** A difference as minutes for an hour's work, which nobody has to work out; everything else as the board says it. */
  function inWords(told: Card['evidence']): string {
    const differs = told.kind === 'estimated' && /saves|costs/.test(told.verdict);
    if (differs) return verdicts.perHour(told.timeRatio, told.interval);
    return works.alone(verdictFigures(told, verdicts, floor));
  }

  /** Said only where nothing better is known. */
  function feelingOf({ level: known, felt }: Card['evidence']): string | null {
    if (known !== 'felt') return null;
    if (felt.timeRatio !== null) return works.felt.change(verdicts.change(felt.timeRatio));
    return felt.savedShare === null ? null : works.felt.saved(inTen(felt.savedShare));
  }
}

/** The verdict in two or three words behind its mark. */
export function VerdictMark({ evidence }: { evidence: Card['evidence'] }) {
  const { works, verdicts } = useWorksWords();
  const alone = evidence.kind === 'withheld' && evidence.reason !== 'nothing_yet';
  return (
    <p className={`${styles.label} ${styles[toneOf(evidence)]}`}>
      <MarkIcon tone={toneOf(evidence)} />
      {alone ? works.notCompared : verdicts.label[evidence.verdict]}
    </p>
  );
}
