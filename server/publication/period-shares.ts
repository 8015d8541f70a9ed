import type { sumTallies } from '../../db/atoms.ts';
import type { ShareQuestion } from '../../db/vocabulary.ts';
import { qualities, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import { shareByThirds, type Third } from '../evidence/shares.ts';
import { qualityColumns, timeUseColumns, whyColumns } from './sums.ts';

type Tallies = Awaited<ReturnType<typeof sumTallies>>;
type Tally = Tallies[number];

/** A question with one of its answers: who answered it at all, and who answered so. */
interface Asked {
  question: ShareQuestion;
  option: string;
  answers: (tally: Tally) => number;
  yes: (tally: Tally) => number;
}

const either = (columns: readonly (keyof Tally)[]) => (tally: Tally) =>
  columns.reduce((sum, column) => sum + tally[column], 0);

const asked: readonly Asked[] = [
  { question: 'felt_saved', option: 'saved', answers: ({ outcomes }) => outcomes, yes: ({ saved }) => saved },
  { question: 'reworked', option: 'reworked', answers: ({ outcomes }) => outcomes, yes: ({ cameBack }) => cameBack },
  {
    question: 'more_asked',
    option: 'yes',
    answers: ({ moreAsked }) => moreAsked,
    yes: ({ moreAskedYes }) => moreAskedYes,
  },
  {
    question: 'also_by_hand',
    option: 'yes',
    answers: ({ alsoByHand }) => alsoByHand,
    yes: ({ alsoByHandYes }) => alsoByHandYes,
  },
  ...timeUses.map((option): Asked => {
    const column = timeUseColumns[option];
    return {
      question: 'time_became',
      option,
      answers: either(Object.values(timeUseColumns)),
      yes: (tally) => tally[column],
    };
  }),
  ...whysWithoutAi.map((option): Asked => {
    const column = whyColumns[option];
    return {
      question: 'why_without_ai',
      option,
      answers: either(Object.values(whyColumns)),
      yes: (tally) => tally[column],
    };
  }),
  ...qualities.map((option): Asked => {
    const column = qualityColumns[option];
    return {
      question: 'quality',
      option,
      answers: either(Object.values(qualityColumns)),
      yes: (tally) => tally[column],
    };
  }),
];

/** Which third of the answers was which; from at least ten answers of at least five seats, else left out. */
export function sharesOf(tallies: Tallies): { question: ShareQuestion; option: string; third: Third }[] {
  return asked.flatMap(({ question, option, answers, yes }) => {
    const given = tallies.map((tally) => ({ seat: String(tally.seat), answers: answers(tally), yes: yes(tally) }));
    const third = shareByThirds(given);
    return third === 'not_known' ? [] : [{ question, option, third }];
  });
}
