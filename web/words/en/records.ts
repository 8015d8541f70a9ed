import type { RecordWords } from '../record-words.ts';

const ways = { browser: 'in the browser', api: 'by a program', command: 'by the command line' } as const;

export const records: RecordWords = {
  title: 'What was brought in',
  intro:
    'Records stand in rows of their own on the board, with every figure in full. They never mix with what people log, and can be taken out again file by file.',
  none: 'Nothing was brought into this team yet.',
  unnamed: 'A file without a name',
  rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
  cameBy: (source, by, day) => `${day}, ${ways[source]}${by === null ? '' : `, ${by}`}`,
  takeOut: 'Take out',
  takeOutText: (name, rows) =>
    `The ${rows} of “${name}” leave at once, and the figures of records without them. Rows of earlier files that this one had corrected count again; rows that a later file repeated go too. The audit log keeps a line.`,
  takeOutConfirm: 'Take this file out',
  cancel: 'Keep it',
  tokens: {
    title: 'Programs',
    intro: 'A program with a token can do one thing for this team: bring records in, or read what the board tells.',
    name: 'What is it for?',
    nameHint: 'Such as “weekly export of the tracker”. No names of people.',
    scope: 'It may',
    scopes: { bring_records: 'bring records in', read_evidence: 'read what the board tells' },
    make: 'Make a token',
    once: 'Copy it now: it is shown this once. Whoever has it can do this one thing until you revoke it.',
    madeBy: (by, day) => `${by}, ${day}`,
    revoke: 'Revoke',
    revokeText: (name) => `The program “${name}” is let in no more, at once. What it brought stays.`,
    revokeConfirm: 'Revoke this token',
  },
  told: {
    title: 'From records that were brought in',
    note: 'Apart from all the above and never added to it. Told in full, since whoever brought the files has every row.',
    coin: 'A coin decided who used AI',
    chosen: 'People chose when to use AI',
    ratio: (ratio, low, high) => `time with AI ÷ without: ${ratio} (${low}–${high})`,
    pieces: (pieces, people) =>
      `${pieces.with_ai} pieces with AI by ${people.with_ai} people, ${pieces.without_ai} without by ${people.without_ai}`,
    cannot: {
      no_with_ai: 'Nothing to compare: no piece was done with AI.',
      no_without_ai: 'Nothing to compare: no piece was done without AI.',
      nobody_with_both: 'Nothing is told: nobody did such work both ways, so people and AI can’t be told apart.',
      too_few_pieces: 'Too few pieces in one of the two ways.',
      not_comparable: 'The two ways can’t be told apart from people, sizes and times.',
      no_variation: 'All pieces took the same time.',
      no_answer: 'The model found no answer.',
    },
    forecast: (ratio) => `Forecast before the work: ${ratio}`,
    felt: (ratio) => `As it felt afterwards: ${ratio}`,
    from: (files) => `From ${files}`,
    models: (count) => `Every model that the rows allow (${count})`,
    columns: { model: 'Model', ratio: 'Ratio', interval: '95% interval', clustered: 'Clustered by person' },
    log: 'log scale',
    arithmetic: (power) => `arithmetic, variance ∝ mean^${power}`,
    beside: { contributorEffects: 'people', size: 'sizes', quarter: 'quarters', expectedMinutes: 'expected minutes' },
    reported: 'told above',
  },
};
