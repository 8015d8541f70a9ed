import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { arms, bounds, outcomes, type ReworkReason, recordSources, reworkReasons, tokenScopes } from '../vocabulary.ts';
import { accounts } from './accounts.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, lengthBetween, most, oneOf, positiveMinutes } from './checks.ts';
import { teams } from './teams.ts';

/*
 * Records: what was brought in from files, by tokens or by the command line. Whoever brought it has the rows, so its figures are
 * shown in full; no live figure, floor or total ever rests on a record.
 */

/** A team and kinds of work that the office did not have before a file. */
export interface MadeForFile {
  teamId: string | null;
  taskTypeIds: readonly string[];
}

export const recordFiles = sqliteTable(
  'record_files',
  {
    /** Small, as every record names its file. */
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    name: text('name').notNull(),
    source: text('source', { enum: recordSources }).notNull(),
    broughtOn: text('brought_on').notNull(),
    /** Null where the command line brought it. */
    accountId: text('account_id').references(() => accounts.id),
    /** A file is stored in slices and shown whole or not at all. */
    complete: integer('complete', { mode: 'boolean' }).notNull().default(false),
    /** What was made for it, taken back where it is never complete: null afterwards. */
    made: text('made', { mode: 'json' }).$type<MadeForFile>(),
  },
  (table) => [
    check('record_files_name_length', lengthBetween(table.name, 0, 200)),
    check('record_files_source', oneOf(table.source, recordSources)),
    check('record_files_brought_on', isDay(table.broughtOn)),
    check('record_files_complete_flag', isFlag(table.complete)),
    check('record_files_made', sql`${table.made} is null or json_valid(${table.made})`),
    index('record_files_team').on(table.teamId),
  ],
);

/** Who a record is of: a number in its team, with the keyed hash of the name that the file had, so that two files know one person. */
export const recordPeople = sqliteTable(
  'record_people',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    nameHash: text('name_hash').notNull(),
  },
  (table) => [
    check('record_people_name_hash', isId(table.nameHash)),
    uniqueIndex('record_people_name').on(table.teamId, table.nameHash),
  ],
);

export const records = sqliteTable(
  'records',
  {
    /** Of what the row says, or of the id that the file has for it: the same row has the same in every file. */
    id: text('id').notNull(),
    fileId: integer('file_id')
      .notNull()
      .references(() => recordFiles.id),
    /** A later file that has other cells under this id. It counts in place of this row while it is there, and complete. */
    supersededBy: integer('superseded_by').references(() => recordFiles.id),
    personId: integer('person_id')
      .notNull()
      .references(() => recordPeople.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    day: text('day').notNull(),
    arm: text('arm', { enum: arms }).notNull(),
    /** True where the file says that a coin decided the arm. */
    coin: integer('coin', { mode: 'boolean' }).notNull().default(false),
    outcome: text('outcome', { enum: outcomes }),
    minutes: real('minutes').notNull(),
    reworkMinutes: real('rework_minutes').notNull().default(0),
    reworkReasons: text('rework_reasons', { mode: 'json' }).$type<ReworkReason[]>().notNull().default([]),
    size: integer('size').notNull().default(bounds.usualSize),
    expectedMinutes: real('expected_minutes'),
    expectedMinutesWithAi: real('expected_minutes_with_ai'),
    byHandMinutes: real('by_hand_minutes'),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.fileId] }),
    check('records_id', isId(table.id)),
    check('records_day', isDay(table.day)),
    check('records_arm', oneOf(table.arm, arms)),
    check('records_coin_flag', isFlag(table.coin)),
    check('records_outcome', sql`${table.outcome} is null or ${oneOf(table.outcome, outcomes)}`),
    check('records_minutes', positiveMinutes(table.minutes)),
    check('records_rework_minutes', sql`${table.reworkMinutes} between 0 and ${most}`),
    check(
      'records_rework_reasons',
      sql`json_valid(${table.reworkReasons}) and json_type(${table.reworkReasons}) = 'array' and json_array_length(${table.reworkReasons}) <= ${sql.raw(String(reworkReasons.length))}`,
    ),
    check('records_size', sql`${table.size} between 1 and ${sql.raw(String(bounds.largestSize))}`),
    check('records_expected', sql`${table.expectedMinutes} is null or (${positiveMinutes(table.expectedMinutes)})`),
    check(
      'records_expected_with_ai',
      sql`${table.expectedMinutesWithAi} is null or (${positiveMinutes(table.expectedMinutesWithAi)})`,
    ),
    check('records_by_hand', sql`${table.byHandMinutes} is null or (${positiveMinutes(table.byHandMinutes)})`),
    index('records_file').on(table.fileId),
    index('records_person').on(table.personId),
    index('records_superseded').on(table.supersededBy).where(sql`${table.supersededBy} is not null`),
  ],
);

/** Lets a program bring records into one team, or read what is told of it. Shown once; only its hash is kept. */
export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** What it is for, as its maker wrote it. */
    name: text('name').notNull(),
    scope: text('scope', { enum: tokenScopes }).notNull(),
    tokenHash: text('token_hash').notNull(),
    /** Who made it, and answers for what comes with it. */
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    madeOn: text('made_on').notNull(),
    /** From this day it opens nothing. */
    revokedOn: text('revoked_on'),
  },
  (table) => [
    check('api_tokens_id', isId(table.id)),
    check('api_tokens_name_length', lengthBetween(table.name, 1, 60)),
    check('api_tokens_scope', oneOf(table.scope, tokenScopes)),
    check('api_tokens_token_hash_length', sql`length(${table.tokenHash}) = 64`),
    check('api_tokens_made_on', isDay(table.madeOn)),
    check('api_tokens_revoked_on', sql`${table.revokedOn} is null or ${isDay(table.revokedOn)}`),
    uniqueIndex('api_tokens_token_hash').on(table.tokenHash),
    index('api_tokens_team').on(table.teamId),
  ],
);

/** How a lead last read a layout of columns, offered again for the next file that has it. */
export const importLayouts = sqliteTable(
  'import_layouts',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** Hash of the headers in their order. */
    headersHash: text('headers_hash').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.headersHash] }),
    check('import_layouts_headers_hash_length', sql`length(${table.headersHash}) = 64`),
    check('import_layouts_mapping', sql`json_valid(${table.mapping}) and length(${table.mapping}) <= 20000`),
  ],
);
