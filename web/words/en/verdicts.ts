import { minutesForAnHour, percentChange, percentRange } from '../figures.ts';
import type { VerdictWords } from '../verdict-sentence.ts';

const size = (percent: number) => `${Math.abs(percent)}%`;

function change(percent: number): string {
  if (percent === 0) return 'the same time';
  return percent < 0 ? `${size(percent)} less time` : `${size(percent)} more time`;
}

function range(interval: readonly [number, number]): string {
  const [low, high] = percentRange(interval);
  if (high <= 0) return `${size(high)}–${size(low)} less`;
  if (low >= 0) return `${size(low)}–${size(high)} more`;
  return `${size(low)} less to ${size(high)} more`;
}

export const verdicts: VerdictWords = {
  label: {
    saves: 'Faster',
    probably_saves: 'Probably faster',
    no_clear_difference: 'No clear difference',
    probably_costs: 'Probably slower',
    costs: 'Slower',
    too_early: 'Too early to say',
    withheld: 'Not shown yet',
  },
  opening: {
    saves: 'Faster with AI',
    probably_saves: 'Probably faster with AI',
    no_clear_difference: 'No clear difference with or without AI',
    probably_costs: 'Probably slower with AI',
    costs: 'Slower with AI',
    too_early: 'Faster or slower with AI, too early to say',
    withheld: 'Not shown yet',
  },
  sentence: (opening, figures) => `${opening}: ${figures}.`,
  differs: (ratio, interval) => `the same work takes about ${change(percentChange(ratio))} (likely ${range(interval)})`,
  noDifference: (interval) => `the time differs by no more than 10% (likely ${range(interval)})`,
  tooEarly: (interval) => {
    const [low, high] = percentRange(interval);
    return `it may take ${change(low)}, or ${change(high)}`;
  },
  notYet: {
    too_few_entries: 'there are too few notes to work out a difference',
    too_few_people: 'nearly all notes come from the same few people',
    no_variation: 'all the times noted are the same, so no difference can show',
    arms_not_comparable: 'the pieces done with and without AI are of entirely different sizes',
  },
  withheld: (reason, floor) =>
    ({
      nothing_yet: `notes from at least ${floor} people are needed`,
      no_with_ai_yet: `to compare, such work done with AI is still needed, from at least ${floor} people`,
      no_without_ai_yet: `to compare, such work done without AI is still needed, from at least ${floor} people`,
    })[reason],
  withMore: (figures, { from, to }) =>
    `${figures}; ${to === null ? `${from} more notes or above` : `some ${from}–${to} more notes`} may tell`,
  basis: {
    felt: 'only what people feel, no conclusion',
    compared: 'work done with AI against the same kind done without',
    trial: 'a coin decided who used AI, then the times were compared',
  },
  people: ({ from, to }) =>
    to === null ? `rests on ${from} people or more each way` : `rests on ${from}–${to} people each way`,
  perHour: (ratio, interval) => {
    const { minutes, low, high } = minutesForAnHour(ratio, interval);
    return `What takes an hour without AI takes about ${minutes} minutes with it (likely ${low}–${high} minutes).`;
  },
  change: (ratio) => change(percentChange(ratio)),
  range,
};
