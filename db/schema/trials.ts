import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { arms } from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, oneOf, positiveMinutes } from './checks.ts';
import { contributors } from './seats.ts';
import { teams } from './teams.ts';

export const trials = sqliteTable(
  'trials',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    opensOn: text('opens_on').notNull(),
    closesOn: text('closes_on').notNull(),
    /** A lead called it off: no coin falls any more, and its pieces are never read. */
    cancelledOn: text('cancelled_on'),
  },
  (table) => [
    check('trials_id', isId(table.id)),
    check('trials_opens_on', isDay(table.opensOn)),
    check('trials_closes_on', isDay(table.closesOn)),
    check('trials_eight_weeks', sql`julianday(${table.closesOn}) - julianday(${table.opensOn}) between 0 and 56`),
    index('trials_team_task_type').on(table.teamId, table.taskTypeId),
  ],
);

/** A piece for which the coin was tossed, before it was worked on. Its entry, when there is one, names it. */
export const trialStarts = sqliteTable(
  'trial_starts',
  {
    id: text('id').primaryKey(),
    trialId: text('trial_id')
      .notNull()
      .references(() => trials.id),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    /** Which toss of the trial's coin: given once, so no reload and no second device tosses again. */
    position: integer('position').notNull(),
    assignedArm: text('assigned_arm', { enum: arms }).notNull(),
    expectedMinutes: real('expected_minutes').notNull(),
    expectedMinutesWithAi: real('expected_minutes_with_ai'),
    abandoned: integer('abandoned', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('trial_starts_id', isId(table.id)),
    check('trial_starts_position', sql`${table.position} >= 0`),
    check('trial_starts_arm', oneOf(table.assignedArm, arms)),
    check('trial_starts_expected', positiveMinutes(table.expectedMinutes)),
    check(
      'trial_starts_expected_with_ai',
      sql`${table.expectedMinutesWithAi} is null or (${positiveMinutes(table.expectedMinutesWithAi)})`,
    ),
    check('trial_starts_abandoned_flag', isFlag(table.abandoned)),
    uniqueIndex('trial_starts_position_once').on(table.trialId, table.position),
    index('trial_starts_contributor').on(table.contributorId),
  ],
);

/** A piece that somebody would rather not draw for: people withhold what they would not do without AI. Nothing else is kept of it. */
export const trialWithheld = sqliteTable(
  'trial_withheld',
  {
    id: text('id').primaryKey(),
    trialId: text('trial_id')
      .notNull()
      .references(() => trials.id),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
  },
  (table) => [
    check('trial_withheld_id', isId(table.id)),
    index('trial_withheld_trial').on(table.trialId),
    index('trial_withheld_contributor').on(table.contributorId),
  ],
);
