import { type Amount, amountRange } from '../figures.ts';
import { rangeIn } from '../told-sentences.ts';
import type { ToldWords } from '../told-words.ts';
import { rulings } from './rulings.ts';
import { shareSentence } from './told-shares.ts';

const number = new Intl.NumberFormat('en');
const one = ({ value, unit }: Amount) => {
  const amount = Math.abs(value);
  // A line never ends between a number and its unit.
  return `${number.format(amount)}\u00a0${amount === 1 ? unit.slice(0, -1) : unit}`;
};
const span = (lesser: Amount, greater: Amount) => {
  if (lesser.value === greater.value && lesser.unit === greater.unit) return one(greater);
  return lesser.unit === greater.unit
    ? `${number.format(Math.abs(lesser.value))}–${one(greater)}`
    : `${one(lesser)} to ${one(greater)}`;
};
const size = (percent: number) => `${Math.abs(percent)}%`;
const change = (percent: number) =>
  percent === 0 ? 'the same time' : percent < 0 ? `${size(percent)} less time` : `${size(percent)} more time`;
const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const ordinals = ['first', 'second', 'third', 'fourth'];

function listed(items: readonly string[]): string {
  const last = items[items.length - 1];
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}

export const told: ToldWords = {
  label: {
    saves: 'Faster (trial)',
    costs: 'Slower (trial)',
    probably_saves: 'Probably faster',
    probably_costs: 'Probably slower',
    points_to_saving: 'Points to faster; easier pieces could explain it',
    points_to_cost: 'Points to slower; harder pieces could explain it',
    no_large_difference: 'No large difference',
    too_early: 'Too early to say',
  },
  opening: {
    saves: 'Faster with AI (trial)',
    costs: 'Slower with AI (trial)',
    probably_saves: 'Probably faster with AI',
    probably_costs: 'Probably slower with AI',
    points_to_saving: 'Points to faster with AI; easier pieces could explain it',
    points_to_cost: 'Points to slower with AI; harder pieces could explain it',
    no_large_difference: 'No large difference with or without AI',
    too_early: 'Faster or slower with AI, too early to say',
  },
  sentence: (opening, figures) => `${opening}: ${figures}.`,
  notKnown: 'Not known for this kind yet',
  together: 'All work together',
  change,
  range: (low, high, open) => {
    if (open) return high <= 0 ? `up to ${size(low)} less` : `up to ${size(high)} more`;
    if (high <= 0) return `${size(high)}–${size(low)} less`;
    return low >= 0 ? `${size(low)}–${size(high)} more` : `${size(low)} less to ${size(high)} more`;
  },
  differs: (change, range) => `the same work takes about ${change} (${range})`,
  noLarge: (range) => `the time differs little (${range})`,
  tooEarly: (low, high) => `it may take ${change(low)}, or ${change(high)}`,
  hour: (name, minutes) =>
    name === null
      ? `An hour of work now takes about ${minutes}\u00a0minutes`
      : `An hour of ${name} now takes about ${minutes}\u00a0minutes`,
  fallsAt: (pieces, percent) =>
    `This stands unless the pieces done with AI were ${percent}% ${pieces} than anybody saw`,
  basis: {
    compared: 'work done with AI against the same kind done without',
    trial: 'a coin decided who used AI, then the times were compared',
  },
  stands: {
    of_last_year: 'of last year; this year has no result yet',
    of_before_the_tool_changed: 'of before the tool changed',
  },
  thirds: {
    under_a_third: 'under a third',
    a_third_to_two_thirds: 'a third to two thirds',
    over_two_thirds: 'over two thirds',
  },
  gap: {
    feels_faster: 'feels faster than it is',
    feels_slower: 'feels slower than it is',
    alike: 'feels about as it is',
  },
  felt: (change) => `people feel it takes ${change}`,
  people: { five_or_more: 'five seats or more', twenty_or_more: 'twenty seats or more' },
  period: (period) => {
    const [year, quarter] = period.split('-Q');
    return quarter === undefined ? String(year) : `the ${ordinals[Number(quarter) - 1]} quarter of ${year}`;
  },
  day: (iso) => written.format(new Date(`${iso}T00:00:00Z`)),
  list: listed,
  spent: ({ low, high }) => {
    const ends = amountRange([low, high]);
    return span(ends.low, ends.high);
  },
  savedRange: (range) =>
    rangeIn(
      range,
      { one, span },
      {
        saved: (text) => `${text} saved`,
        lost: (text) => `${text} lost`,
        both: (lost, saved) => `${lost} lost to ${saved} saved`,
        none: 'nothing gained or lost',
      },
    ),
  secondsANote: (seconds) => `a note takes about ${seconds}\u00a0seconds`,
  headline: {
    gain: (period, range) => ({ before: `Of the work logged in ${period}, net `, figure: range, after: '' }),
    loss: (period, range) => ({ before: `Of the work logged in ${period}, net `, figure: range, after: '' }),
    open: (period, range) => ({
      before: `Whether the work logged in ${period} saved time or lost it `,
      figure: 'stays open',
      after: `: ${range}`,
    }),
    takenOff: (what, note) =>
      `, ${what === 'net' ? 'rework and burdens taken off' : 'rework taken off; no burdens to show'}${note === null ? '' : `; ${note}, not counted here`}.`,
    noHoursYet: (label, figures, day) => ({
      before: 'All work together: ',
      figure: label,
      after: `. ${figures[0]!.toUpperCase()}${figures.slice(1)}. How many hours that came to is told once a quarter has closed: on ${day}.`,
    }),
    waiting: (seats, pieces) => ({
      before: '',
      figure: 'No figures yet',
      after: `. A first one takes notes from ${seats}\u00a0seats with AI and ${seats} without, about ${pieces}\u00a0pieces in all: some months for a team of eight.`,
    }),
  },
  advice: {
    use: (tasks) => `Use AI with confidence: ${tasks}.`,
    withChecks: (tasks) => `Use it, and check: ${tasks}.`,
    avoid: (tasks) => `Hold off for now: ${tasks}.`,
    needed: (tasks) => `Ask whether it is needed at all: ${tasks} (people say that it is also done by hand).`,
    drop: (burden, minutes) => `A burden to do away with: ${burden} (${minutes}).`,
    nothing: 'Nothing is clear enough yet: carry on as before.',
  },
  running: (period, closesOn, toldOn) =>
    `${period[0]!.toUpperCase()}${period.slice(1)} has not closed: it ends on ${closesOn} and is told on ${toldOn}.`,
  nextRun: (day) => `Next publication: ${day}`,
  rulings,
  share: shareSentence,
  account: { saved: 'Saved on tasks, rework taken off', burdens: 'All burdens together', net: 'Net time' },
  burdensTogether: (spent) =>
    `All burdens together: ${spent}. None of them comes from five seats by itself, so they are not told apart.`,
};
