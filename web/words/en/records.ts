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
};
