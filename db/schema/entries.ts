import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  arms,
  bounds,
  burdenKinds,
  outcomes,
  qualities,
  type ReworkReason,
  reworkReasons,
  timeUses,
  whysWithoutAi,
} from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, most, oneOf, positiveMinutes } from './checks.ts';
import { contributors } from './seats.ts';
import { teams } from './teams.ts';
import { trialStarts, trials } from './trials.ts';

export const entries = sqliteTable(
  'entries',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    trialId: text('trial_id').references(() => trials.id),
    /** The piece of a trial that this finishes; each is finished once. */
    trialStartId: text('trial_start_id').references(() => trialStarts.id),
    /** What the trial's coin said: the arm that the piece counts in, also where it was not followed. */
    assignedArm: text('assigned_arm', { enum: arms }),
    day: text('day').notNull(),
    arm: text('arm', { enum: arms }).notNull(),
    /** How it felt; null only where a file did not say. */
    outcome: text('outcome', { enum: outcomes }),
    minutes: real('minutes').notNull(),
    /** Minutes after the piece was sent back. */
    reworkMinutes: real('rework_minutes').notNull().default(0),
    reworkReasons: text('rework_reasons', { mode: 'json' }).$type<ReworkReason[]>().notNull().default([]),
    size: integer('size').notNull().default(bounds.usualSize),
    /** Stated before the work started. */
    expectedMinutes: real('expected_minutes'),
    expectedMinutesWithAi: real('expected_minutes_with_ai'),
    /** The by-hand estimate, asked afterwards: feeds only the felt figure. */
    byHandMinutes: real('by_hand_minutes'),
    moreAsked: integer('more_asked', { mode: 'boolean' }),
    alsoByHand: integer('also_by_hand', { mode: 'boolean' }),
    timeBecame: text('time_became', { enum: timeUses }),
    whyWithoutAi: text('why_without_ai', { enum: whysWithoutAi }),
    /** The text beside what one would have written by hand. */
    quality: text('quality', { enum: qualities }),
    /** Seconds from first tap to saved, in coarse steps. */
    secondsToLog: integer('seconds_to_log'),
    /** Day of arrival: it closes at the first run a week after. */
    receivedOn: text('received_on').notNull(),
    revision: integer('revision').notNull().default(1),
    /** The run since which its owner can only delete it. Numbers of runs, as a reference would cost each entry a look-up. */
    closedRun: integer('closed_run'),
    /** The run that put it into an atom, or read its trial. */
    publishedRun: integer('published_run'),
  },
  (table) => [
    check('entries_id', isId(table.id)),
    check('entries_day', isDay(table.day)),
    check('entries_received_on', isDay(table.receivedOn)),
    check('entries_arm', oneOf(table.arm, arms)),
    check('entries_assigned_arm', sql`${table.assignedArm} is null or ${oneOf(table.assignedArm, arms)}`),
    check(
      'entries_of_trial',
      sql`(${table.trialStartId} is null) = (${table.assignedArm} is null) and (${table.trialStartId} is null or ${table.trialId} is not null)`,
    ),
    check('entries_outcome', sql`${table.outcome} is null or ${oneOf(table.outcome, outcomes)}`),
    check(
      'entries_outcome_of_arm',
      sql`${table.outcome} is null or (${table.outcome} = 'without_ai') = (${table.arm} = 'without_ai')`,
    ),
    check('entries_minutes', positiveMinutes(table.minutes)),
    check('entries_rework_minutes', sql`${table.reworkMinutes} between 0 and ${most}`),
    check(
      'entries_rework_reasons',
      sql`json_valid(${table.reworkReasons}) and json_type(${table.reworkReasons}) = 'array' and json_array_length(${table.reworkReasons}) <= ${sql.raw(String(reworkReasons.length))} and length(${table.reworkReasons}) <= 256`,
    ),
    check('entries_size', sql`${table.size} between 1 and ${sql.raw(String(bounds.largestSize))}`),
    check('entries_expected', sql`${table.expectedMinutes} is null or (${positiveMinutes(table.expectedMinutes)})`),
    check(
      'entries_expected_with_ai',
      sql`${table.expectedMinutesWithAi} is null or (${positiveMinutes(table.expectedMinutesWithAi)})`,
    ),
    check('entries_by_hand', sql`${table.byHandMinutes} is null or (${positiveMinutes(table.byHandMinutes)})`),
    check('entries_more_asked', sql`${table.moreAsked} is null or ${isFlag(table.moreAsked)}`),
    check('entries_also_by_hand', sql`${table.alsoByHand} is null or ${isFlag(table.alsoByHand)}`),
    check('entries_time_became', sql`${table.timeBecame} is null or ${oneOf(table.timeBecame, timeUses)}`),
    check('entries_why_without', sql`${table.whyWithoutAi} is null or ${oneOf(table.whyWithoutAi, whysWithoutAi)}`),
    check('entries_quality', sql`${table.quality} is null or ${oneOf(table.quality, qualities)}`),
    check(
      'entries_seconds_to_log',
      sql`${table.secondsToLog} is null or ${table.secondsToLog} between 1 and ${sql.raw(String(bounds.secondsToLog))}`,
    ),
    check('entries_revision', sql`${table.revision} >= 1`),
    check('entries_published', sql`${table.publishedRun} is null or ${table.closedRun} <= ${table.publishedRun}`),
    uniqueIndex('entries_trial_start').on(table.trialStartId),
    index('entries_contributor').on(table.contributorId, table.day),
    index('entries_open').on(table.teamId, table.receivedOn).where(sql`${table.closedRun} is null`),
    index('entries_waiting')
      .on(table.teamId)
      .where(sql`${table.closedRun} is not null and ${table.publishedRun} is null`),
    index('entries_trial').on(table.trialId).where(sql`${table.trialId} is not null`),
  ],
);

/** Time that the AI campaign costs outside any task. */
export const burdens = sqliteTable(
  'burdens',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    kind: text('kind', { enum: burdenKinds }).notNull(),
    minutes: real('minutes').notNull(),
    day: text('day').notNull(),
    secondsToLog: integer('seconds_to_log'),
    receivedOn: text('received_on').notNull(),
    revision: integer('revision').notNull().default(1),
    closedRun: integer('closed_run'),
    publishedRun: integer('published_run'),
  },
  (table) => [
    check('burdens_id', isId(table.id)),
    check('burdens_kind', oneOf(table.kind, burdenKinds)),
    check('burdens_minutes', positiveMinutes(table.minutes)),
    check('burdens_day', isDay(table.day)),
    check('burdens_received_on', isDay(table.receivedOn)),
    check(
      'burdens_seconds_to_log',
      sql`${table.secondsToLog} is null or ${table.secondsToLog} between 1 and ${sql.raw(String(bounds.secondsToLog))}`,
    ),
    check('burdens_revision', sql`${table.revision} >= 1`),
    check('burdens_published', sql`${table.publishedRun} is null or ${table.closedRun} <= ${table.publishedRun}`),
    index('burdens_contributor').on(table.contributorId, table.day),
    index('burdens_open').on(table.teamId, table.receivedOn).where(sql`${table.closedRun} is null`),
    index('burdens_waiting')
      .on(table.teamId)
      .where(sql`${table.closedRun} is not null and ${table.publishedRun} is null`),
  ],
);

/** Rework noted after its entry had closed: minutes that count by themselves, as the entry is never opened again. */
export const lateReworks = sqliteTable(
  'late_reworks',
  {
    id: text('id').primaryKey(),
    entryId: text('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** 0 where only a reason came later. */
    minutes: real('minutes').notNull(),
    reworkReasons: text('rework_reasons', { mode: 'json' }).$type<ReworkReason[]>().notNull().default([]),
    receivedOn: text('received_on').notNull(),
    closedRun: integer('closed_run'),
    publishedRun: integer('published_run'),
  },
  (table) => [
    check('late_reworks_id', isId(table.id)),
    check('late_reworks_minutes', sql`${table.minutes} between 0 and ${most}`),
    check('late_reworks_reasons', sql`json_valid(${table.reworkReasons}) and length(${table.reworkReasons}) <= 256`),
    check('late_reworks_received_on', isDay(table.receivedOn)),
    check('late_reworks_published', sql`${table.publishedRun} is null or ${table.closedRun} <= ${table.publishedRun}`),
    index('late_reworks_entry').on(table.entryId),
    uniqueIndex('late_reworks_open_once').on(table.entryId).where(sql`${table.closedRun} is null`),
    index('late_reworks_open').on(table.teamId, table.receivedOn).where(sql`${table.closedRun} is null`),
    index('late_reworks_waiting')
      .on(table.teamId)
      .where(sql`${table.closedRun} is not null and ${table.publishedRun} is null`),
    index('late_reworks_contributor').on(table.contributorId),
  ],
);

/** Ids that their owner deleted, so that a late retry does not bring them back. Nothing of the content is kept here. */
export const deletions = sqliteTable(
  'deletions',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
  },
  (table) => [check('deletions_id', isId(table.id)), index('deletions_contributor').on(table.contributorId)],
);
