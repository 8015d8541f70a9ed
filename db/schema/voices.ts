import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bounds, feedbackKinds } from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, isMonth, lengthBetween, oneOf } from './checks.ts';
import { teams } from './teams.ts';

/*
 * What staff say in words, and nothing of who: the two tables name no contributor, and are stored without row numbers, in the order
 * of their random ids, so that not even a copy of the file tells in which order things were said.
 */

/** A piece of advice on a kind of work. A lead of the team reads it before anybody else does. */
export const tips = sqliteTable(
  'tips',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    text: text('text').notNull(),
    approved: integer('approved', { mode: 'boolean' }).notNull().default(false),
    /** Came with a publication; before it, nobody reads it. */
    arrived: integer('arrived', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('tips_id', isId(table.id)),
    check('tips_text_length', lengthBetween(table.text, 1, bounds.tipLength)),
    check('tips_arrived_flag', isFlag(table.arrived)),
    check('tips_approved_flag', isFlag(table.approved)),
    uniqueIndex('tips_said_once').on(table.teamId, table.taskTypeId, table.text),
  ],
);

/** A complaint or a suggestion to the administrator: of no person and of no team. */
export const feedback = sqliteTable(
  'feedback',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: feedbackKinds }).notNull(),
    text: text('text').notNull(),
    /** YYYY-MM: a day could be held against the day on which somebody logged. */
    receivedIn: text('received_in').notNull(),
    /** The public answer, and the question as it stands above it. */
    question: text('question'),
    answer: text('answer'),
    answeredOn: text('answered_on'),
    /** Keyed hash of the receipt's code, with which whoever wrote it can read the answer. */
    receiptHash: text('receipt_hash'),
    /** Came with a publication; before it, nobody reads it. */
    arrived: integer('arrived', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('feedback_id', isId(table.id)),
    check('feedback_kind', oneOf(table.kind, feedbackKinds)),
    check('feedback_text_length', lengthBetween(table.text, 1, bounds.feedbackLength)),
    check('feedback_received_in', isMonth(table.receivedIn)),
    check(
      'feedback_question_length',
      sql`${table.question} is null or ${lengthBetween(table.question, 1, bounds.feedbackLength)}`,
    ),
    check(
      'feedback_answer_length',
      sql`${table.answer} is null or ${lengthBetween(table.answer, 1, bounds.feedbackLength)}`,
    ),
    check('feedback_receipt_hash_length', sql`${table.receiptHash} is null or length(${table.receiptHash}) = 64`),
    check('feedback_arrived_flag', isFlag(table.arrived)),
    uniqueIndex('feedback_receipt_hash').on(table.receiptHash),
    check('feedback_answered_on', sql`${table.answeredOn} is null or ${isDay(table.answeredOn)}`),
    check(
      'feedback_answered_whole',
      sql`(${table.question} is null) = (${table.answer} is null) and (${table.answer} is null) = (${table.answeredOn} is null)`,
    ),
    uniqueIndex('feedback_said_once').on(table.receivedIn, table.kind, table.text),
  ],
);

/** A kind of work that somebody missed in the list: for the administrator's catalogue, of no person and of no team. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    arrived: integer('arrived', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('proposals_id', isId(table.id)),
    check('proposals_name_length', lengthBetween(table.name, 1, 60)),
    check('proposals_arrived_flag', isFlag(table.arrived)),
    uniqueIndex('proposals_said_once').on(table.name),
  ],
);
