import type { PlanningWords } from '../planning-words.ts';

export const planning: PlanningWords = {
  title: 'Trials',
  text: 'A draw decides piece by piece whether AI is used; then the verdict needs no “probably”. A trial is read once, at the publication after its end. Until then nobody sees anything of it.',
  open: 'Plan a trial',
  opensOn: 'First day',
  opensHint: 'From today to four weeks ahead.',
  closesOn: 'Last day',
  closesHint: 'Three to eight weeks after the first.',
  limits: {
    start: (first, last) => `The first day may be ${first} to ${last}.`,
    end: (first, last, least, most) => `The last day may be ${first} (${least} weeks) to ${last} (${most} weeks).`,
  },
  people: 'How many people do such work?',
  peopleHint: 'A guess is enough; it is kept nowhere.',
  pace: 'Pieces of this kind a person finishes in a week',
  paceHint: 'On average. Half a piece is fine: 0.5.',
  planTitle: 'What such a trial can show',
  pieces: (each, weeks) => `About ${each} pieces with AI and as many without, in ${weeks} weeks.`,
  half: (percent) => `It finds a difference of ${percent}% in half of the cases.`,
  fourFifths: (percent) => `It finds a difference of ${percent}% in four of five cases.`,
  nothing:
    'At this pace it finds hardly any difference, however large. More people, more weeks, or a kind that is done more often would help.',
  weeksForThirty: (weeks) =>
    `To find a difference of 30% in half of the cases, ${weeks} weeks are enough at this pace.`,
  neverThirty: 'At this pace even eight weeks do not find a difference of 30% in half of the cases.',
  typical: 'Reckoned from a typical spread of times; nothing is refused because of it.',
  start: 'Open the trial',
  cancel: {
    label: 'Call it off',
    text: 'No draw any more. Its pieces are never read, since half a trial that somebody chose to end proves nothing. Colleagues keep their notes.',
    confirm: 'Call the trial off',
  },
  read: (from, to) => `${from} to ${to}, read.`,
  tooLittle: 'Too little was drawn to say anything.',
  itt: 'Every piece counts on the side that was drawn, followed or not. The more were not finished or not drawn for, the less the verdict is worth.',
  shares: {
    abandoned: (third) => `Not finished after the draw: ${third}`,
    notFollowed: (third) => `Draw not followed: ${third}`,
    ratherNot: (third) => `Rather not drawn for: ${third}`,
  },
};
