import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { bounds, languages } from '../vocabulary.ts';
import { isFlag, isId, lengthBetween, oneOf } from './checks.ts';

export const taskTypes = sqliteTable(
  'task_types',
  {
    id: text('id').primaryKey(),
    /** The pack and key it came from, so that a pack can be added twice without doubles; null for an own one. */
    pack: text('pack'),
    key: text('key'),
    /** Catalogue order: the order of every list, so that no list is a ranking. */
    position: integer('position').notNull(),
    archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
    /** The task type that it was merged into, itself never merged: whoever reads its history or logs it means that one. */
    mergedInto: text('merged_into').references((): AnySQLiteColumn => taskTypes.id),
  },
  (table) => [
    check('task_types_id', isId(table.id)),
    check('task_types_position_least', sql`${table.position} >= 0`),
    check('task_types_archived_flag', isFlag(table.archived)),
    check('task_types_not_into_itself', sql`${table.mergedInto} is null or ${table.mergedInto} <> ${table.id}`),
    check('task_types_pack_with_key', sql`(${table.pack} is null) = (${table.key} is null)`),
    uniqueIndex('task_types_pack_key').on(table.pack, table.key),
  ],
);

export const taskTypeNames = sqliteTable(
  'task_type_names',
  {
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    language: text('language', { enum: languages }).notNull(),
    name: text('name').notNull(),
    /** What must never be handed to an AI with this kind of work; empty where nothing is said. */
    caution: text('caution').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.taskTypeId, table.language] }),
    check('task_type_names_language', oneOf(table.language, languages)),
    check('task_type_names_length', lengthBetween(table.name, 1, 60)),
    check('task_type_names_caution_length', lengthBetween(table.caution, 0, bounds.cautionLength)),
  ],
);
