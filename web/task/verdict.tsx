import type { ToldRow } from '../../server/boards/told-board.ts';
import type { ToldReading } from '../../server/boards/told-reading.ts';
import { toneOfWord } from '../board/names.ts';
import { trialText } from '../board/task-rows.tsx';
import { useWords } from '../board/words.tsx';
import { MarkIcon } from '../charts/mark.tsx';
import { fallsAtSentence, hourSentence, readingSentence } from '../words/told-sentences.ts';
import styles from './verdict.module.css';

/** The verdict in a sentence, the same in minutes of an hour, what it would take to fall, and what it rests on. */
export function Verdict({ row, name }: { row: ToldRow; name: string }) {
  const { told, boardPage } = useWords();
  const { known, trial } = row;
  const trialSaid = trial === null ? '' : trialText(trial, { told, boardPage });
  return (
    <div className={styles.verdict}>
      {known.kind === 'not_known' ? (
        <p className={styles.sentence}>{boardPage.task.notKnown}</p>
      ) : (
        <Reading reading={known.reading} name={name} />
      )}
      {known.kind === 'known' && known.stands !== 'own' && <p className={styles.basis}>{told.stands[known.stands]}</p>}
      {trialSaid !== '' && <p className={styles.basis}>{trialSaid}</p>}
    </div>
  );
}

function Reading({ reading, name }: { reading: ToldReading; name: string }) {
  const { told } = useWords();
  const tone = toneOfWord(reading.word);
  const hour = hourSentence(reading, name, told);
  const falls = fallsAtSentence(reading, told);
  return (
    <>
      <p className={`${styles.sentence} ${styles[tone]}`}>
        <MarkIcon tone={tone} />
        <span>{readingSentence(reading, told)}</span>
      </p>
      {hour !== null && <p>{hour}</p>}
      {falls !== null && <p className={styles.basis}>{falls}</p>}
      <p className={styles.basis}>{told.basis[reading.level]}</p>
    </>
  );
}
