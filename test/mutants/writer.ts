import type { MutatedFile } from './mutant.ts';

const writerTests = ['test/db/writer.test.ts'];
const closed = ['test/api/closed-entries.test.ts'];

/** Where entries are checked, stored and taken along. */
export const writer: readonly MutatedFile[] = [
  {
    file: 'db/writer.ts',
    killedBy: writerTests,
    mutants: [
      {
        from: 'queue.unshift(...group.filter(({ deadline }) => deadline > now));',
        to: '',
        breaks: 'who came later is never answered (late-comers in the writer)',
      },
      {
        from: 'if (deadline <= now) reject(error);',
        to: 'reject(error);',
        breaks: 'who came later is told too soon (late-comers in the writer)',
      },
      { from: '|| ids.has(next.row!.id)', to: '', breaks: 'the same id twice in a statement' },
      { from: 'const mostRows = 500', to: 'const mostRows = 5_000', breaks: 'more values than a statement may have' },
      {
        from: 'await store(family, group.slice(0, half));',
        to: '',
        breaks: 'a bad row’s neighbours are never answered',
      },
      {
        from: 'await connection.renew();\n        if (!isPassing(error)) throw error;',
        to: 'if (!isPassing(error)) throw error;',
        breaks: 'after a locked file acknowledges what is not stored',
      },
      { from: 'await transaction.commit();', to: '', breaks: 'long commits are not stored' },
    ],
  },
  {
    file: 'db/waiting.ts',
    killedBy: ['test/publication/recovery.test.ts'],
    mutants: [
      {
        from: 'iif(changes() =',
        to: 'iif(changes() >= 0 or changes() =',
        breaks: 'a stale plan is booked (revision guard of booking)',
      },
      {
        from: '.set({ publishedRun: run })',
        to: '.set({ publishedRun: null })',
        breaks: 'a note is published again and again (theorem 1)',
      },
    ],
  },
  {
    file: 'db/gathered.ts',
    killedBy: [...closed, 'test/api/staff.test.ts'],
    mutants: [
      { from: 'closed_run is null', to: 'id is not null', breaks: 'a closed entry changes (theorem 4)' },
      {
        from: 'where not exists (select',
        to: 'where true or not exists (select',
        breaks: 'a late retry brings a deleted entry back',
      },
      {
        from: 'contributor_id = excluded.contributor_id and',
        to: 'contributor_id is not null and',
        breaks: 'anybody changes anybody’s entry',
      },
    ],
  },
  {
    file: 'server/entries/day.ts',
    killedBy: ['test/domain/entry-days.test.ts'],
    mutants: [
      { from: '14 * 3_600_000', to: '12 * 3_600_000', breaks: 'a day that has begun at UTC+14 is refused (UTC+14)' },
      { from: 'const oldestDays = 400', to: 'const oldestDays = 401', breaks: 'a day too old' },
      { from: 'steps.find((step) => seconds <= step)', to: 'seconds', breaks: 'seconds that tell a hand' },
    ],
  },
  {
    file: 'server/entries/late-rework.ts',
    killedBy: closed,
    mutants: [
      {
        from: 'if (!isSame({ ...wanted, ...but }, closed)) return null;',
        to: '',
        breaks: 'a closed entry’s minutes pass as rework',
      },
      { from: 'if (minutes < 0 ||', to: 'if (', breaks: 'closed rework is taken back' },
      {
        from: "if (!found || found.contributorId !== owner.id) throw new Refusal('already_deleted');",
        to: "if (!found) throw new Refusal('already_deleted');",
        breaks: 'rework on somebody else’s entry',
        survives: 'putEntry has asked refuseForeignOrDeleted before; this is the second lock',
      },
    ],
  },
  {
    file: 'server/entries/refuse-foreign-or-deleted.ts',
    killedBy: ['test/api/staff.test.ts'],
    mutants: [
      {
        from: "if (found && found.contributorId !== owner.id) throw new Refusal('not_yours');",
        to: '',
        breaks: 'somebody else’s entry is answered',
      },
      {
        from: "? 'already_deleted' : 'storage_busy'",
        to: "? 'storage_busy' : 'already_deleted'",
        breaks: 'what is deleted is sent for ever',
      },
    ],
  },
  {
    file: 'server/entries/put-entry.ts',
    killedBy: ['test/api/bad-input.test.ts', 'test/api/staff.test.ts'],
    mutants: [
      {
        from: 'arm: outcomeMeans[input.outcome].arm',
        to: "arm: isWithAi(input.outcome) ? 'without_ai' : 'with_ai'",
        breaks: 'the arms changed',
        killedBy: ['test/publication/booked.test.ts', 'test/api/bad-input.test.ts'],
      },
      {
        from: "...(input.byHandMinutes !== null && withoutAi ? [against('byHandMinutes', 'outcome')] : []),",
        to: '',
        breaks: 'a by-hand estimate of work by hand',
      },
      {
        from: 'if ([byHandMinutes, moreAsked, alsoByHand, timeBecame, whyWithoutAi, quality].some((answer) => answer !== null))\n    return [];',
        to: '',
        breaks: 'asks who has answered',
      },
    ],
  },
  {
    file: 'server/http/limits.ts',
    killedBy: ['test/api/limits.test.ts'],
    mutants: [
      {
        from: 'write: { points: 600, duration: 60 }',
        to: 'write: { points: 60_000, duration: 60 }',
        breaks: 'no write limit',
      },
      {
        from: 'write: { points: 600, duration: 60 }',
        to: 'write: { points: 599, duration: 60 }',
        breaks: 'the write limit comes a note too soon',
      },
    ],
  },
  {
    file: 'web/outbox/patience.ts',
    killedBy: ['test/web/outbox.test.ts'],
    mutants: [
      {
        from: "|| code === 'foreign_origin'",
        to: '',
        breaks: 'a wrong address setting drops notes (foreign origin in the outbox)',
      },
      { from: 'status !== 429', to: 'true', breaks: 'too many at once drops notes' },
    ],
  },
  {
    file: 'server/write-csv.ts',
    killedBy: ['test/exports/write-csv.test.ts'],
    mutants: [
      {
        from: '[=+\\-@＝＋－＠]',
        to: '[=+\\-@]',
        breaks: 'a formula in full-width signs behind a blank (full-width formulas)',
      },
      { from: 'escape_formulas: true', to: 'escape_formulas: false', breaks: 'formulas run' },
      { from: 'bom: true', to: 'bom: false', breaks: 'Excel shows rubbish' },
    ],
  },
  {
    file: 'server/imports/cells.ts',
    killedBy: ['test/imports/age.test.ts'],
    mutants: [
      {
        from: 'const oldestDays = 3_660',
        to: 'const oldestDays = 3_661',
        breaks: 'a row of more than ten years (the import’s age)',
      },
      {
        from: 'age > oldestDays * 86_400_000',
        to: 'age >= oldestDays * 86_400_000',
        breaks: 'a row of just ten years (the import’s age)',
      },
    ],
  },
];
