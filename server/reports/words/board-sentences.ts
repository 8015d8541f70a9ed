/** The told board's own sentences: a report that worded them anew would one day say something else. */
export {
  adviceSentences,
  fallsAtSentence,
  headlineSentence,
  hourSentence,
  percentOf,
  readingChange,
  readingFigures,
  readingRange,
  readingSentence,
  runningSentence,
} from '../../../web/words/told-sentences.ts';
