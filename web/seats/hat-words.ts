import { usePageWords } from '../words/page-words.ts';
import { hatWordsIn } from './hat-words-in.ts';

/** The words of a team's hats, for who opens them. */
export const useHatWords = () => usePageWords(hatWordsIn).words?.hats;
