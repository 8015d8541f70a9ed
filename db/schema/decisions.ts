import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { burdenKinds, eventKinds, rulings } from '../vocabulary.ts';
import { accounts } from './accounts.ts';
import { runs } from './atoms.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isId, lengthBetween, oneOf } from './checks.ts';
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

/** A lead said that the tool for a kind of work is another one: its next run begins a new series. */
export const toolChanges = sqliteTable(
  'tool_changes',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    changedOn: text('changed_on').notNull(),
    /** The run that began the series; null until then. */
    run: integer('run').references(() => runs.number),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.taskTypeId, table.changedOn] }),
    check('tool_changes_changed_on', isDay(table.changedOn)),
    index('tool_changes_waiting').on(table.teamId).where(sql`${table.run} is null`),
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

/** Burdens that a lead has ended: in this team nobody asks for them any more. */
export const burdenEndings = sqliteTable(
  'burden_endings',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    burden: text('burden', { enum: burdenKinds }).notNull(),
    endedOn: text('ended_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.burden] }),
    check('burden_endings_burden', oneOf(table.burden, burdenKinds)),
    check('burden_endings_ended_on', isDay(table.endedOn)),
  ],
);
