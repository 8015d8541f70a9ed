import type { Found } from '../../server/studies/study.ts';
import type { StudiesWords } from '../words/studies-words.ts';

/** A finding's figure in words, and its range or that none was published. */
export function sayFound(found: Found, words: StudiesWords): { figure: string; range: string } {
  const range =
    found.interval === 'none_published' ? words.noInterval : words.interval(found.interval[0], found.interval[1]);
  return { figure: figureOf(found, words), range };
}

function figureOf(found: Found, words: StudiesWords): string {
  switch (found.measure) {
    case 'time':
      return words.time(found.ratio);
    case 'time_by_task':
      return words.timeByTask(found.ratios[0], found.ratios[1]);
    case 'output':
      return words.output(found.ratio);
    case 'right_answers':
      return words.rightAnswers(found.points);
    case 'minutes_less':
      return words.minutesLess[found.a](found.minutes);
    case 'hours_share':
      return words.hoursShare(found.share);
  }
}
