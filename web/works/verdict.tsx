import { toneOfWord } from '../board/names.ts';
import { MarkIcon, type Tone } from '../charts/mark.tsx';
import { fallsAtSentence, hourSentence, percentOf, readingFigures } from '../words/told-sentences.ts';
import styles from './card.module.css';
import type { Card } from './read-works.ts';
import { useWorksWords } from './words.tsx';

/** What is known of one kind of work, in words and in numbers, and how it is known; the leads' board says the same. */
export function Verdict({ card: { evidence, felt }, name }: { card: Card; name: string }) {
  const { works, told } = useWorksWords();
  const feeling = felt && `${works.alone(told.felt(told.change(percentOf(felt.ratio))))}`;
  if (evidence.kind === 'not_known')
    return (
      <div className={styles.verdict}>
        <VerdictMark evidence={evidence} />
        {feeling && <p>{feeling}</p>}
      </div>
    );
  const { reading, stands } = evidence;
  const said = [
    hourSentence(reading, name, told),
    readingFigures(reading, told),
    fallsAtSentence(reading, told),
    stands === 'own' ? null : told.stands[stands],
  ];
  return (
    <div className={styles.verdict}>
      <VerdictMark evidence={evidence} />
      {said
        .filter((line) => line !== null)
        .map((line) => (
          <p key={line}>{works.alone(line)}</p>
        ))}
      {feeling && (
        <p>
          {feeling} {felt.gap && works.alone(told.gap[felt.gap])}
        </p>
      )}
      <p className={styles.soft}>{told.basis[reading.level]}</p>
    </div>
  );
}

/** The word in a few words behind its mark. */
export function VerdictMark({ evidence }: { evidence: Card['evidence'] }) {
  const { told } = useWorksWords();
  const tone: Tone = evidence.kind === 'known' ? toneOfWord(evidence.reading.word) : 'open';
  return (
    <p className={`${styles.label} ${styles[tone]}`}>
      <MarkIcon tone={tone} />
      {evidence.kind === 'known' ? told.label[evidence.reading.word] : told.notKnown}
    </p>
  );
}
