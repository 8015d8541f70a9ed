import type { Word } from '../../server/evidence/word.ts';
import { MarkIcon } from '../charts/mark.tsx';
import { toneOfWord } from './names.ts';
import styles from './word-label.module.css';
import { useWords } from './words.tsx';

/** The verdict in a few words, after the mark that stands for it in the plot. */
export function WordLabel({ word }: { word: Word }) {
  const { told } = useWords();
  const tone = toneOfWord(word);
  return (
    <span className={`${styles.label} ${styles[tone]}`}>
      <MarkIcon tone={tone} />
      {told.label[word]}
    </span>
  );
}
