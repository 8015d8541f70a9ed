import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { eventKinds, rulings } from '../vocabulary.ts';
import { accounts } from './accounts.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, lengthBetween, oneOf } from './checks.ts';
import { teams } from './teams.ts';

/** A lead's ruling for a task type, with the evidence as it stood. */
export const decisions = sqliteTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    ruling: text('ruling', { enum: rulings }).notNull(),
    reason: text('reason').notNull().default(''),
    evidence: text('evidence', { mode: 'json' }).$type<unknown>().notNull(),
    decidedOn: text('decided_on').notNull(),
    reviewOn: text('review_on'),
  },
  (table) => [
    check('decisions_id', isId(table.id)),
    check('decisions_ruling', oneOf(table.ruling, rulings)),
    check('decisions_reason_length', lengthBetween(table.reason, 0, 500)),
    check('decisions_evidence', sql`json_valid(${table.evidence})`),
    check('decisions_decided_on', isDay(table.decidedOn)),
    check(
      'decisions_review_on',
      sql`${table.reviewOn} is null or (${isDay(table.reviewOn)} and ${table.reviewOn} > ${table.decidedOn})`,
    ),
    index('decisions_team_task_type').on(table.teamId, table.taskTypeId),
  ],
);

/** Whether people are still asked to log a kind of work: since when they are not, and when a lead said that the tool changed. */
export const restings = sqliteTable(
  'restings',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    restedOn: text('rested_on'),
    reopenedOn: text('reopened_on'),
    toolChangedOn: text('tool_changed_on'),
    /** What the log page shows, as the last publication found it. */
    resting: integer('resting', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.taskTypeId] }),
    check('restings_rested_on', sql`${table.restedOn} is null or ${isDay(table.restedOn)}`),
    check('restings_reopened_on', sql`${table.reopenedOn} is null or ${isDay(table.reopenedOn)}`),
    check('restings_tool_changed_on', sql`${table.toolChangedOn} is null or ${isDay(table.toolChangedOn)}`),
    check('restings_resting_flag', isFlag(table.resting)),
  ],
);

/** What a lead wants to see on the histories: a training, a new model, a new rule. */
export const eventMarks = sqliteTable(
  'event_marks',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** null: of all kinds of work. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    kind: text('kind', { enum: eventKinds }).notNull(),
    /** In the lead's words; may be empty. */
    name: text('name').notNull().default(''),
    markedOn: text('marked_on').notNull(),
  },
  (table) => [
    check('event_marks_id', isId(table.id)),
    check('event_marks_kind', oneOf(table.kind, eventKinds)),
    check('event_marks_name_length', lengthBetween(table.name, 0, 60)),
    check('event_marks_marked_on', isDay(table.markedOn)),
    index('event_marks_team').on(table.teamId),
  ],
);
