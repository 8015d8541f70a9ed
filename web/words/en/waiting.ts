import type { WaitingWords } from '../waiting-words.ts';

export const waiting: WaitingWords = {
  title: 'Before the first figure',
  text: 'This page looks the same whether nobody or four people have noted anything: before enough have, nobody’s notes can be seen, not by you either. Nothing is said of costs while nothing is known of gains.',
  pooledText:
    'A figure of an upper level rests on at least three of its teams. Until three have published, none of them appears here alone.',
  stages: 'What a first figure takes',
  seats: {
    title: 'Seats, both ways',
    text: (seats) =>
      `At least ${seats}\u00a0seats who note such work with AI and also without. A seat is a slip that one person drew in the open.`,
  },
  pieces: {
    title: 'Pieces',
    text: (pieces) =>
      `About ${pieces}\u00a0pieces in all, with AI and without: some months for a team of eight that notes two a week. All work together is read first; single kinds follow later.`,
  },
  run: {
    title: 'A publication',
    text: (day) =>
      `Once a month, in the night to the first Monday. The next is in the night to ${day}; what was noted less than a week before waits for the one after.`,
  },
  hours: { title: 'Hours', text: 'How many hours it came to is told once, when a quarter has closed.' },
  now: 'What you can do now',
  slips: {
    text: 'Let everybody draw a slip: on a screen in a meeting, or cut from paper. Without slips nothing is ever published.',
    go: 'Slips and seats',
  },
  poster: { text: 'Put up the poster with the team’s own link.', go: 'Print the poster' },
  starter: {
    text: 'Start with the three to five kinds of work that are done most here. Fewer kinds give a first result sooner.',
    ask: 'An administrator can choose them. The rest stays one tap away.',
    legend: 'Which are done most here?',
    hint: 'The others leave the tiles; one tap in the catalogue brings each of them back.',
    submit: (count) => (count === 0 ? 'Start with these' : `Start with these ${count}`),
    tooFew: 'Choose at least one.',
    done: (count) => `${count}\u00a0kinds are offered now.`,
    all: 'The whole catalogue',
  },
  trial: {
    text: 'If it has to be known sooner and surely: open a trial for one kind of work. A draw decides, so that nobody can say it was the easy pieces.',
    go: 'Plan a trial',
  },
  records: {
    text: 'Notes kept elsewhere can be brought in. They stand apart, at once and in full.',
    go: 'Bring in records',
  },
  underFive:
    'Fewer than five people in this team? Then it is published only together with others, one level up. It stays so, and can’t be changed by noting more.',
};
