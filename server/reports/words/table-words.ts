import type { Language } from '../../../db/vocabulary.ts';
import type { ToldBoard } from '../../boards/told-board.ts';
import type { EvidenceRecord, EvidenceRow } from '../evidence-report.ts';
import { headlineSentence, percentOf, readingChange, readingRange } from './board-sentences.ts';
import { wordsIn } from './words.ts';

/** The told board's own words, cell by cell, for a terminal's table. */
export function tableWords(language: Language) {
  const { told, report } = wordsIn(language);
  return {
    together: told.together,
    day: told.day,
    period: told.period,
    nextRun: (day: string) => told.nextRun(told.day(day)),
    headline: (headline: ToldBoard['headline']) => {
      const { before, figure, after } = headlineSentence(headline, told);
      return `${before}${figure}${after}`;
    },
    row: ({ word, timeRatio, interval, minutesSaved, ruling }: EvidenceRow): string[] => {
      const decided = ruling === null ? '–' : told.rulings[ruling];
      if (word === null || timeRatio === null || interval === null) return ['–', '–', '–', decided];
      const [low, high] = interval;
      const reading = { word, ratio: timeRatio, low, high, lowOpen: low === 1, highOpen: high === 1 };
      const change = report.change(readingChange(reading, told), readingRange(reading, told));
      return [told.label[word], change, minutesSaved ? told.savedRange(minutesSaved) : '–', decided];
    },
    record: ({ reading, files }: EvidenceRecord): string[] => {
      const from = told.list(files.map(({ name, broughtOn }) => name || told.day(broughtOn)));
      if (reading.kind === 'cannot_say') return ['–', '–', from];
      const { word, timeRatio, interval } = reading;
      const range = interval.map((end) => end.toFixed(3)).join('–');
      return [told.label[word], `${timeRatio.toFixed(3)} (${range}; ${told.change(percentOf(timeRatio))})`, from];
    },
  };
}
