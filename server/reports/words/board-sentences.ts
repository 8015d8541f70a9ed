/** The board's own sentences: a report that worded them anew would one day say something else. */
export { headlineSentence } from '../../../web/words/headline.ts';
export { verdictFigures, verdictSentence } from '../../../web/words/verdict-sentence.ts';
