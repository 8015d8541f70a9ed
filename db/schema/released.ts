import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { reworkReasons, seriesReasons, shareQuestions, thirds, volumesOf, words } from '../vocabulary.ts';
import { runs } from './atoms.ts';
import { taskTypes } from './catalogue.ts';
import { isFlag, oneOf } from './checks.ts';
import { teams } from './teams.ts';
import { trials } from './trials.ts';

/*
 * What runs have released, as it is told ever after: server/publication/released.ts lists the fields and their rounding. Only
 * reading_grounds is not told: what the minutes of a closed period and a kind's own reading are computed from.
 */

const isPeriod = (column: Parameters<typeof oneOf>[0]) =>
  sql`(length(${column}) = 4 or ${column} glob '[0-9][0-9][0-9][0-9]-Q[1-4]')`;

/** What is read together; the last one of a row runs. */
export const series = sqliteTable(
  'series',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** null: all work together. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    sinceRun: integer('since_run')
      .notNull()
      .references(() => runs.number),
    reason: text('reason', { enum: seriesReasons }).notNull(),
  },
  (table) => [
    check('series_reason', oneOf(table.reason, seriesReasons)),
    uniqueIndex('series_together_once').on(table.teamId, table.sinceRun).where(sql`${table.taskTypeId} is null`),
    uniqueIndex('series_once')
      .on(table.teamId, table.taskTypeId, table.sinceRun)
      .where(sql`${table.taskTypeId} is not null`),
  ],
);

export const readings = sqliteTable(
  'readings',
  {
    id: integer('id').primaryKey(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    step: integer('step').notNull(),
    word: text('word', { enum: words }).notNull(),
    estimate: real('estimate').notNull(),
    low: real('low').notNull(),
    high: real('high').notNull(),
    lowOpen: integer('low_open', { mode: 'boolean' }).notNull(),
    highOpen: integer('high_open', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    check('readings_step', sql`${table.step} between 0 and 10`),
    check('readings_word', oneOf(table.word, words)),
    check('readings_range', sql`${table.low} <= ${table.estimate} and ${table.estimate} <= ${table.high}`),
    check('readings_open_flags', sql`${isFlag(table.lowOpen)} and ${isFlag(table.highOpen)}`),
    // Each step once, and one reading a run: an entry enters a series' readings eleven times at most.
    uniqueIndex('readings_step_once').on(table.seriesId, table.step),
    uniqueIndex('readings_run_once').on(table.seriesId, table.run),
  ],
);

/** Not told to anybody. */
export const readingGrounds = sqliteTable('reading_grounds', {
  readingId: integer('reading_id')
    .primaryKey()
    .references(() => readings.id),
  dithered: real('dithered').notNull(),
  halfWidth: real('half_width').notNull(),
  /** What the kinds are shrunk toward; null in a kind's own row. */
  centre: real('centre'),
  centreVariance: real('centre_variance'),
  spreadSquared: real('spread_squared'),
});

export const releasedVolumes = sqliteTable(
  'released_volumes',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    period: text('period').notNull(),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    what: text('what', { enum: volumesOf }).notNull(),
    low: integer('low').notNull(),
    high: integer('high').notNull(),
  },
  (table) => [
    check('released_volumes_period', isPeriod(table.period)),
    check('released_volumes_what', oneOf(table.what, volumesOf)),
    check('released_volumes_range', sql`${table.low} <= ${table.high}`),
    uniqueIndex('released_volumes_together_once')
      .on(table.teamId, table.period, table.what)
      .where(sql`${table.taskTypeId} is null`),
    uniqueIndex('released_volumes_once')
      .on(table.teamId, table.period, table.taskTypeId, table.what)
      .where(sql`${table.taskTypeId} is not null`),
  ],
);

export const releasedShares = sqliteTable(
  'released_shares',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    period: text('period').notNull(),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    question: text('question', { enum: shareQuestions }).notNull(),
    option: text('option').notNull(),
    third: text('third', { enum: thirds }).notNull(),
  },
  (table) => [
    check('released_shares_period', isPeriod(table.period)),
    check('released_shares_question', oneOf(table.question, shareQuestions)),
    check('released_shares_third', oneOf(table.third, thirds)),
    uniqueIndex('released_shares_together_once')
      .on(table.teamId, table.period, table.question, table.option)
      .where(sql`${table.taskTypeId} is null`),
    uniqueIndex('released_shares_once')
      .on(table.teamId, table.period, table.taskTypeId, table.question, table.option)
      .where(sql`${table.taskTypeId} is not null`),
  ],
);

export const releasedFelt = sqliteTable(
  'released_felt',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    period: text('period').notNull(),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    estimate: real('estimate').notNull(),
  },
  (table) => [
    check('released_felt_period', isPeriod(table.period)),
    uniqueIndex('released_felt_together_once').on(table.teamId, table.period).where(sql`${table.taskTypeId} is null`),
    uniqueIndex('released_felt_once')
      .on(table.teamId, table.period, table.taskTypeId)
      .where(sql`${table.taskTypeId} is not null`),
  ],
);

export const releasedReasons = sqliteTable(
  'released_reasons',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    reason: text('reason', { enum: reworkReasons }).notNull(),
  },
  (table) => [
    check('released_reasons_reason', oneOf(table.reason, reworkReasons)),
    uniqueIndex('released_reasons_once').on(table.teamId, table.taskTypeId, table.reason),
  ],
);

/** A trial as it was read, once. The reading is null where nothing can be said. */
export const releasedTrials = sqliteTable(
  'released_trials',
  {
    trialId: text('trial_id')
      .primaryKey()
      .references(() => trials.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    step: integer('step'),
    word: text('word', { enum: words }),
    estimate: real('estimate'),
    low: real('low'),
    high: real('high'),
    lowOpen: integer('low_open', { mode: 'boolean' }),
    highOpen: integer('high_open', { mode: 'boolean' }),
    abandoned: text('abandoned', { enum: thirds }),
    notFollowed: text('not_followed', { enum: thirds }),
    ratherNot: text('rather_not', { enum: thirds }),
  },
  (table) => [
    check('released_trials_word', sql`${table.word} is null or ${oneOf(table.word, words)}`),
    check(
      'released_trials_whole',
      sql`(${table.word} is null) = (${table.step} is null) and (${table.word} is null) = (${table.estimate} is null) and (${table.word} is null) = (${table.low} is null) and (${table.word} is null) = (${table.high} is null) and (${table.word} is null) = (${table.lowOpen} is null) and (${table.word} is null) = (${table.highOpen} is null)`,
    ),
    check('released_trials_abandoned', sql`${table.abandoned} is null or ${oneOf(table.abandoned, thirds)}`),
    check('released_trials_not_followed', sql`${table.notFollowed} is null or ${oneOf(table.notFollowed, thirds)}`),
    check('released_trials_rather_not', sql`${table.ratherNot} is null or ${oneOf(table.ratherNot, thirds)}`),
  ],
);

/** What is told of a team's closed quarter as a whole. */
export const releasedQuarters = sqliteTable(
  'released_quarters',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    period: text('period').notNull(),
    secondsANote: integer('seconds_a_note'),
    /** At least so many: five or twenty. */
    people: integer('people').notNull(),
  },
  (table) => [
    check('released_quarters_period', isPeriod(table.period)),
    check('released_quarters_people', sql`${table.people} in (5, 20)`),
    uniqueIndex('released_quarters_once').on(table.teamId, table.period),
    index('released_quarters_run').on(table.run),
  ],
);
